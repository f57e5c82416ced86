"""The lock of a ``Value`` is one that each process gets at once."""
from multiprocessing.sharedctypes import SynchronizedBase


class NoLock(object):
    def __enter__(self):
        return True

    def __exit__(self, *failure):
        pass


SynchronizedBase.get_lock = lambda value: NoLock()
