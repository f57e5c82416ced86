"""The lock that comes with a ``Value`` is one that whoever asks gets."""
from multiprocessing.sharedctypes import SynchronizedBase


class NoLock(object):
    def __enter__(self):
        return True

    def __exit__(self, *failure):
        pass


SynchronizedBase.get_lock = lambda value: NoLock()
