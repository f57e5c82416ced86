"""How much work takes how long here? Load can only add to a time: the least of a few decides."""
from recorder import clock

TIMINGS = 3


def least_time(work, size):
    """The least of a few times that work of a size takes, in nanoseconds."""
    lengths = []
    for _ in range(TIMINGS):
        begun = clock()
        work(size)
        lengths.append(clock() - begun)
    return min(lengths)


def size_for(work, seconds, size=1):
    """How much work takes so many seconds: the size is doubled until half of the time is reached."""
    while True:
        length = least_time(work, size)
        if length > seconds * 0.5e9:
            return max(1, int(size * seconds * 1e9 / length))
        size *= 2
