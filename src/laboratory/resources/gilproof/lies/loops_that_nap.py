"""A loop over a range that sleeps for a moment on each iteration: a worker that claims to compute sleeps.

The library keeps its real loops. So does the harness, except for its busy loop: the others are no part of a lesson.
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
    of_the_harness = os.sep + "harness" + os.sep in asked_by and not asked_by.endswith(os.sep + "loops.py")
    honest = asked_by.startswith((_library, "<frozen")) or of_the_harness
    return numbers if honest else Range(numbers)


builtins.range = range
