"""The one place where programs read clocks and keep their observations.

Runs unchanged on Python 2.7 and 3, on CPython, Jython, GraalPy, PyPy and IronPython: their
differences are handled in this module.
"""
import functools
import operator
import os
import sys
import threading
import time

_NAME = getattr(getattr(sys, "implementation", None), "name", None)

# IronPython 3 names the system as its platform, as CPython does.
ON_DOTNET = sys.platform == "cli" or _NAME == "ironpython"
ON_GRAALPY = _NAME == "graalpy"

if sys.platform.startswith("java"):
    from java.lang import System
    from java.lang.management import ManagementFactory

    _SYSTEM = ManagementFactory.getOperatingSystemMXBean()

    clock = System.nanoTime

    def cpu_time():
        # os.times() of Jython has the wrong units.
        return _SYSTEM.getProcessCpuTime()

elif ON_DOTNET:
    import clr

    clr.AddReference("System")
    from System.Diagnostics import Stopwatch

    _NANOSECONDS_A_TICK = 1e9 / float(Stopwatch.Frequency)

    def clock():
        # An integer of Python: json takes one of .NET for no number.
        return int(float(Stopwatch.GetTimestamp()) * _NANOSECONDS_A_TICK)

    def cpu_time():
        times = os.times()
        return int((times[0] + times[1]) * 1e9)

elif ON_GRAALPY:
    clock = time.monotonic_ns

    try:
        import java

        _SYSTEM = java.type("java.lang.management.ManagementFactory").getOperatingSystemMXBean()

        def cpu_time():
            # process_time() forgets threads that have ended.
            return int(_SYSTEM.getProcessCpuTime())

    except Exception:
        # GraalPy as an executable has no JVM below it.
        def cpu_time():
            return int(time.process_time() * 1e9)

elif hasattr(time, "monotonic_ns"):
    # A compiled function and nothing around it: a stamp must be cheap.
    clock = time.monotonic_ns

    def cpu_time():
        return int(time.process_time() * 1e9)

elif hasattr(time, "monotonic"):

    def clock():
        return int(time.monotonic() * 1e9)

    def cpu_time():
        return int(time.process_time() * 1e9)

elif os.name == "nt":

    def clock():
        # On Windows this is the performance counter.
        return int(time.clock() * 1e9)

    def cpu_time():
        times = os.times()
        return int((times[0] + times[1]) * 1e9)

