"""A clock that counts half of the time."""
import time

_clock = time.monotonic_ns
time.monotonic_ns = lambda: _clock() // 2
