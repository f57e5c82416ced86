"""A switch interval that can be set, says what was set, and stays as it was."""
import sys

_said = [sys.getswitchinterval()]


def setswitchinterval(seconds):
    _said[0] = seconds


sys.setswitchinterval = setswitchinterval
sys.getswitchinterval = lambda: _said[0]
