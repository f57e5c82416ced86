"""Several threads meet in the middle of their work: each waits until all are there."""
import threading

LIMIT = 40  # seconds; after them the others will not come


class Meeting(object):
    """Each of the named threads reports that it is there, and waits for the others."""

    def __init__(self, names):
        self.is_there = dict((name, threading.Event()) for name in names)

    def say_there(self, name):
        self.is_there[name].set()

    def meet(self, name):
        self.say_there(name)
        for other in self.is_there:
            self.is_there[other].wait(LIMIT)
