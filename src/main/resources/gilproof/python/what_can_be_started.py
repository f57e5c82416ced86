"""Can a worker of some kind be started at all? If not: at what does it fail?

``threading.Thread`` or ``multiprocessing.Process``; how far it gets, and the
interpreter's own words.

It has no form in Java: every JVM has threads, and every JDK starts processes.
"""
import importlib


def nothing():
    pass


def run(way, parameters, recording):
    with recording.measured():
        reached, words = attempt(parameters["module"], parameters["kind"])
    recording.saw("reached", reached)
    recording.saw("words", words)


def attempt(module, kind):
    """How far it gets (nothing, "import", "start"), and why no further."""
    reached = "nothing"
    try:
        worker = getattr(importlib.import_module(module), kind)
        reached = "import"
        started = worker(target=nothing)
        started.start()
        started.join()
        if getattr(started, "exitcode", 0) != 0:
            return reached, "it ended with exit code %s" % started.exitcode
        return "start", ""
    except Exception as failure:
        return reached, "%s: %s" % (type(failure).__name__, failure)
