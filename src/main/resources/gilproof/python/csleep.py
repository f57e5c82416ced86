"""The system's own sleep, a function of C, called in two ways.

``ctypes.CDLL`` gives the interpreter's lock up while the function runs,
``ctypes.PyDLL`` keeps it. The function is the same.
"""
import ctypes
import functools
import operator
import os
import time

from recorder import clock

# Compiled where there is one: see below.
_instant = getattr(time, "monotonic", None)
_call = operator.methodcaller("__call__")


def function(keeps_lock):
    """The function, and how many of its units make a second."""
    library = ctypes.PyDLL if keeps_lock else ctypes.CDLL
    if os.name == "nt":
        return library("kernel32").Sleep, 1000
    return library(None).usleep, 1000000


class SleepInC(object):
    """Sleeps, and records from when to when."""

    def __init__(self, seconds, keeps_lock):
        sleep, units = function(keeps_lock)
        self.sleep = functools.partial(sleep, int(seconds * units))

    def __call__(self, worker):
        if _instant is None:
            with worker.waiting():
                self.sleep()
            return
        # Three calls in a row from C, with no Python code between them at
        # which a kept lock could be handed over: the other thread's turn
        # would be taken for a part of this sleep.
        begun, _, ended = map(_call, (_instant, self.sleep, _instant))
        worker.waited(int(begun * 1e9), int(ended * 1e9))
