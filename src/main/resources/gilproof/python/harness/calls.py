"""Long calls, and a thread that counts beside one: does the call let the thread run?"""
import threading

import ways
from recorder import clock, timed_call
from stamps import Stamps

A_LITTLE = 3000000  # nanoseconds for which the thread counts before and after the call
MOST_GROWTH = 8  # the factor between two sizes of a call that are tried one after the other


class LongCall(object):
    """A call whose size decides how long it takes: the size is found once, and grows if it was too
    small.
    """

    def __init__(self, make, size, most=None):
        """``make`` makes the call of a size; ``first`` is tried first, and ``most`` is the limit.
        """
        self.make = make
        self.size = size
        self.most = most
        self.is_sized = False

    def of(self, seconds):
        """The call that takes this long, or longer; or the largest."""
        call = self.make(self.size)
        while not self.is_sized:
            begun, ended = timed_call(call)
            self.grow(seconds, ended - begun)
            if not self.is_sized:
                call = self.make(self.size)
        return call

    def grow(self, seconds, nanoseconds):
        """It took so many nanoseconds and should take so many seconds: after a shorter call, the
        next takes longer.
        """
        missing = seconds * 1e9 / max(1, nanoseconds)
        self.is_sized = missing <= 1 or self.size == self.most
        if not self.is_sized:
            self.size = int(self.size * min(MOST_GROWTH, max(2, 1.5 * missing)))
            if self.most:
                self.size = min(self.size, self.most)

    def beside_a_counter(self, way, seconds, caller="caller", counter="counter"):
        """One worker makes the call while another one counts: the two workers, of these names."""
        counting, over = threading.Event(), threading.Event()
        jobs = [(caller, _call_while, (self.of(seconds), counting, over)), (counter, _count, (counting, over))]
        workers = ways.run(way, jobs, gated=True)
        for _, begun, ended in workers[0].spans:
            # Its size may have been found while other work ran.
            self.grow(seconds, ended - begun)
        return workers


def _call_while(worker, gate, call, counting, over):
    gate.pass_through()
    counting.wait()
    try:
        worker.computed(*timed_call(call))
    finally:
        over.set()


def _count(worker, gate, counting, over):
    stamps = Stamps(worker)
    gate.pass_through()
    stamps.until(clock() + A_LITTLE)
    counting.set()
    while not over.is_set():
        stamps.until(clock() + A_LITTLE)
    stamps.until(clock() + A_LITTLE)
