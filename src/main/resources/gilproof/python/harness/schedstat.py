"""How long was a thread denied a processor? Linux tells it of each thread.

``/proc/thread-self/schedstat`` has three numbers: nanoseconds on a processor,
nanoseconds ready to run and denied one, and time slices (the kernel's
``Documentation/scheduler/sched-stats.rst``).
"""


def denied_time():
    """Nanoseconds that this thread was denied so far; ``None`` where that is not told.

    Other systems have no such file, and some sandboxes hide it. A kernel that
    does not count shows three zeros.
    """
    try:
        with open("/proc/thread-self/schedstat") as told:
            _, denied, slices = [int(number) for number in told.read().split()]
    except (EnvironmentError, ValueError):
        return None
    return denied if slices else None


# Reading a file for the first time loads what the later readings need, and
# takes Jython some milliseconds: not while something is measured.
denied_time()
