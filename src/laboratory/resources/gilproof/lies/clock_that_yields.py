"""A clock that leaves the processor, and the interpreter's lock, to others each time it is read."""
import os
import time

_clock, _yield = time.monotonic_ns, os.sched_yield


def monotonic_ns():
    _yield()
    return _clock()


time.monotonic_ns = monotonic_ns
