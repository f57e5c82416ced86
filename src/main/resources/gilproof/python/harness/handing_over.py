"""Hand-overs between two busy threads."""
import sys
import threading


class Turns(object):
    """Lets the workers of two names take turns at every step: each waits until the other has taken
    one.
    """

    def __init__(self, names, alone):
        """``alone``: one thread does the work of both, so each step is followed by its own next
        one.
        """
        first = threading.Lock()
        second = first if alone else threading.Lock()
        if not alone:
            second.acquire()
        one, other = names
        self.locks = {one: (first, second), other: (second, first)}

    def of(self, name, work):
        """The work of a worker, with the arguments of ``work``; each call is a turn."""
        own, others = self.locks[name]

        def in_turn(*arguments):
            own.acquire()
            work(*arguments)
            others.release()

        return in_turn


class hardly_ever(object):
    """``with hardly_ever(): ...`` on Python 2, which then hands over only after this many of its
    instructions.
    """

    INSTRUCTIONS = 1000000

    def __enter__(self):
        self.before = sys.getcheckinterval()
        sys.setcheckinterval(self.INSTRUCTIONS)

    def __exit__(self, *failure):
        sys.setcheckinterval(self.before)


class as_it_does(object):
    """``with as_it_does(): ...``: the interpreter decides."""

    def __enter__(self):
        pass

    def __exit__(self, *failure):
        pass
