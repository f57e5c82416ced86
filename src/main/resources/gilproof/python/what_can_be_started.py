"""Can a worker of some kind be started at all, and if not, at which step does it fail?

``threading.Thread`` or ``multiprocessing.Process``; the step that it reaches, and the interpreter's
own words.

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
    """The step that it reaches (nothing, "import", "start"), and the reason why it gets no further.
    """
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
