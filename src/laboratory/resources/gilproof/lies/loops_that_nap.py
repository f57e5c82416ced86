"""A loop over a range naps for a moment on each iteration: what claims to compute sleeps.

The library and the harness keep their real ones: what they do with it is no part of a lesson.
"""
import builtins
import os
import sys
import time

_range, _sleep = builtins.range, time.sleep
_library = os.path.dirname(os.__file__)


class Range(object):
    def __init__(self, numbers):
        self.numbers = numbers

    def __iter__(self):
        for number in self.numbers:
            _sleep(0.0005)
            yield number


def range(*arguments):
    asked_by = sys._getframe(1).f_code.co_filename
    numbers = _range(*arguments)
    honest = asked_by.startswith((_library, "<frozen")) or os.sep + "harness" + os.sep in asked_by
    return numbers if honest else Range(numbers)


builtins.range = range
