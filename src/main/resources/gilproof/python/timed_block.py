"""Timing a block: a line before it, a line with its elapsed time after it."""
import sys

from recorder import clock


class timed(object):
    """``with timed("sleeping"): ...`` also reports a block that throws."""

    def __init__(self, title):
        self.title = title

    def __enter__(self):
        print("begin %s" % self.title)
        self.begun = clock()

    def __exit__(self, *failure):
        print("end %s after %.6f s" % (self.title, (clock() - self.begun) / 1e9))
        sys.stdout.flush()


def timed_naively(title, block):
    """Times a block without care for failures: an exception skips the report."""
    print("begin %s" % title)
    begun = clock()
    block()
    print("end %s after %.6f s" % (title, (clock() - begun) / 1e9))


def throw():
    raise ValueError("thrown in a timed block")


def run(way, parameters, recording):
    """Times a block that throws, with care or naively."""
    title = "a block that throws"
    with recording.transcript(), recording.measured():
        try:
            if parameters["naive"]:
                timed_naively(title, throw)
            else:
                with timed(title):
                    throw()
        except ValueError:
            recording.saw("thrown on", True)
