"""A sleep that keeps the interpreter's lock: the system's own, called that way."""
import ctypes
import time

_usleep = ctypes.PyDLL(None).usleep


def sleep(seconds):
    _usleep(int(seconds * 1e6))


time.sleep = sleep