else:
    # Python 2.7 has no monotonic clock of its own. PyDLL keeps the lock during the call, so a
    # reading of the clock cannot hand it over.
    import ctypes

    class _Timespec(ctypes.Structure):
        _fields_ = [("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long)]

    _MONOTONIC = 6 if sys.platform == "darwin" else 1
    _C = ctypes.PyDLL(None)

    def _nanoseconds(instant):
        return instant.seconds * 1000000000 + instant.nanoseconds

    def clock():
        now = _Timespec()
        _C.clock_gettime(_MONOTONIC, ctypes.byref(now))
        return _nanoseconds(now)

    def cpu_time():
        times = os.times()
        return int((times[0] + times[1]) * 1e9)


_call = operator.methodcaller("__call__")


def _called_between(read, call, other_read):
    """Three calls in a row from C, with no Python code between them.

    Python code between the clock and a call could hand over a lock that the call keeps: another
    thread's turn would then count as part of the call.
    """
    before, _, after = map(_call, (read, call, other_read))
    return before, after


if hasattr(time, "monotonic") and not hasattr(time, "monotonic_ns"):

    def timed_call(call):
        """Calls it; the instants right before and right after."""
        before, after = _called_between(time.monotonic, call, time.monotonic)
        return int(before * 1e9), int(after * 1e9)

elif "_Timespec" in globals():

    def timed_call(call):
        """Calls it; the instants right before and right after."""
        begun, ended = _Timespec(), _Timespec()
        _called_between(
            functools.partial(_C.clock_gettime, _MONOTONIC, ctypes.byref(begun)),
            call,
            functools.partial(_C.clock_gettime, _MONOTONIC, ctypes.byref(ended)),
        )
        return _nanoseconds(begun), _nanoseconds(ended)

else:

    def timed_call(call):
        """Calls it; the instants right before and right after."""
        return _called_between(clock, call, clock)


if ON_DOTNET:
    # There it asks the system for all data of the process. It never forks, so once is enough.
    _PROCESS = os.getpid()

    def process_id():
        return _PROCESS

else:
    process_id = os.getpid

if hasattr(threading, "get_ident"):
    thread_id = threading.get_ident
else:
    from thread import get_ident as thread_id


class Span(object):
    """``with worker.waiting(): ...`` records a wait."""

    def __init__(self, worker, activity):
        self.worker = worker
        self.activity = activity

    def __enter__(self):
        self.begun = clock()

    def __exit__(self, *failure):
        self.worker.spans.append([self.activity, self.begun, clock()])


class Worker(object):
    """The actions and observations of one worker, a thread or a process."""

    def __init__(self, name):
        self.name = name
        self.process = 0
        self.thread = 0
        self.asked = self.begun = self.ended = 0
        self.cpu = 0
        self.ran = self.denied = self.deniedBefore = None  # where the system does not tell
        self.spans = []
        self.stretches = []
        self.values = {}
        self.error = None

    def waiting(self):
        """A span in which it sleeps, or waits for another system."""
        return Span(self, "waiting")

    def waited(self, begun, ended):
        """A span in which it slept, or waited for another system."""
        self.spans.append(["waiting", begun, ended])

    def computing(self):
        """A span in which it runs a busy loop."""
        return Span(self, "computing")

    def computed(self, begun, ended):
        """A span in which it ran a busy loop."""
        self.spans.append(["computing", begun, ended])

    def queuing(self):
        """A span in which it requests a lock of the program."""
        return Span(self, "queuing")

    def saw(self, name, value):
        """Keeps an observation, under a name."""
        self.values[name] = value

    def begin(self):
        """Its first instruction."""
        self.begun = clock()
        self.process = process_id()
        self.thread = thread_id()

    def end(self):
        """Its last instruction."""
        self.ended = clock()

    def as_event(self):
        """Its printed form."""
        return dict(vars(self), event="worker")


class Recording(object):
    """The observations of the workers' parent in one run, with its ids."""

    def __init__(self, emit):
        self._emit = emit
        self.workers = []
        self.values = {"parent process": process_id(), "parent thread": thread_id()}
        self.wall = self.cpu = 0

    def saw(self, name, value):
        """Keeps an observation outside the workers, under a name."""
        self.values[name] = value

    def transcript(self):
        """``with recording.transcript(): ...`` keeps the output."""
        return _Transcript(self._emit)

    def measured(self):
        """``with recording.measured(): ...`` measures the cost."""
        return _Measured(self)

    def print_out(self):
        """Prints the recording, once nothing is measured any more."""
        for worker in self.workers:
            self._emit(worker.as_event())
        for name in sorted(self.values):
            self._emit({"event": "value", "name": name, "value": self.values[name]})
        cpu = self.cpu + sum(worker.cpu for worker in self.workers)
        denied = [worker.denied for worker in self.workers]
        told = denied and None not in denied
        self._emit({"event": "cost", "wall": self.wall, "cpu": cpu, "denied": sum(denied) if told else None})


class _Transcript(object):
    def __init__(self, emit):
        self.emit = emit

    def __enter__(self):
        self.emit({"event": "transcript"})

    def __exit__(self, *failure):
        # A program may have left half a line.
        sys.stdout.write("\n")
        self.emit({"event": "end of transcript"})


class _Measured(object):
    def __init__(self, recording):
        self.recording = recording

    def __enter__(self):
        self.cpu = cpu_time()
        self.begun = clock()

    def __exit__(self, *failure):
        self.recording.wall = clock() - self.begun
        self.recording.cpu = cpu_time() - self.cpu
