"""Does every element arrive when several threads append to one list?"""
import operator

import ways
from loops import loop
from switching import switching_every

items = []


def append(worker, gate, mark, times):
    gate.pass_through()
    with worker.computing():
        for _ in loop(times):
            items.append(mark)


def same(value):
    return value


def store(worker, gate, mark, times):
    """Reads the length and stores behind it: two operations, and a call between."""
    gate.pass_through()
    with worker.computing():
        for _ in loop(times):
            end = same(len(items))
            items[end : end + 1] = [mark]


def run(way, parameters, recording):
    del items[:]
    times, threads = parameters["times"], parameters["threads"]
    job = {"append": append, "store": store}[parameters["how"]]
    jobs = [("thread %d" % mark, job, (mark, times)) for mark in range(threads)]
    with switching_every(parameters["switchInterval"]), recording.measured():
        recording.workers = ways.run(way, jobs, gated=True)
    recording.saw("expected", threads * times)
    recording.saw("arrived", len(items))
    # Neighbours in the list that different threads appended: without any,
    # the threads worked in a row, and nothing could have been lost.
    recording.saw("hand-overs", sum(map(operator.ne, items, items[1:])))
