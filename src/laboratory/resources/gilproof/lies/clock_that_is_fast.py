"""A clock that counts twice the time."""
import time

_clock = time.monotonic_ns
time.monotonic_ns = lambda: _clock() * 2
