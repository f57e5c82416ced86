"""A clock that is an hour ahead for all but the main thread.

The elapsed time of the whole is right. Only the workers' instants are wrong.
"""
import threading
import time

_clock = time.monotonic_ns
_HOUR = 3600 * 10**9


def monotonic_ns():
    return _clock() + (0 if threading.current_thread() is threading.main_thread() else _HOUR)


time.monotonic_ns = monotonic_ns
