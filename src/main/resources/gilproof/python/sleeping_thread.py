"""Can other threads run while one sleeps?

One worker sleeps; the other reads the clock on every iteration of a loop, for as long.
"""
import threading
import time

import ways
from recorder import clock
from stamps import Stamps


class Sleep(object):
    """Sleeps the language's own way, and records the wait."""

    def __init__(self, seconds):
        self.seconds = seconds

    def begin(self, worker):
        return self

    def __call__(self, worker):
        with worker.waiting():
            time.sleep(self.seconds)


class Count(object):
    """Reads the clock for as long."""

    def __init__(self, seconds):
        self.length = int(seconds * 1e9)

    def begin(self, worker):
        stamps = Stamps(worker)
        return lambda counter: stamps.until(clock() + self.length)


def work(worker, gate, body, lock):
    """Keeps the lock, if there is one, for as long as the body takes."""
    body = body.begin(worker)
    gate.pass_through()
    if lock:
        with lock:
            body(worker)
    else:
        body(worker)


def sleep_of(parameters):
    """The language's own sleep, or C's with the interpreter's lock kept or released."""
    seconds = parameters["seconds"]
    if parameters["call"] == "own":
        return Sleep(seconds)
    from csleep import SleepInC

    return SleepInC(seconds, parameters["call"] == "kept")


def run(way, parameters, recording):
    lock = threading.Lock() if way["lock"] else None
    jobs = [
        ("sleeper", work, (sleep_of(parameters), lock)),
        ("counter", work, (Count(parameters["seconds"]), lock)),
    ]
    with recording.measured():
        recording.workers = ways.run(way, jobs, gated=way["carrier"] != "one thread")
