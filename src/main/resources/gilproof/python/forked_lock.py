"""What does a fork copy of a lock that another thread holds, and of that thread?

It copies the lock as it is, and not the thread. So the new process has no thread that could release
the lock.

It has no form in Java: a JVM does not fork.
"""
import json
import os
import signal
import threading
import warnings

from fresh_interpreter import LIMIT, FreshInterpreter, say

TO_LIVE = LIMIT  # seconds; then the system ends the fork, even if it waits


class Holder(object):
    """A thread that takes a lock, and releases it before the fork or after."""

    def __init__(self, lock, releases):
        self.lock = lock
        self.releases = releases
        self.is_ready = threading.Event()
        self.may_end = threading.Event()
        self.thread = threading.Thread(target=self.hold)
        self.thread.start()

    def hold(self):
        with self.lock:
            if not self.releases:
                self.wait()
        if self.releases:
            self.wait()

    def wait(self):
        self.is_ready.set()
        self.may_end.wait(LIMIT)


def threads_of_this_process():
    """The number of threads that the system counts; if it does not tell, the number that Python
    counts.
    """
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        return threading.active_count()


def tell(of, **what):
    say(json.dumps([of, what]))


def in_the_fork(lock):
    signal.alarm(TO_LIVE)
    tell("fork", threads=threads_of_this_process(), takes_the_lock=lock.acquire(False))


def fork(lock):
    process = os.fork()
    if process == 0:
        try:
            in_the_fork(lock)
        finally:
            os._exit(0)
    os.waitpid(process, 0)


def main(releases):
    lock = threading.Lock()
    holder = Holder(lock, releases)
    if not holder.is_ready.wait(LIMIT):
        raise RuntimeError("the other thread did not get so far")
    tell("parent", threads=threads_of_this_process())
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        fork(lock)
    tell("Python", warned=[str(warning.message) for warning in warned])
    holder.may_end.set()


def run(way, parameters, recording):
    """Another thread holds the lock during the fork, or ``releases`` it before."""
    with recording.measured(), FreshInterpreter(main, parameters["releases"]) as interpreter:
        pass
    recording.workers = [interpreter.as_worker("program")]
    for line in recording.workers[0].values["said"]:
        of, what = json.loads(line)
        recording.saw(of, what)
