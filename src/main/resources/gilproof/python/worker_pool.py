"""Does a pool start a worker for each task, or reuse its workers?

The first tasks, as many as the pool has workers, meet at a gate. So each has a worker of its own,
and all of them are at work before the other tasks come.
"""
import threading

import pools
import ways
from recorder import process_id, thread_id

LIMIT = 300  # seconds for one task

_gate = None


def have(gate):
    global _gate
    _gate = gate


def have_in_process(gate):
    """Gives a process the gate, which cannot be sent with a task."""
    ways.end_with_parent()
    have(gate)


def meet():
    _gate.pass_through()
    return who()


def who():
    return [process_id(), thread_id()]


def in_a_pool(pool, gate, workers, tasks):
    """The worker of each of the first tasks, and of the others."""
    first = [pool.apply_async(meet) for _ in range(workers)]
    gate.wait_for(first)
    gate.open()
    done_by = [result.get(LIMIT) for result in first]
    others = [pool.apply_async(who) for _ in range(tasks)]
    others_done_by = [result.get(LIMIT) for result in others]
    pool.close()
    pool.join()
    return done_by, others_done_by


def in_a_thread_each(gate, workers, tasks):
    """Each task in a thread of its own. All live at once, so that no id is used again."""
    done_by = []
    threads = [threading.Thread(target=lambda: done_by.append(meet())) for _ in range(workers + tasks)]
    for thread in threads:
        thread.start()
    gate.wait_for(threads)
    gate.open()
    for thread in threads:
        thread.join(LIMIT)
    return done_by[:workers], done_by[workers:]


def run(way, parameters, recording):
    """A pool of threads or of processes if ``pooled``, else a thread for each task."""
    workers, tasks = parameters["workers"], parameters["tasks"]
    with recording.measured():
        if way["carrier"] == "processes":
            context = ways.context(way["startMethod"])
            gate = ways.Gate(context.Semaphore(0), context.Event())
            pool = pools.of_processes(workers, way["startMethod"], have_in_process, gate)
            first, others = in_a_pool(pool, gate, workers, tasks)
        else:
            gate = ways.Gate(threading.Semaphore(0), threading.Event())
            have(gate)
            if parameters["pooled"]:
                first, others = in_a_pool(pools.of_threads(workers), gate, workers, tasks)
            else:
                first, others = in_a_thread_each(gate, workers, tasks)
    recording.saw("workers", workers)
    recording.saw("first", first)
    recording.saw("others", others)
