"""Does every element arrive when several threads append to one list?"""
import operator

import ways
from loops import loop
from meeting import Meeting
from switching import switching_every

items = []


def append(worker, gate, mark, times, meeting):
    gate.pass_through()
    with worker.computing():
        for _ in loop(times):
            items.append(mark)


def store(worker, gate, mark, times, meeting):
    """Reads the length and stores behind it: two operations, with room for other threads in
    between.

    A compiler leaves hardly a place for them (PyPy's), so in the first iteration all threads meet
    there.
    """
    gate.pass_through()
    with worker.computing():
        for i in loop(times):
            end = len(items)
            if i == 0:
                meeting.meet(worker.name)
            items[end : end + 1] = [mark]


def run(way, parameters, recording):
    del items[:]
    times, threads = parameters["times"], parameters["threads"]
    job = {"append": append, "store": store}[parameters["how"]]
    names = ["thread %d" % mark for mark in range(threads)]
    meeting = Meeting(names)
    jobs = [(name, job, (mark, times, meeting)) for mark, name in enumerate(names)]
    with switching_every(parameters["switchInterval"]), recording.measured():
        recording.workers = ways.run(way, jobs, gated=True)
    recording.saw("expected", threads * times)
    recording.saw("arrived", len(items))
    # Neighbours in the list that different threads appended: without any, the threads worked in a
    # row, and no element could have been lost.
    recording.saw("hand-overs", sum(map(operator.ne, items, items[1:])))
