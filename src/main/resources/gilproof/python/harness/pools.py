"""Pools of workers: threads or processes that do one task after the other.

``apply_async(function, arguments)`` hands a task in, and returns an object whose ``get(seconds)``
waits for the result.
"""
import sys

import ways


def of_threads(workers):
    if sys.platform.startswith("java"):
        return _PoolOfJava(workers)
    from multiprocessing.pool import ThreadPool

    return ThreadPool(workers)


def of_processes(workers, start_method, initializer, *arguments):
    return ways.context(start_method).Pool(workers, initializer, arguments)


class _PoolOfJava(object):
    """Jython has no ``multiprocessing``. It has the pools of the JVM that it runs on."""

    def __init__(self, workers):
        from java.util.concurrent import Executors

        self.executor = Executors.newFixedThreadPool(workers)

    def apply_async(self, function, arguments=()):
        from java.util.concurrent import FutureTask

        task = FutureTask(lambda: function(*arguments))
        self.executor.execute(task)
        return _Result(task)

    def close(self):
        self.executor.shutdown()

    def join(self):
        pass


class _Result(object):
    def __init__(self, future):
        self.future = future

    def get(self, seconds):
        from java.util.concurrent import TimeUnit

        return self.future.get(seconds, TimeUnit.SECONDS)
