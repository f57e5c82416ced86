"""A clock that sleeps for a moment at each reading: a thread that reads it on every iteration hardly runs."""
import time

_clock, _sleep = time.monotonic_ns, time.sleep


def monotonic_ns():
    _sleep(0.0001)
    return _clock()


time.monotonic_ns = monotonic_ns
