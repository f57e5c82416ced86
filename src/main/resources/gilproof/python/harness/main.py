"""Serves the suite: a request a line on standard input, answered in JSON lines.

Each program is the module of its name; see ``run`` there.
"""
import json
import os
import sys
import threading
import time
import traceback

try:
    from queue import Queue
except ImportError:
    from Queue import Queue

from recorder import ON_DOTNET, Recording


TO_END_BY_ITSELF = 1  # seconds; then it is ended, whatever it is doing


def emit(event):
    sys.stdout.flush()
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


def lines_of_standard_input():
    """The lines that come, one after the other, until the input closes.

    It reads the descriptor itself: ``sys.stdin`` has a lock, which a fork
    would copy while it is taken.
    """
    rest = b""
    while True:
        some = os.read(0, 65536)
        if not some:
            return
        lines = (rest + some).split(b"\n")
        rest = lines.pop()
        for line in lines:
            yield line.decode("utf-8")


def lines_of_standard_input_on_jython():
    """The same where there are no descriptors, and nothing forks."""
    from java.io import BufferedReader, InputStreamReader
    from java.lang import System

    reader = BufferedReader(InputStreamReader(getattr(System, "in"), "UTF-8"))
    return iter(reader.readLine, None)


def lines_of_standard_input_on_dotnet():
    """The same on .NET, where reading a descriptor waits until so much has come."""
    import clr

    try:
        # Mono has what is needed in an assembly that is there anyway.
        clr.AddReference("System.Console")
    except Exception:
        pass
    from System import Console
    from System.IO import StreamReader

    return iter(StreamReader(Console.OpenStandardInput()).ReadLine, None)


def lines_that_come():
    if sys.platform.startswith("java"):
        return lines_of_standard_input_on_jython()
    if ON_DOTNET:
        return lines_of_standard_input_on_dotnet()
    return lines_of_standard_input()


def read_requests(requests):
    """Hands on a line after the other; ends the process when there are no more.

    It reads on even while a program runs, so that a child whose suite was
    killed ends within a second, whatever it is doing.
    """
    try:
        for line in lines_that_come():
            requests.put(json.loads(line))
    finally:
        # Also when reading fails: nobody could ask for anything any more. Who
        # is idle ends as any program does, and clears away what it has made.
        requests.put(None)
        time.sleep(TO_END_BY_ITSELF)
        os._exit(0)


def serve(request):
    recording = Recording(emit)
    try:
        program = __import__(request["program"])
        program.run(request["way"], request["parameters"], recording)
        recording.print_out()
        emit({"event": "end", "run": request["run"]})
    except Exception:
        emit({"event": "failed", "run": request["run"], "error": traceback.format_exc()})


def main():
    import about

    # The lessons lie beside this folder.
    sys.path.insert(1, os.path.dirname(sys.path[0]))
    if hasattr(sys.stdout, "reconfigure"):
        # As on a terminal: a line is out when it is printed, whoever prints it.
        sys.stdout.reconfigure(line_buffering=True)
    emit(about.hello() if "GILPROOF_IS_KNOWN" not in os.environ else {"event": "hello"})
    requests = Queue()
    reader = threading.Thread(target=read_requests, args=(requests,))
    reader.daemon = True
    reader.start()
    for request in iter(requests.get, None):
        serve(request)


if __name__ == "__main__":
    main()
