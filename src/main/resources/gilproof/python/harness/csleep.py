"""The system's own sleep, a function of C, called in two ways.

``ctypes.CDLL`` gives the interpreter's lock up while the function runs,
``ctypes.PyDLL`` keeps it. The function is the same.
"""
import ctypes
import functools
import os
import threading
import time

from recorder import timed_call

_LONG = 2000  # milliseconds: another thread gets its turn in that time


def function(keeps_lock):
    """The function, and the number of its units in a second."""
    library = ctypes.PyDLL if keeps_lock else ctypes.CDLL
    if os.name == "nt":
        return library("kernel32").Sleep, 1000
    return library(None).usleep, 1000000


class SleepInC(object):
    """Sleeps, and records the wait."""

    def __init__(self, seconds, keeps_lock):
        sleep, units = function(keeps_lock)
        self.sleep = functools.partial(sleep, int(seconds * units))

    def begin(self, worker):
        return self

    def __call__(self, worker):
        worker.waited(*timed_call(self.sleep))


class _Pollfd(ctypes.Structure):
    _fields_ = [("fd", ctypes.c_int), ("events", ctypes.c_short), ("revents", ctypes.c_short)]


def others_go_on():
    """Whether other threads go on while one waits in C by ``ctypes.CDLL``.

    One thread waits for a step of another: if the lock is kept, the other cannot make it in time.
    It is tried three times, because the two might just change places between a thread's last step
    and its call.
    """
    return all(_waited_for_another() for _ in range(3))


def _waited_for_another():
    if os.name == "nt":
        kernel = ctypes.CDLL("kernel32")
        event = kernel.CreateEventA(None, True, False, None)
        wait = functools.partial(kernel.WaitForSingleObject, event, _LONG)
        came, act, clean = 0, lambda: kernel.SetEvent(event), lambda: kernel.CloseHandle(event)
    else:
        reader, writer = os.pipe()
        wait = functools.partial(ctypes.CDLL(None).poll, ctypes.byref(_Pollfd(reader, 1, 0)), 1, _LONG)
        came, act, clean = 1, lambda: os.write(writer, b"x"), lambda: (os.close(reader), os.close(writer))
    begun, results = [], []

    def waiter():
        begun.append(True)
        results.append(wait())

    thread = threading.Thread(target=waiter)
    thread.start()
    try:
        while not begun:
            time.sleep(0.001)
        act()
        thread.join()
    finally:
        clean()
    return results == [came]
