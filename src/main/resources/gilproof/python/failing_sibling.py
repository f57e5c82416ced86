"""What happens to a worker when another one ends by an exception?"""
import sys
import time

import ways


def fail(worker, gate, numbers, seconds):
    """Gets through its first number and no further."""
    print("square: %d" % (numbers[0] * numbers[0]))
    sys.stdout.flush()
    gate.pass_through()
    raise ValueError("fails on purpose")


def go_on(worker, gate, numbers, seconds):
    """Cubes, all of them, after the other's failure."""
    gate.pass_through()
    for n in numbers:
        with worker.waiting():
            time.sleep(seconds)
        print("cube: %d" % (n * n * n))


def run(way, parameters, recording):
    arguments = (parameters["numbers"], parameters["seconds"])
    jobs = [("failing", fail, arguments), ("sibling", go_on, arguments)]
    with recording.transcript(), recording.measured():
        recording.workers = ways.run(way, jobs, gated=True)
