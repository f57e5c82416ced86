"""A fork in which the locks that the program has made are free.

Those of the library stay as they are: it looks after them by itself.
"""
import os
import sys
import threading

_real = threading.Lock
_library = os.path.dirname(os.__file__)
_made = []


def Lock():
    lock = _real()
    asked_by = sys._getframe(1).f_code.co_filename
    if not asked_by.startswith((_library, "<frozen")):
        _made.append(lock)
    return lock


def free_all():
    for lock in _made:
        if lock.locked():
            lock.release()


threading.Lock = Lock
os.register_at_fork(after_in_child=free_all)
