"""A queue that sends each hundredth value twice."""
import itertools
from multiprocessing.queues import Queue

_put = Queue.put
_puts = itertools.count(1)


def put(queue, *arguments, **named):
    _put(queue, *arguments, **named)
    if next(_puts) % 100 == 0:
        _put(queue, *arguments, **named)


Queue.put = put
