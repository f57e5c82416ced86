"""The frequency of hand-overs between threads."""
import sys


class switching_every(object):
    """``with switching_every(seconds): ...`` on runtimes with a switch interval.

    Waiting threads then request the lock after this many seconds. A recording, if there is one,
    keeps the interval that the runtime reports.
    """

    def __init__(self, seconds, recording=None):
        self.seconds = seconds
        self.recording = recording

    def __enter__(self):
        if hasattr(sys, "setswitchinterval"):
            self.before = sys.getswitchinterval()
            sys.setswitchinterval(self.seconds)
            if self.recording:
                self.recording.saw("switch interval", sys.getswitchinterval())

    def __exit__(self, *failure):
        if hasattr(sys, "setswitchinterval"):
            sys.setswitchinterval(self.before)
