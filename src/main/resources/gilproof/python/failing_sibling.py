"""What becomes of a worker when the one beside it fails, or is killed?"""
import os
import signal
import sys
import time

import ways

LONGER_THAN_IT_LIVES = 300  # seconds


def fail(worker, gate, numbers, seconds, waits_to_be_killed):
    """Gets through its first number and no further."""
    print("square: %d" % (numbers[0] * numbers[0]))
    sys.stdout.flush()
    gate.say_ready()
    if waits_to_be_killed:
        time.sleep(LONGER_THAN_IT_LIVES)
    raise ValueError("fails on purpose")


def go_on(worker, gate, numbers, seconds, waits_to_be_killed):
    """Cubes, all of them, from when the other fails."""
    gate.pass_through()
    for n in numbers:
        with worker.waiting():
            time.sleep(seconds)
        print("cube: %d" % (n * n * n))


def kill_the_failing(processes):
    os.kill(processes["failing"].pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    processes["failing"].join()


def run(way, parameters, recording):
    killed = way["carrier"] == "processes"
    arguments = (parameters["numbers"], parameters["seconds"], killed)
    jobs = [("failing", fail, arguments), ("sibling", go_on, arguments)]
    with recording.transcript(), recording.measured():
        recording.workers = ways.run(way, jobs, gated=True, when_ready=kill_the_failing if killed else None)
