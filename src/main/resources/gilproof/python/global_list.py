"""Which workers see a list that one of them fills?

The list is a global of this module, as it is in the tutorial. Another list has an element from the
moment when the module is imported.
"""
import time

import ways
from timed_block import timed

results = []
results_since_import = [1]


def squares(worker, gate, numbers, seconds, which):
    fill(worker, [n * n for n in numbers], seconds, which)


def cubes(worker, gate, numbers, seconds, which):
    fill(worker, [n * n * n for n in numbers], seconds, which)


def chosen(which):
    """The list, or a copy that the worker makes of it, or the other one."""
    return {"results": results, "a copy": list(results), "since import": results_since_import}[which]


def fill(worker, values, seconds, which):
    filled = chosen(which)
    worker.saw("found", list(filled))
    for value in values:
        with worker.waiting():
            time.sleep(seconds)
        filled.append(value)
    print("%s inside: %s" % (worker.name, list(filled)))
    worker.saw("inside", list(filled))
    worker.saw("identity", id(filled))


def run(way, parameters, recording):
    """Fills a list in one worker; ``before`` is put into ``results`` beforehand."""
    results[:] = parameters["before"]
    outside = results_since_import if parameters["list"] == "since import" else results
    job = {"squares": squares, "cubes": cubes}[parameters["what"]]
    jobs = [(parameters["what"], job, (parameters["numbers"], parameters["seconds"], parameters["list"]))]
    with recording.transcript(), recording.measured():
        with timed(way["name"]):
            recording.workers = ways.run(way, jobs)
            print("%s outside: %s" % (parameters["what"], list(outside)))
    recording.saw("outside", list(outside))
    recording.saw("identity", id(outside))
