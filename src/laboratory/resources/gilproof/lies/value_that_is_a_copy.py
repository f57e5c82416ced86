"""A ``Value`` and an ``Array`` that each process has for itself."""
import multiprocessing


class Copy(object):
    def __init__(self, value, lock):
        self.value = value
        self.lock = lock

    def get_lock(self):
        return self.lock


multiprocessing.Value = lambda typecode, value: Copy(value, multiprocessing.Lock())
multiprocessing.Array = lambda typecode, values: list(values)
