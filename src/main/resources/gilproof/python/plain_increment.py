"""Do all steps of ``counter += 1`` arrive when two threads run it in a loop?

Since 3.10 CPython hands its lock over only at calls and at the end of a loop's iteration, so it
never does between this reading and this writing. CPython is implemented so, but its documentation
does not promise it.

It has no form in Java: there a step is never whole.
"""
import threading

import ways
from loops import loop, one
from recorder import clock
from switching import switching_every

STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 100

counter = 0
last_to_count = None


def plainly(lock):
    global counter
    for _ in loop(STEPS_BETWEEN_LOOKS_AT_THE_CLOCK):
        counter += 1


def with_a_call(lock):
    """The same, with a call between reading and writing."""
    global counter
    for _ in loop(STEPS_BETWEEN_LOOKS_AT_THE_CLOCK):
        counter += one()


def under_lock(lock):
    """The same, but the other thread cannot read until this one has written."""
    global counter
    for _ in loop(STEPS_BETWEEN_LOOKS_AT_THE_CLOCK):
        with lock:
            counter += 1


def count(worker, gate, some_steps, length, lock):
    """Counts for that long, and counts how often the other had counted meanwhile."""
    global last_to_count
    steps = hand_overs = 0
    gate.pass_through()
    until = clock() + length
    with worker.computing():
        while clock() < until:
            some_steps(lock)
            steps += STEPS_BETWEEN_LOOKS_AT_THE_CLOCK
            if last_to_count != worker.name:
                hand_overs += 1
                last_to_count = worker.name
    worker.saw("steps", steps)
    worker.saw("hand-overs", hand_overs)


def run(way, parameters, recording):
    global counter
    counter = 0
    lock = threading.Lock() if way["lock"] else None
    step = under_lock if lock else with_a_call if parameters["call"] else plainly
    jobs = [(name, count, (step, int(parameters["seconds"] * 1e9), lock)) for name in ("first", "second")]
    with switching_every(parameters["switchInterval"]), recording.measured():
        recording.workers = ways.run(way, jobs, gated=True)
    for total, each in (("expected", "steps"), ("hand-overs", "hand-overs")):
        recording.saw(total, sum(worker.values[each] for worker in recording.workers))
    recording.saw("arrived", counter)
