"""Who sees a list that a worker fills?

The list is a global of this module, as it is in the tutorial.
"""
import os
import time

import ways
from timed_block import timed

results = []


def squares(worker, gate, numbers, seconds, copied):
    fill(worker, [n * n for n in numbers], seconds, copied)


def cubes(worker, gate, numbers, seconds, copied):
    fill(worker, [n * n * n for n in numbers], seconds, copied)


def fill(worker, values, seconds, copied):
    """Fills the list, or a copy that the worker makes of it."""
    filled = list(results) if copied else results
    worker.saw("found", list(filled))
    for value in values:
        with worker.waiting():
            time.sleep(seconds)
        filled.append(value)
    print("%s inside: %s" % (worker.name, list(filled)))
    worker.saw("inside", list(filled))
    worker.saw("identity", id(filled))


def run(way, parameters, recording):
    """Fills the list in one worker; ``before`` is put into it beforehand."""
    results[:] = parameters["before"]
    job = {"squares": squares, "cubes": cubes}[parameters["what"]]
    jobs = [(parameters["what"], job, (parameters["numbers"], parameters["seconds"], parameters["copied"]))]
    with recording.transcript(), recording.measured():
        with timed(way["name"]):
            recording.workers = ways.run(way, jobs)
            print("%s outside: %s" % (parameters["what"], list(results)))
    recording.saw("outside", list(results))
    recording.saw("identity", id(results))
    recording.saw("process", os.getpid())
