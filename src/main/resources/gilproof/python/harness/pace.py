"""The speed of a busy loop here, so that computing can be sized to a machine."""
from loops import spin, warm_up
from recorder import clock
from sizing import least_time

ENOUGH = 10000000  # nanoseconds: a loop this long can be timed


def run(way, parameters, recording):
    iterations = 1000
    warm_up(100 * iterations)
    with recording.measured():
        # A just-in-time compiler is at work during the first passes.
        for _ in range(parameters["passes"]):
            while timed(iterations) < ENOUGH:
                iterations *= 2
        length = least_time(spin, iterations)
        # A loop that was denied a processor seemed longer than it is.
        while length < ENOUGH / 2:
            iterations *= 2
            length = least_time(spin, iterations)
    recording.saw("nanoseconds of the loop", length)
    recording.saw("iterations a second", int(iterations * 1e9 / length))


def timed(iterations):
    begun = clock()
    spin(iterations)
    return clock() - begun
