"""A clock that gives up the processor and the interpreter's lock at each reading."""
import os
import time

_clock, _yield = time.monotonic_ns, os.sched_yield


def monotonic_ns():
    _yield()
    return _clock()


time.monotonic_ns = monotonic_ns
