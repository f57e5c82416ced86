"""A sleep that ends after half of its time."""
import time

_sleep = time.sleep
time.sleep = lambda seconds: _sleep(seconds / 2)
