"""Several threads meet in the middle of their work: none goes on before each of them is there."""
import threading

LIMIT = 40  # seconds; then the others do not come any more


class Meeting(object):
    """Each of the named threads says that it is there, and waits for the others."""

    def __init__(self, names):
        self.is_there = dict((name, threading.Event()) for name in names)

    def say_there(self, name):
        self.is_there[name].set()

    def meet(self, name):
        self.say_there(name)
        for other in self.is_there:
            self.is_there[other].wait(LIMIT)
