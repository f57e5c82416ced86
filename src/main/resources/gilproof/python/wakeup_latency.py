"""How late does a thread wake up from a short sleep, beside a busy thread?

To go on it needs the interpreter's lock, which the busy thread keeps until one switch interval has
passed. Beside a thread that waits, the lock is free.

It has no form in Java: there, no thread waits for such a lock.
"""
import sys
import threading
import time

import ways
from recorder import clock
from stamps import Stamps

A_LITTLE = 500000  # nanoseconds between two looks at whether the sleeper is done


def sleep_again(worker, gate, seconds, times, over):
    gate.pass_through()
    for _ in range(times):
        with worker.waiting():
            time.sleep(seconds)
    over.set()


def keep_busy(worker, gate, over):
    """Computes, and never gives the lock up by itself; its stamps tell when it had the lock."""
    stamps = Stamps(worker)
    gate.pass_through()
    with worker.computing():
        while not over.is_set():
            stamps.until(clock() + A_LITTLE)


def keep_quiet(worker, gate, over):
    """Waits, and leaves the lock to the other thread."""
    gate.pass_through()
    with worker.waiting():
        over.wait()


def run(way, parameters, recording):
    """Runs a sleeper and its neighbour at each interval, one pair after the other."""
    before = sys.getswitchinterval()
    try:
        with recording.measured():
            for each in parameters["sleepers"]:
                sys.setswitchinterval(each["interval"])
                recording.workers += ways.run(way, jobs(each, parameters["seconds"]), gated=True)
    finally:
        sys.setswitchinterval(before)


def jobs(each, seconds):
    over = threading.Event()
    neighbour = ("busy", keep_busy) if each["busy"] else ("quiet", keep_quiet)
    suffix = " at %g ms" % (each["interval"] * 1000)
    sleeper = "sleeper beside a %s one" % neighbour[0]
    return [
        (sleeper + suffix, sleep_again, (seconds, each["times"], over)),
        (neighbour[0] + suffix, neighbour[1], (over,)),
    ]
