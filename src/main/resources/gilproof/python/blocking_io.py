"""Squares and cubes that another system computes, and answers late.

The other system is an HTTP server, or a child process that answers through its pipes, or through a
file that both open.
"""
import os
import shutil
import tempfile
import threading

import late_answers
import ways
from recorder import ON_DOTNET

try:
    from http.client import HTTPConnection
except ImportError:
    from httplib import HTTPConnection


class Server(object):
    """One connection to the server; it stays open between requests."""

    def __init__(self, parameters):
        self.connection = HTTPConnection("127.0.0.1", parameters["port"])

    def ask(self, what, n, seconds):
        self.connection.request("GET", "/%s?of=%d&after=%s" % (what, n, seconds))
        return int(self.connection.getresponse().read())

    def close(self):
        self.connection.close()


def answered(line):
    if not line:
        raise RuntimeError("the process ended before it answered")
    return int(line)


class Child(object):
    """One child process, which answers line by line."""

    def __init__(self, parameters):
        import subprocess

        self.process = subprocess.Popen(
            late_answers.command_here(parameters["command"]),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # A child that kept its sibling's pipes open would keep it from ending.
            close_fds=os.name != "nt",
        )

    def ask(self, what, n, seconds):
        self.process.stdin.write(("%s %d %s\n" % (what, n, seconds)).encode("ascii"))
        self.process.stdin.flush()
        return answered(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


class ChildThatWritesToAFile(object):
    """One child process, which writes its answers to a file: a named pipe, so that a reader waits
    for them.
    """

    def __init__(self, parameters):
        import subprocess

        self.folder = tempfile.mkdtemp(prefix="gilproof-")
        path = os.path.join(self.folder, "answers")
        os.mkfifo(path)
        # The call to open it for writing alone would wait for a reader, and the reverse.
        both = os.open(path, os.O_RDWR)
        try:
            self.process = subprocess.Popen(
                late_answers.command_here(parameters["command"]), stdin=subprocess.PIPE, stdout=both, close_fds=True
            )
            self.answers = open(path, "rb")
        finally:
            os.close(both)

    def ask(self, what, n, seconds):
        self.process.stdin.write(("%s %d %s\n" % (what, n, seconds)).encode("ascii"))
        self.process.stdin.flush()
        return answered(self.answers.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.answers.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class ChildOnDotnet(object):
    """The same by .NET's own means: IronPython has no fork for ``subprocess``."""

    def __init__(self, parameters):
        import clr

        for assembly in "System", "System.Diagnostics.Process":
            try:
                clr.AddReference(assembly)
            except Exception:
                pass  # the other one has it
        from System.Diagnostics import Process, ProcessStartInfo
        from System.Text import Encoding

        command = parameters["command"]
        start = ProcessStartInfo(command[0], " ".join('"%s"' % word for word in command[1:]))
        start.UseShellExecute = False
        start.RedirectStandardInput = True
        start.RedirectStandardOutput = True
        self.process = Process.Start(start)
        # Below the writer that comes with it, which may begin with a byte-order mark.
        self.pipe = self.process.StandardInput.BaseStream
        self.ascii = Encoding.ASCII

    def ask(self, what, n, seconds):
        line = self.ascii.GetBytes("%s %d %s\n" % (what, n, seconds))
        self.pipe.Write(line, 0, line.Length)
        self.pipe.Flush()
        return answered(self.process.StandardOutput.ReadLine())

    def close(self):
        self.pipe.Close()
        self.process.WaitForExit()
        self.process.StandardOutput.Close()


def connected(parameters):
    child = ChildOnDotnet if ON_DOTNET else Child
    other = {"server": Server, "child": child, "file": ChildThatWritesToAFile}[parameters["of"]](parameters)
    # A first answer, at once: connecting is not measured.
    other.ask("square", 1, 0)
    return other


def ask_for_all(worker, gate, other, numbers, seconds, lock):
    for n in numbers:
        if lock:
            with worker.queuing():
                lock.acquire()
        try:
            with worker.waiting():
                answer = other.ask(worker.name, n, seconds)
        finally:
            if lock:
                lock.release()
        print("%s: %d" % (worker.name, answer))


def run(way, parameters, recording):
    """Each worker asks on a connection of its own, or both share one under a lock."""
    lock = threading.Lock() if way["lock"] else None
    first = connected(parameters)
    others = [first, first if lock else connected(parameters)]
    try:
        jobs = [
            (name, ask_for_all, (other, parameters["numbers"], parameters["seconds"], lock))
            for name, other in zip(("square", "cube"), others)
        ]
        with recording.transcript(), recording.measured():
            recording.workers = ways.run(way, jobs)
    finally:
        for other in set(others):
            other.close()
