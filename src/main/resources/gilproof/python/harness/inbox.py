"""The requests that come on standard input, a line each, as JSON."""
import json
import os
import sys
import threading
import time
import traceback

from recorder import ON_DOTNET

if sys.platform.startswith("java"):
    from java.util.concurrent import LinkedBlockingQueue

    class Queue(object):
        """A queue of Java's. Python's own takes a third as long to load as Jython takes to start."""

        def __init__(self):
            queue = LinkedBlockingQueue()
            self.put, self.get = queue.put, queue.take

else:
    try:
        from queue import Queue
    except ImportError:
        from Queue import Queue

TO_END_BY_ITSELF = 1  # seconds; then the process is ended, even if a program runs

UNREADABLE = 65  # the exit code for input that is wrong, by sysexits.h


class End(object):
    """No more requests will come.

    The exit code is 0 if the suite has closed the input, and UNREADABLE if a line was no request.
    """

    def __init__(self, exit_code):
        self.exit_code = exit_code


def each(read):
    """The results of a function, call by call, until it returns ``None``.

    ``iter(read, None)`` would do the same. IronPython 2.7 refuses it for every method that is built
    in or .NET's.
    """
    found = read()
    while found is not None:
        yield found
        found = read()


def lines_of_standard_input():
    """The lines of the input, one after the other, until it closes.

    It reads a descriptor, not ``sys.stdin``, which has a lock that a fork would copy while it is
    held. And it reads a descriptor of its own, and leaves an empty standard input behind. On
    Windows, any other access to a handle that is being read waits until the read is over: a
    sub-interpreter that starts, and every process.
    """
    own = os.dup(0)
    empty = os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, 0)
    os.close(empty)
    return lines_of(own)


def lines_of(descriptor):
    rest = b""
    while True:
        some = os.read(descriptor, 65536)
        if not some:
            return
        lines = (rest + some).split(b"\n")
        rest = lines.pop()
        for line in lines:
            yield line.decode("utf-8")


def lines_of_standard_input_on_jython():
    """The lines of the input where there are no descriptors, and nothing forks."""
    from java.io import BufferedReader, InputStreamReader
    from java.lang import System

    return each(BufferedReader(InputStreamReader(getattr(System, "in"), "UTF-8")).readLine)


def lines_of_standard_input_on_dotnet():
    """The lines of the input on .NET, where a read of a descriptor waits for a full buffer."""
    import clr

    try:
        # Mono has the needed class in an assembly that is always there.
        clr.AddReference("System.Console")
    except Exception:
        pass
    from System import Console
    from System.IO import StreamReader

    return each(StreamReader(Console.OpenStandardInput()).ReadLine)


def lines_that_come():
    if sys.platform.startswith("java"):
        return lines_of_standard_input_on_jython()
    if ON_DOTNET:
        return lines_of_standard_input_on_dotnet()
    return lines_of_standard_input()


def request_in(line):
    request = json.loads(line)
    if not isinstance(request, dict):
        raise ValueError("not a JSON object: %s" % line)
    return request


def hand_on(lines, requests):
    """Hands on one request after the other; ends the process when there are no more.

    It reads on even while a program runs, so that a child whose suite was killed ends within a
    second.
    """
    exit_code = 0
    try:
        for line in lines:
            requests.put(request_in(line))
    except Exception:
        sys.stderr.write("A request cannot be read.\n" + traceback.format_exc())
        sys.stderr.flush()
        exit_code = UNREADABLE
    # An idle process ends as any program does, and cleans up.
    requests.put(End(exit_code))
    time.sleep(TO_END_BY_ITSELF)
    os._exit(exit_code)


def opened():
    """A queue of the requests, and at last an ``End``; from now on standard input is empty."""
    requests = Queue()
    reader = threading.Thread(target=hand_on, args=(lines_that_come(), requests))
    reader.daemon = True
    reader.start()
    return requests
