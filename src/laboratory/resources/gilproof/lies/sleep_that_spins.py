"""A sleep that spins until its time is over."""
import time


def sleep(seconds):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        pass


time.sleep = sleep
