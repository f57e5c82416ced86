"""How long is a turn? Two stamped loops, once for each switch interval.

It has no form in Java: there, nothing has a switch interval.
"""
import sys

import ways
from stamps import stamped_loop


def run(way, parameters, recording):
    """Runs two loops at each interval, one interval after the other."""
    before = sys.getswitchinterval()
    try:
        with recording.measured():
            for each in parameters["loops"]:
                sys.setswitchinterval(each["interval"])
                recording.workers += ways.run(way, jobs(each), gated=True)
    finally:
        sys.setswitchinterval(before)


def jobs(each):
    length = int(each["seconds"] * 1e9)
    suffix = "at %g ms" % (each["interval"] * 1000)
    return [("%s %s" % (name, suffix), stamped_loop, (length, None)) for name in ("first", "second")]
