"""A switch interval that reports each new value and keeps the old one."""
import sys

_said = [sys.getswitchinterval()]


def setswitchinterval(seconds):
    _said[0] = seconds


sys.setswitchinterval = setswitchinterval
sys.getswitchinterval = lambda: _said[0]
