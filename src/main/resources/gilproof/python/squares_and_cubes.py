"""The tutorial's own program: squares and cubes, each after a pause.

The pause is a sleep, or a busy loop in its place.
"""
import sys
import time

import handing_over
import ways
from fstring import result_of
from loops import spin, warm_up
from stamps import Stamps
from switching import record_interval
from timed_block import timed


CHUNKS = 400  # iterations of a busy loop: the clock is read after each chunk
CHUNKS_IN_TURNS = 100  # fewer if the two hand over after each chunk


def squares(worker, gate, pause, numbers, lock, flushes):
    pause = pause.begin(worker)
    gate.pass_through()
    print("squares of %s" % numbers)
    for n in numbers:
        pause(worker, lock)
        print(result_of("square", n * n))
        if flushes:
            sys.stdout.flush()


def cubes(worker, gate, pause, numbers, lock, flushes):
    pause = pause.begin(worker)
    gate.pass_through()
    print("cubes of %s" % numbers)
    for n in numbers:
        pause(worker, lock)
        print(result_of("cube", n * n * n))
        if flushes:
            sys.stdout.flush()


class Pause(object):
    """A worker's action before each number."""

    def begin(self, worker):
        """A worker's action in each of its pauses, made before it passes the gate."""
        return self


class Sleep(Pause):
    """A pause that needs no processor."""

    def __init__(self, seconds):
        self.seconds = seconds

    def __call__(self, worker, lock):
        with _kept(lock, worker):
            with worker.waiting():
                time.sleep(self.seconds)


class SleepInC(Pause):
    """A pause by a function of C, with the interpreter's lock kept or released."""

    def __init__(self, seconds, keeps_lock):
        import csleep

        self.sleep = csleep.SleepInC(seconds, keeps_lock)

    def __call__(self, worker, lock):
        with _kept(lock, worker):
            self.sleep(worker)


class BusyLoop(Pause):
    """A pause that needs a processor, and the interpreter, all the time.

    The loop runs in chunks, and the clock is read between them. So the recording shows when the
    worker ran, and why it did not run in between. With ``turns_of`` the two workers hand over to
    each other after each chunk.
    """

    def __init__(self, iterations, turns_of=None):
        self.chunks = CHUNKS_IN_TURNS if turns_of else CHUNKS
        self.chunk = max(1, iterations // self.chunks)
        self.turns_of = turns_of

    def begin(self, worker):
        stamps = Stamps(worker)
        work = self.turns_of.of(worker.name, spin) if self.turns_of else spin

        def pause(worker, lock):
            if lock:
                stamps.queue()
            with _kept(lock, worker):
                with worker.computing():
                    stamps.chunks(self.chunks, work, self.chunk)
                    if lock:
                        stamps.release()

        return pause


class _kept(object):
    """Keeps the lock, if there is one, and records the wait for it."""

    def __init__(self, lock, worker):
        self.lock = lock
        self.worker = worker

    def __enter__(self):
        if self.lock:
            with self.worker.queuing():
                self.lock.acquire()

    def __exit__(self, *failure):
        if self.lock:
            self.lock.release()


def pause_of(way, parameters):
    if parameters["pause"] == "sleep":
        return Sleep(parameters["seconds"])
    if parameters["pause"] == "sleep in C":
        return SleepInC(parameters["seconds"], parameters["keepsLock"])
    warm_up(parameters["iterations"])
    if parameters.get("handsOver") == "after each chunk":
        return BusyLoop(parameters["iterations"], handing_over.Turns(("square", "cube"), way["carrier"] == "one thread"))
    return BusyLoop(parameters["iterations"])


def handing_over_as_told(parameters):
    return handing_over.hardly_ever() if parameters.get("handsOver") == "hardly ever" else handing_over.as_it_does()


def run(way, parameters, recording):
    numbers = parameters["numbers"]
    pause = pause_of(way, parameters)
    lock = ways.lock_of(way)
    arguments = (pause, numbers, lock, parameters.get("flushes", False))
    jobs = [("square", squares, arguments), ("cube", cubes, arguments)]
    with handing_over_as_told(parameters), recording.transcript(), recording.measured():
        with timed(way["name"]):
            recording.workers = ways.run(way, jobs, gated=parameters.get("gated", False))
    if parameters["pause"] == "compute":
        record_interval(recording)
