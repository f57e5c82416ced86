"""Do lines stay whole when two threads print them?

``print`` writes the text and then the line's end, and another thread may print in between. It does
so when it wakes up, so each thread rests now and then, as the tutorial's threads do before each
line. Without the rests, two threads under a lock hardly ever change places on a machine that is
short of processors, and whole lines then show little.

It has no form in Java: there, ``println`` writes a line and its end in one step.
"""
from __future__ import print_function

import io
import os
import sys
import threading
import time

import ways
from fstring import result_of
from loops import loop
from recorder import ON_DOTNET

LINES_IN_A_ROW = 100
SET_PIPE_SIZE = 1031  # F_SETPIPE_SZ of Linux, for which old versions have no name
A_PAGE = 4096  # bytes
REST = 0.0001  # seconds: the shortest for which systems let others run


def rest_after(n):
    if n % LINES_IN_A_ROW == 0:
        time.sleep(REST)


def freely(worker, gate, lines, lock):
    gate.pass_through()
    for n in loop(lines):
        print(result_of(worker.name, n))
        rest_after(n)


def under_lock(worker, gate, lines, lock):
    gate.pass_through()
    for n in loop(lines):
        with lock:
            print(result_of(worker.name, n))
        rest_after(n)


def unbuffered():
    """The standard output as ``PYTHONUNBUFFERED`` makes it."""
    output = os.dup(1)
    if sys.version_info[0] == 2:
        return os.fdopen(output, "w", 0)
    return io.TextIOWrapper(os.fdopen(output, "wb", 0), encoding="ascii", write_through=True)


class printing_unbuffered(object):
    """``with printing_unbuffered(): ...`` where the runtime can do so."""

    def __enter__(self):
        self.before = sys.stdout
        self.before.flush()
        try:
            # On .NET a duplicate of a descriptor is the same object: closing
            # it would close the output.
            if not ON_DOTNET:
                sys.stdout = unbuffered()
        except (AttributeError, EnvironmentError):
            # Other interpreters lack duplicates of descriptors.
            pass
        return sys.stdout is not self.before

    def __exit__(self, *failure):
        if sys.stdout is not self.before:
            sys.stdout.close()
            sys.stdout = self.before


class printing_as_it_is(object):
    def __enter__(self):
        return False

    def __exit__(self, *failure):
        sys.stdout.flush()


def narrow_the_pipe():
    """A writer with a slow reader waits, and the other thread may print meanwhile, as at each
    terminal.

    A pipe of Linux takes 64 kB at first, which is ten thousand lines ahead of its reader.
    """
    try:
        import fcntl

        fcntl.fcntl(1, SET_PIPE_SIZE, A_PAGE)
    except (ImportError, AttributeError, EnvironmentError):
        pass  # another system, a module without this call (GraalPy's), or no pipe


def run(way, parameters, recording):
    narrow_the_pipe()
    lock = threading.Lock() if way["lock"] else None
    write = under_lock if lock else freely
    jobs = [(name, write, (parameters["lines"], lock)) for name in ("square", "cube")]
    stream = printing_unbuffered() if parameters["unbuffered"] else printing_as_it_is()
    with recording.transcript(), recording.measured():
        with stream as is_unbuffered:
            recording.workers = ways.run(way, jobs, gated=True)
    recording.saw("unbuffered", is_unbuffered)
