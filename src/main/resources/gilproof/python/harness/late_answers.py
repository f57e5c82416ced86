"""A child process that answers late: the twin of ``LateAnswers`` in Java.

It reads ``square 4 0.2``, and after 0.2 s prints ``16``. It ends when its
input does, so it does not outlive its parent.
"""
import os
import sys
import time


def command_here(given):
    """The given command; if this system has no such program, a command that starts this file.

    The suite may run on another system than the interpreter, such as one for Windows under Wine,
    where a path of Linux is no program.
    """
    if os.name != "nt" or os.path.splitdrive(given[0])[0]:
        return given
    return [sys.executable, os.path.abspath(__file__)]


def answer(what, n):
    return {"square": n * n, "cube": n * n * n}[what]


def main():
    # Not by iteration over the input: Python 2.7 would read ahead.
    question = sys.stdin.readline()
    while question:
        what, n, seconds = question.split()
        time.sleep(float(seconds))
        sys.stdout.write("%d\n" % answer(what, int(n)))
        sys.stdout.flush()
        question = sys.stdin.readline()


if __name__ == "__main__":
    main()
