"""A clock that runs half as fast."""
import time

_clock = time.monotonic_ns
time.monotonic_ns = lambda: _clock() // 2
