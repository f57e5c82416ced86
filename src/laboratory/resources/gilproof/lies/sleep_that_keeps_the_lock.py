"""A sleep that keeps the interpreter's lock: it calls the system's own sleep without giving the lock up."""
import ctypes
import time

_usleep = ctypes.PyDLL(None).usleep


def sleep(seconds):
    _usleep(int(seconds * 1e6))


time.sleep = sleep
