"""Do all steps arrive when two processes count on one shared ``Value``?

A ``Value`` comes with a lock. Each reading and each writing takes it by
itself, but ``+= 1`` is a reading and a writing: a worker must keep the
lock over both.
"""
import ways
from recorder import clock


def freely(worker, gate, length, counter):
    """Reads, adds, writes back: the other may have written meanwhile."""
    gate.pass_through()
    until = clock() + length
    steps = 0
    with worker.computing():
        while clock() < until:
            counter.value += 1
            steps += 1
    worker.saw("steps", steps)


def under_lock(worker, gate, length, counter):
    """The same, but the other process cannot read until this one has written."""
    gate.pass_through()
    until = clock() + length
    steps = 0
    with worker.computing():
        while clock() < until:
            with counter.get_lock():
                counter.value += 1
            steps += 1
    worker.saw("steps", steps)


def run(way, parameters, recording):
    """Counts for this long; each worker reports its number of steps."""
    length = int(parameters["seconds"] * 1e9)
    # Of the same context as the processes, which decides how it is handed over.
    counter = ways.context(way["startMethod"]).Value("i", 0)
    count = under_lock if way["lock"] else freely
    jobs = [(name, count, (length, counter)) for name in ("first", "second")]
    with recording.measured():
        recording.workers = ways.run(way, jobs, gated=True)
    recording.saw("expected", sum(worker.values["steps"] for worker in recording.workers))
    recording.saw("arrived", counter.value)
