"""A clock that is an hour ahead for 70 ms, then right for 70 ms, and so on."""
import time

_clock = time.monotonic_ns
_PERIOD = 70 * 10**6
_HOUR = 3600 * 10**9


def monotonic_ns():
    now = _clock()
    return now + _HOUR * (now // _PERIOD % 2)


time.monotonic_ns = monotonic_ns
