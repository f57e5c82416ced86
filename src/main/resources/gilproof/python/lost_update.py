"""Do all steps arrive when two threads count on one counter?

The code between the reading and the writing is there on purpose. Since 3.10 CPython hands over only
at calls and at the end of a loop's iteration, PyPy only at the latter. Without a call that contains
a loop, no other thread would come in between on these versions, until they change.
"""
import threading

import ways
from loops import loop, one
from recorder import clock
from switching import switching_every

STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 100

counter = 0


def freely(lock):
    """Reads, adds, writes back: another thread may have written meanwhile."""
    global counter
    for _ in loop(STEPS_BETWEEN_LOOKS_AT_THE_CLOCK):
        counter = counter + one()


def under_lock(lock):
    """The same, but the other thread cannot read until this one has written."""
    global counter
    for _ in loop(STEPS_BETWEEN_LOOKS_AT_THE_CLOCK):
        with lock:
            counter = counter + one()


def count(worker, gate, some_steps, length, lock):
    """Counts for that long, so that two threads meet however fast they are."""
    steps = between = 0
    gate.pass_through()
    until = clock() + length
    with worker.computing():
        while clock() < until:
            before = counter
            some_steps(lock)
            steps += STEPS_BETWEEN_LOOKS_AT_THE_CLOCK
            # A different number: the other thread has counted meanwhile.
            between += counter - before != STEPS_BETWEEN_LOOKS_AT_THE_CLOCK
    worker.saw("steps", steps)
    worker.saw("hand-overs", between)


def run(way, parameters, recording):
    global counter
    counter = 0
    lock = threading.Lock() if way["lock"] else None
    arguments = (under_lock if lock else freely, int(parameters["seconds"] * 1e9), lock)
    with switching_every(parameters["switchInterval"]), recording.measured():
        recording.workers = ways.run(way, [(name, count, arguments) for name in ("first", "second")], gated=True)
    recording.saw("expected", sum(worker.values["steps"] for worker in recording.workers))
    recording.saw("hand-overs", sum(worker.values["hand-overs"] for worker in recording.workers))
    recording.saw("arrived", counter)
