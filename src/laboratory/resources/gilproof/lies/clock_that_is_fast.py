"""A clock that runs twice as fast."""
import time

_clock = time.monotonic_ns
time.monotonic_ns = lambda: _clock() * 2
