"""Who sees a list that a worker fills?

The list is a global of this module, as it is in the tutorial.
"""
import os
import time

import ways

results = []


def squares(worker, gate, numbers, seconds):
    fill(worker, [n * n for n in numbers], seconds)


def cubes(worker, gate, numbers, seconds):
    fill(worker, [n * n * n for n in numbers], seconds)


def fill(worker, values, seconds):
    worker.saw("found", list(results))
    for value in values:
        with worker.waiting():
            time.sleep(seconds)
        results.append(value)
    worker.saw("inside", list(results))
    worker.saw("identity", id(results))


def run(way, parameters, recording):
    """Fills the list in one worker; ``before`` is put into it beforehand."""
    results[:] = parameters["before"]
    job = {"squares": squares, "cubes": cubes}[parameters["what"]]
    jobs = [(parameters["what"], job, (parameters["numbers"], parameters["seconds"]))]
    with recording.measured():
        recording.workers = ways.run(way, jobs)
    recording.saw("outside", list(results))
    recording.saw("identity", id(results))
    recording.saw("process", os.getpid())
