"""A queue that drops each hundredth value."""
import itertools
from multiprocessing.queues import Queue

_put = Queue.put
_puts = itertools.count(1)


def put(queue, *arguments, **named):
    if next(_puts) % 100:
        _put(queue, *arguments, **named)


Queue.put = put
