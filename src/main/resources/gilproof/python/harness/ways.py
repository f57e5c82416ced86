"""The ways in which workers are run: one thread, threads, processes, and more.

A job is ``(name, function, arguments)``; its function is called as
``function(worker, gate, *arguments)`` and must be importable by name, since
a process may have to import it anew.
"""
import json
import os
import shutil
import sys
import tempfile
import threading
import time
import traceback

import schedstat
from recorder import ON_GRAALPY, Worker, clock, cpu_time


class Gate(object):
    """Lets workers begin together: each reports that it is ready, then waits."""

    def __init__(self, ready, go):
        self.ready = ready
        self.go = go

    def pass_through(self):
        self.ready.release()
        self.go.wait()

    def wait_for(self, tasks):
        for _ in tasks:
            self.ready.acquire()

    def open(self):
        self.go.set()


class GateOfProcesses(Gate):
    """A gate before which a worker may die: the others must not wait for ever."""

    A_LOOK = 0.5  # seconds between two looks at whether all are still alive

    def wait_for(self, tasks):
        for _ in tasks:
            while not self.one_more_is_ready():
                for process in tasks:
                    if not process.is_alive():
                        raise RuntimeError("a process ended with exit code %s before it was ready" % process.exitcode)


    def one_more_is_ready(self):
        try:
            return self.ready.acquire(True, self.A_LOOK)
        except OSError as time_is_over:
            # GraalPy calls it an error, without a number.
            if time_is_over.errno:
                raise
            return False


class OpenGate(object):
    """A gate for workers that run one after the other: it never closes."""

    def pass_through(self):
        pass

    def wait_for(self, tasks):
        pass

    def open(self):
        pass


def run(way, jobs, gated=False, meanwhile=None):
    """Runs the jobs in that way and returns their workers, in order.

    ``meanwhile`` is the parent's action on its processes while they are at work; it is called with
    a process by its worker's name.
    """
    if way["carrier"] == "one thread":
        return in_one_thread(jobs)
    if way["carrier"] == "sub-interpreters":
        import subinterpreters

        return subinterpreters.run(jobs)
    if way["carrier"] == "threads":
        return in_threads(jobs, way["inTurn"], gated)
    return in_processes(jobs, context(way["startMethod"]), way["inTurn"], gated, meanwhile)


def in_one_thread(jobs):
    """One after the other; a job that fails stops what follows."""
    workers = []
    for name, function, arguments in jobs:
        worker = Worker(name)
        workers.append(worker)
        before = schedstat.times()
        worker.asked = clock()
        try:
            _work(worker, function, OpenGate(), arguments)
        except Exception:
            break
        finally:
            # The thread is older than this job.
            if worker.denied is not None:
                worker.ran -= before[0]
                worker.denied -= before[1]
                worker.deniedBefore = 0
    return workers


def in_threads(jobs, in_turn=False, gated=False):
    """Each in a thread of its own."""
    gate = Gate(threading.Semaphore(0), threading.Event()) if gated else OpenGate()
    workers = [Worker(name) for name, _, _ in jobs]
    threads = [
        threading.Thread(target=_work, args=(worker, function, gate, arguments))
        for worker, (_, function, arguments) in zip(workers, jobs)
    ]
    _start(threads, workers, gate, in_turn)
    gate.open()
    for thread in threads:
        thread.join()
    return workers


def context(start_method):
    """The ``multiprocessing`` of a start method; ``None`` is the default."""
    import multiprocessing

    # Python 2.7 has one method per system, and no way to ask for it.
    named = start_method and hasattr(multiprocessing, "get_context")
    return multiprocessing.get_context(start_method) if named else multiprocessing


def lock_of(way):
    """The one lock that all workers of the way share; ``None`` if the way has none."""
    if not way["lock"]:
        return None
    return context(way["startMethod"]).Lock() if way["carrier"] == "processes" else threading.Lock()


def in_processes(jobs, multiprocessing, in_turn=False, gated=False, meanwhile=None):
    """Each in a process of its own."""
    gate = GateOfProcesses(multiprocessing.Semaphore(0), multiprocessing.Event()) if gated else OpenGate()
    scratch = tempfile.mkdtemp(prefix="gilproof-")
    try:
        workers = [Worker(name) for name, _, _ in jobs]
        processes = [
            multiprocessing.Process(target=_work_in_process, args=(scratch, worker, function, gate, arguments))
            for worker, (_, function, arguments) in zip(workers, jobs)
        ]
        _start(processes, workers, gate, in_turn)
        gate.open()
        if meanwhile:
            meanwhile(dict(zip([worker.name for worker in workers], processes)))
        return [_fetch(scratch, worker, process) for worker, process in zip(workers, processes)]
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _start(tasks, workers, gate, in_turn):
    for task, worker in zip(tasks, workers):
        worker.asked = clock()
        task.start()
        if in_turn:
            task.join()
    gate.wait_for(tasks)


def _work(worker, function, gate, arguments):
    worker.begin()
    worker.deniedBefore = schedstat.times()[1]
    try:
        function(worker, gate, *arguments)
    except Exception:
        # The failure is kept for the recording, and then thrown on: the effect of an uncaught
        # exception on a thread or a process is itself a subject.
        worker.error = traceback.format_exc()
        raise
    finally:
        worker.end()
        worker.ran, worker.denied = schedstat.times()


def _work_in_process(scratch, worker, function, gate, arguments):
    end_with_parent()
    try:
        _work(worker, function, gate, arguments)
    finally:
        sys.stdout.flush()
        worker.cpu = cpu_time()
        with open(_note_of(scratch, worker), "w") as note:
            json.dump(vars(worker), note)


def _note_of(scratch, worker):
    return os.path.join(scratch, worker.name + ".json")


def _fetch(scratch, worker, process):
    """The note of a worker process at its end; a process that is killed leaves none."""
    process.join()
    note = _note_of(scratch, worker)
    if os.path.exists(note):
        with open(note) as text:
            known = json.load(text)
        # A forked worker knows when it was asked for. A spawned one is told before its parent has
        # asked, so the parent's word counts.
        known["asked"] = worker.asked
        vars(worker).update(known)
    else:
        worker.process = process.pid
        worker.begun = worker.asked
        worker.ended = clock()
        worker.error = "ended with exit code %s" % process.exitcode
    return worker


def end_with_parent():
    """Ends this process when its parent is gone: no child outlives the suite."""
    watch = threading.Thread(target=_watch_parent, args=(os.getppid(),))
    watch.daemon = True
    watch.start()


def _watch_parent(parent):
    import multiprocessing

    # GraalPy cannot end while one of its threads waits for the parent, and looks again and again
    # whether it can.
    if hasattr(multiprocessing, "parent_process") and not ON_GRAALPY:
        multiprocessing.parent_process().join()
    else:
        while os.getppid() == parent:
            time.sleep(0.2)
    os._exit(1)
