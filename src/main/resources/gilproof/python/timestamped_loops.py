"""When does who execute code? Two loops that read the clock on every turn.

A thread that executes code keeps reading the clock; one that does not, for
lack of the lock or of a processor, leaves a gap. What lies between two gaps
is a stretch.
"""
import threading
import time

import ways
from recorder import clock

GAP = 10000  # nanoseconds between two readings from which on they are apart
TURN_UNDER_LOCK = 5000000  # nanoseconds for which a worker keeps the lock


def stamp(worker, until):
    """Reads the clock on every turn until an instant; keeps the stretches."""
    first = last = clock()
    stamps = 1
    while last < until:
        now = clock()
        if now - last > GAP:
            worker.stretches.append([first, last, stamps])
            first = now
            stamps = 0
        last = now
        stamps += 1
    worker.stretches.append([first, last, stamps])


def freely(worker, gate, length, lock):
    gate.pass_through()
    stamp(worker, clock() + length)


def under_lock(worker, gate, length, lock):
    """The same, but only while it keeps the one lock that all share."""
    gate.pass_through()
    until = clock() + length
    while clock() < until:
        with lock:
            stamp(worker, min(until, clock() + TURN_UNDER_LOCK))
        # Leaves the lock to the other worker. IronPython sleeps for whole
        # milliseconds only, and not at all for less than one.
        time.sleep(0.001)


def run(way, parameters, recording):
    lock = threading.Lock() if way["lock"] else None
    loop = under_lock if lock else freely
    length = int(parameters["seconds"] * 1e9)
    jobs = [(name, loop, (length, lock)) for name in ("first", "second")]
    with recording.measured():
        recording.workers = ways.run(way, jobs, gated=way["carrier"] != "one thread")
