"""What does a crash end: a thread, its process, or other processes as well?

The thread that crashes and its sibling run in interpreters that were started
for this: together in one, or each in its own.
"""
import os
import signal
import threading
import time

from fresh_interpreter import FreshInterpreter, hear, say

TO_DIE = 30  # seconds


def crash():
    say("crashing is ready")
    hear("crash")
    without_a_report()
    try:
        abort()
        # A signal that is sent to a process need not stop the thread that sent it: it may run on
        # for a moment. A thread that outlives this pause went on.
        time.sleep(TO_DIE)
    finally:
        # The parent never hears this: the process has crashed by then.
        say("crashing goes on")


def go_on():
    say("sibling is ready")
    hear("go on")
    say("sibling goes on")


def abort():
    if hasattr(os, "abort"):
        # C's abort() in CPython: it does not return. PyPy's sends a signal, and does.
        os.abort()
    else:
        # Jython lacks it.
        os.kill(os.getpid(), signal.SIGABRT)


def without_a_report():
    """Keeps the system from reporting the crash, as CPython's own tests do.

    On Linux a limit of one byte is too small for a core file, and tells the kernel not to hand the
    core to a program either.
    """
    try:
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (min(1, most) if most >= 0 else 1, most))
    except (ImportError, AttributeError):
        pass  # not on Windows, Jython and GraalPy: a fresh interpreter has a limit of 0


def play(roles):
    """Each role in a thread of its own."""
    threads = [threading.Thread(target={"crashing": crash, "sibling": go_on}[role]) for role in roles]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def interpreters(together):
    """The interpreters of the crashing thread and of its sibling."""
    if together:
        both = FreshInterpreter(play, ["crashing", "sibling"])
        return both, both
    return FreshInterpreter(play, ["crashing"]), FreshInterpreter(play, ["sibling"])


def run(way, parameters, recording):
    """The two are threads of one process, or each has a process of its own."""
    first, second = interpreters(way["carrier"] == "threads")
    with recording.measured(), first as crashing, second as sibling:
        crashing.wait_until_it_says("crashing is ready")
        sibling.wait_until_it_says("sibling is ready")
        crashing.tell("crash")
        crashing.says("crashing goes on")
        # The crash has ended it. The sibling's line is due now.
        sibling.tell("go on")
    recording.workers = [crashing.as_worker("crashing"), sibling.as_worker("sibling")]
