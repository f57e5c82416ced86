"""How fast is a busy loop here? So that computing can be sized to a machine."""
from recorder import clock
from sizing import least_time
from squares_and_cubes import spin, warm_up

ENOUGH = 10000000  # nanoseconds: a loop this long can be timed


def run(way, parameters, recording):
    turns = 1000
    warm_up(100 * turns)
    with recording.measured():
        # A just-in-time compiler is at work during the first passes.
        for _ in range(parameters["passes"]):
            while timed(turns) < ENOUGH:
                turns *= 2
        length = least_time(spin, turns)
    recording.saw("turns a second", int(turns * 1e9 / length))


def timed(turns):
    begun = clock()
    spin(turns)
    return clock() - begun
