"""A fork in which the program's locks are free.

The library's locks stay as they are: the library handles them itself.
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
