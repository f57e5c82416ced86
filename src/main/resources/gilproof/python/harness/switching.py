"""The frequency of hand-overs between threads."""
import sys


def record_interval(recording):
    """Keeps after how many seconds waiting threads ask for the lock, on runtimes that have such a switch interval."""
    if hasattr(sys, "getswitchinterval"):
        recording.saw("switch interval", sys.getswitchinterval())


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
                record_interval(self.recording)

    def __exit__(self, *failure):
        if hasattr(sys, "setswitchinterval"):
            sys.setswitchinterval(self.before)
