"""A queue that sends each hundredth value after its successor."""
import itertools
from multiprocessing.queues import Queue

_put = Queue.put
_puts = itertools.count(1)
_late = []


def put(queue, value):
    # The last value is never kept back: 100 divides 1000.
    if next(_puts) % 100 == 99:
        _late.append(value)
        return
    _put(queue, value)
    while _late:
        _put(queue, _late.pop())


Queue.put = put
