"""The times in which a thread ran, and was denied a processor: Linux tells them for each thread.

``/proc/thread-self/schedstat`` has three numbers: nanoseconds on a processor, nanoseconds ready to
run and denied one, and time slices (the kernel's ``Documentation/scheduler/sched-stats.rst``).
"""
import os


def times():
    """Nanoseconds that this thread ran so far, and that it was denied; both ``None`` where they are
    not told.

    Other systems have no such file, and some sandboxes hide it. A kernel that does not count shows
    three zeros. Wine shows the file to a Windows program, for a thread of Wine's own.
    """
    if os.name == "nt":
        return None, None
    try:
        with open("/proc/thread-self/schedstat") as told:
            ran, denied, slices = [int(number) for number in told.read().split()]
    except (EnvironmentError, ValueError):
        return None, None
    return (ran, denied) if slices else (None, None)


# The first reading of a file loads code for the later ones, which takes Jython some milliseconds:
# not while something is measured.
times()
