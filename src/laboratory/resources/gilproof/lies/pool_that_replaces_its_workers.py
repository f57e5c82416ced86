"""A pool of processes that starts a worker for each task, and ends it with the task."""
from multiprocessing.pool import Pool, ThreadPool

_init = Pool.__init__


def init(pool, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
    # The system would use the ids of threads again at once, and the lie would have no effect.
    tasks = None if isinstance(pool, ThreadPool) else 1
    _init(pool, processes, initializer, initargs, tasks, context)


Pool.__init__ = init
