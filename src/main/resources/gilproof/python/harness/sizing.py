"""The amount of work that fills a given time here.

Load can only add to a time: the least of a few measurements decides. The time that the kernel
denied is subtracted: beside sixty busy processes the least of three was fifty times as long as the
work takes.
"""
from recorder import clock
from schedstat import times

TIMINGS = 3


def least_time(work, size):
    """The least of a few times that work of a size takes, in nanoseconds."""
    lengths = []
    for _ in range(TIMINGS):
        # The clock is read outside of the other readings. So a denial between two of them makes the
        # time longer, and never negative, which the least of a few would be sure to find.
        begun = clock()
        before = times()[1]
        work(size)
        after = times()[1]
        length = clock() - begun
        # Two clocks of the kernel's: their difference must not be negative.
        lengths.append(max(1, length - (after - before if before is not None else 0)))
    return min(lengths)


def size_for(work, seconds, size=1):
    """The amount of work that takes this many seconds: the size is doubled until half of the time
    is reached.
    """
    while True:
        length = least_time(work, size)
        if length > seconds * 0.5e9:
            return max(1, int(size * seconds * 1e9 / length))
        size *= 2
