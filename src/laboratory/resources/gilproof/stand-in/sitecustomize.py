"""Makes a CPython 2.7 a stand-in for IronPython, to try the wiring with.

It says that it is IronPython, and has and lacks what IronPython has and lacks
as far as the programs can see: .NET's clock, its standard input and its
processes behind ``clr``; no ``ctypes``, no processes of ``multiprocessing``; no
``iter(function, sentinel)`` for what is built in or .NET's, as in all versions
2.7 of it. It still has CPython's lock. It says "stand-in" wherever it is named.
"""
import __builtin__
import os
import subprocess
import sys
import types

import ctypes


class _Timespec(ctypes.Structure):
    _fields_ = [("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long)]


_clock_gettime = ctypes.PyDLL(None).clock_gettime
_MONOTONIC = 6 if sys.platform == "darwin" else 1


class Stopwatch(object):
    """Counts in units of 100 ns, as Mono's does."""

    Frequency = 10000000

    @staticmethod
    def GetTimestamp():
        now = _Timespec()
        _clock_gettime(_MONOTONIC, ctypes.byref(now))
        return now.seconds * 10000000 + now.nanoseconds // 100


class ProcessStartInfo(object):
    def __init__(self, program, arguments):
        self.words = [program] + [word.strip('"') for word in arguments.split('" "')]


class _Stream(object):
    def __init__(self, pipe):
        self.pipe = pipe
        self.BaseStream = self

    def Write(self, data, offset, count):
        self.pipe.write(data[offset:offset + count])

    def Flush(self):
        self.pipe.flush()

    def ReadLine(self):
        return self.pipe.readline() or None

    def Close(self):
        self.pipe.close()


class Process(object):
    @staticmethod
    def Start(start):
        started = Process()
        started.popen = subprocess.Popen(
            start.words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, close_fds=True)
        started.StandardInput = _Stream(started.popen.stdin)
        started.StandardOutput = _Stream(started.popen.stdout)
        return started

    def WaitForExit(self):
        self.popen.wait()


class _Bytes(str):
    Length = property(len)


class Encoding(object):
    class ASCII(object):
        @staticmethod
        def GetBytes(text):
            return _Bytes(text.encode("ascii"))


class Console(object):
    @staticmethod
    def OpenStandardInput():
        return os.fdopen(os.dup(0))


def module(name, **what):
    sys.modules[name] = made = types.ModuleType(name)
    vars(made).update(what)
    return made


module("clr", AddReference=lambda assembly: None)
module("System", Console=Console)
module("System.IO", StreamReader=_Stream)
module("System.Text", Encoding=Encoding)
module("System.Diagnostics", Stopwatch=Stopwatch, Process=Process, ProcessStartInfo=ProcessStartInfo)


class implementation(object):
    name = "ironpython"


sys.implementation = implementation
sys.platform = "cli"
sys.version_info = sys.version_info[:3] + ("stand-in", 0)
sys.version += " (a stand-in for IronPython)"
sys.modules["ctypes"] = None
# IronPython's library on Linux is without it.
sys.modules["resource"] = None


def unsupported(*arguments):
    raise NotImplementedError("the stand-in, as IronPython, has no check interval")


sys.getcheckinterval = sys.setcheckinterval = unsupported

_iter = iter
_OF_DOTNET = Console, Encoding.ASCII, Process, Stopwatch, _Stream


def iter_of_ironpython(thing, *sentinel):
    owner = getattr(thing, "__self__", None)
    if sentinel and (isinstance(thing, types.BuiltinFunctionType) or isinstance(owner, _OF_DOTNET)):
        raise ValueError("the stand-in, as IronPython, takes no such function for iter: %r" % thing)
    return _iter(thing, *sentinel)


__builtin__.iter = iter_of_ironpython

# With this gone, multiprocessing can be imported, and starts nothing.
del os.WNOHANG

# Nor are there named pipes in its module os.
del os.mkfifo
