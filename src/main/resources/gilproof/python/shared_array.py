"""Two processes fill the slots of one ``Array``, or of a plain list.

Squares go into the first half, cubes into the second.
"""
import ways


def squares(worker, gate, numbers, slots):
    for i, n in enumerate(numbers):
        slots[i] = n * n
    worker.saw("inside", slots[: len(numbers)])


def cubes(worker, gate, numbers, slots):
    for i, n in enumerate(numbers, len(numbers)):
        slots[i] = n * n * n
    worker.saw("inside", slots[len(numbers) :])


def run(way, parameters, recording):
    """Fills an ``Array`` if ``shared``, else a list."""
    numbers = parameters["numbers"]
    slots = [0] * (2 * len(numbers))
    if parameters["shared"]:
        slots = ways.context(way["startMethod"]).Array("i", slots)
    jobs = [("square", squares, (numbers, slots)), ("cube", cubes, (numbers, slots))]
    with recording.measured():
        recording.workers = ways.run(way, jobs)
    recording.saw("outside", slots[:])
