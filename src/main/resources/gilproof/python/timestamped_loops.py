"""Two loops that read the clock on every iteration: when did which one execute code?

A thread that executes code keeps reading the clock. A thread without the lock or a processor leaves
a gap. The time between two gaps is a stretch.
"""
import time

import ways
from recorder import clock
from stamps import Stamps, stamped_loop

TURN_UNDER_LOCK = 5000000  # nanoseconds for which a worker keeps the lock


def under_lock(worker, gate, length, lock):
    """The same, but only while it keeps the one lock that all share."""
    stamps = Stamps(worker)
    gate.pass_through()
    stamps.queue()
    until = clock() + length
    while clock() < until:
        with lock:
            stamps.until(min(until, clock() + TURN_UNDER_LOCK))
            stamps.release()
        # Leaves the lock to the other worker. IronPython sleeps for whole milliseconds only, and
        # not at all for less than one.
        time.sleep(0.001)


def run(way, parameters, recording):
    lock = ways.lock_of(way)
    loop = under_lock if lock else stamped_loop
    length = int(parameters["seconds"] * 1e9)
    jobs = [(name, loop, (length, lock)) for name in ("first", "second")]
    with recording.measured():
        recording.workers = ways.run(way, jobs, gated=way["carrier"] != "one thread")
