"""Does one long call into C hand the lock over before it is done?

One worker adds up numbers, in one call or in a loop; the other reads the clock on every iteration
of a loop, for as long. In one thread the counter runs after the call: that shows its pace when
nothing stops it.

It has no form in Java: there, nothing has a lock to keep.
"""
import functools
import threading

import ways
from recorder import clock, timed_call
from sizing import size_for
from stamps import Stamps
from switching import record_interval

A_LITTLE = 5000000  # nanoseconds for which the counter goes on afterwards
_sizes = {}  # how many numbers fill a worker's time, by function: found once


def add_in_a_loop(numbers):
    """The work of ``sum`` in C, in Python: the interpreter gets control back with each number."""
    total = 0
    for number in numbers:
        total += number
    return total


def add(worker, gate, function, numbers, counting, over):
    call = functools.partial(function, numbers)
    gate.pass_through()
    counting.wait()
    worker.computed(*timed_call(call))
    over.set()


def count(worker, gate, counting, over, nanoseconds):
    stamps = Stamps(worker)
    gate.pass_through()
    stamps.until(clock() + A_LITTLE)
    counting.set()
    stamps.until(clock() + nanoseconds)
    while not over.is_set():
        stamps.until(clock() + A_LITTLE)


def run(way, parameters, recording):
    function = sum if parameters["oneCall"] else add_in_a_loop
    if function not in _sizes:
        _sizes[function] = size_for(lambda size: function(range(size)), parameters["seconds"], 1000)
    counting, over = threading.Event(), threading.Event()
    if way["carrier"] == "one thread":
        counting.set()
    jobs = [
        ("caller", add, (function, range(_sizes[function]), counting, over)),
        ("counter", count, (counting, over, int(parameters["seconds"] * 1e9))),
    ]
    with recording.measured():
        recording.workers = ways.run(way, jobs, gated=way["carrier"] != "one thread")
    record_interval(recording)
    _, begun, ended = recording.workers[0].spans[0]
    if ended - begun < parameters["seconds"] * 1e9:
        # The number was found beside other work: the next call must be long enough.
        _sizes[function] = int(_sizes[function] * parameters["seconds"] * 1e9 / (ended - begun))
