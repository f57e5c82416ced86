"""In which thread does a signal's handler run, and when?

On CPython and PyPy it runs in the main thread, wherever the signal arrives, and only where that
thread looks for signals: not in the middle of a call into C.

It has no form in Java: a JVM runs a handler in a thread that it makes for it.
"""
import collections
import itertools
import json
import os
import signal
import threading
import time

from fresh_interpreter import LIMIT, FreshInterpreter, say
from recorder import clock, thread_id

A_MOMENT = 0.005  # seconds between two looks at whether the handler has run


def in_one_call(filled, times):
    filled.extend(itertools.repeat(None, times))


def in_a_loop(filled, times):
    """The same work in Python, which looks for signals on each iteration."""
    for nothing in itertools.repeat(None, times):
        filled.append(nothing)


def raise_in_this_thread(number):
    if hasattr(signal, "pthread_kill"):
        signal.pthread_kill(thread_id(), number)
    else:
        # Before Python 3.3 the system chooses the thread.
        os.kill(os.getpid(), number)


def handled_in():
    """The threads in which a signal was raised, and in which it was handled."""
    raised_in, handled = [], []
    signal.signal(signal.SIGUSR1, lambda number, frame: handled.append(thread_id()))

    def other():
        raised_in.append(thread_id())
        raise_in_this_thread(signal.SIGUSR1)

    thread = threading.Thread(target=other)
    thread.start()
    thread.join()
    until = clock() + LIMIT * 1e9
    while not handled and clock() < until:
        time.sleep(A_MOMENT)
    if not handled:
        raise RuntimeError("the handler has not run")
    return {"main": thread_id(), "raised": raised_in[0], "handled": handled[0]}


def seen_while(fill, times, seconds):
    """The items that a signal's handler sees of a deque that is being filled."""
    filled, seen = collections.deque(), []
    signal.signal(signal.SIGALRM, lambda number, frame: seen.append(len(filled)))
    before = clock()
    signal.setitimer(signal.ITIMER_REAL, seconds)
    begun = clock()
    fill(filled, times)
    ended = clock()
    signal.setitimer(signal.ITIMER_REAL, 0)
    # The timer began at an instant between the first two.
    came_meanwhile = before + int(seconds * 1e9) > begun and begun + int(seconds * 1e9) < ended
    return {"came meanwhile": came_meanwhile, "of": times, "seen": seen[0] if seen else None}


def main(in_one, times, seconds):
    say(json.dumps(["thread", handled_in()]))
    say(json.dumps(["filling", seen_while(in_one_call if in_one else in_a_loop, times, seconds)]))


def run(way, parameters, recording):
    """Fills it in one call into C if ``inOneCall``, else in a loop of Python's."""
    arguments = (parameters["inOneCall"], parameters["times"], parameters["seconds"])
    with recording.measured(), FreshInterpreter(main, *arguments) as interpreter:
        pass
    recording.workers = [interpreter.as_worker("program")]
    for line in recording.workers[0].values.pop("said"):
        of, what = json.loads(line)
        recording.saw(of, what)
