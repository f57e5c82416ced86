"""Are all references counted that two threads make to one object, and drop?

One of the two has made the object: free-threaded CPython counts its references apart from those of
all others. The same threads count their steps in a field as well, by reading and writing it. If
that loses steps, the threads came between each other, and a count kept that way would have lost
references.

It has no form in Java: there, objects have no such counts.
"""
import sys

import ways
from loops import loop
from recorder import clock

STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 100
KEPT = 50  # references of as many steps; the others are dropped again


class Shared(object):
    """The object that the two threads share, and a field in which steps are counted."""

    def __init__(self):
        self.target = None
        self.references = 0  # to the target, before the two begin
        self.steps = 0

    def make_target(self):
        # A fresh object: None and small numbers are immortal, and do not count references.
        self.target = object()
        self.references = self.references_now()

    def references_now(self):
        return sys.getrefcount(self.target)


def make_and_refer(worker, gate, shared, references, length):
    shared.make_target()
    refer(worker, gate, shared, references, length)


def refer(worker, gate, shared, references, length):
    """Makes references to the target for that long, and drops half of them."""
    taken = 0
    gate.pass_through()
    target = shared.target
    until = clock() + length
    with worker.computing():
        while clock() < until:
            for _ in loop(STEPS_BETWEEN_LOOKS_AT_THE_CLOCK):
                references.append(target)
                shared.steps = shared.steps + 1
            taken += STEPS_BETWEEN_LOOKS_AT_THE_CLOCK
            del references[KEPT - STEPS_BETWEEN_LOOKS_AT_THE_CLOCK:]
    worker.saw("steps", taken)


def run(way, parameters, recording):
    shared = Shared()
    first, second = [], []
    length = int(parameters["seconds"] * 1e9)
    jobs = [
        ("maker", make_and_refer, (shared, first, length)),
        ("other", refer, (shared, second, length)),
    ]
    with recording.measured():
        recording.workers = ways.run(way, jobs, gated=True)
    recording.saw("references expected", len(first) + len(second))
    recording.saw("references arrived", shared.references_now() - shared.references)
    recording.saw("steps expected", sum(worker.values["steps"] for worker in recording.workers))
    recording.saw("steps arrived", shared.steps)
