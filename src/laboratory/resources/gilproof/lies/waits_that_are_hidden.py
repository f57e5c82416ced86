"""A machine without ``resource`` and ``/proc``: it tells a thread nothing about itself."""
import builtins
import sys

_open = builtins.open


def open(file, *arguments, **named):
    if str(file).startswith("/proc/"):
        raise FileNotFoundError(2, "No such file or directory", file)
    return _open(file, *arguments, **named)


builtins.open = open
sys.modules["resource"] = None
