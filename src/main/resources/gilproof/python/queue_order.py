"""Two processes hand values to their parent through one ``Queue``.

``put`` leaves a value to a feeder thread of the process, which writes it into the queue's pipe. A
process that ends waits until its feeder has written all, unless it is told not to. Then all values
that its feeder has not written are lost.
"""
import ways

try:
    from queue import Empty
except ImportError:
    from Queue import Empty

A_MOMENT = 0.02  # seconds between two looks at whether the processes have ended

# Goes with each value. The values together are far more than a pipe holds, and one value is written
# in one piece: a reader of half a value would wait for ever.
LOAD = "x" * 400


def squares(worker, gate, count, flushes, queue):
    hand_over(worker, gate, [n * n for n in range(1, count + 1)], flushes, queue)


def cubes(worker, gate, count, flushes, queue):
    hand_over(worker, gate, [n * n * n for n in range(1, count + 1)], flushes, queue)


def hand_over(worker, gate, values, flushes, queue):
    gate.pass_through()
    if not flushes:
        queue.cancel_join_thread()
    for value in values:
        queue.put((worker.name, value, LOAD))
    worker.saw("handed over", values)


def take_all(queue, processes):
    """All values that arrive, taken while the processes still run.

    A process ends only when its feeder has written all, and the feeder waits while the pipe is
    full: a parent that joins first and takes afterwards would wait for ever.
    """
    arrived = []
    while any(process.is_alive() for process in processes):
        try:
            arrived.append(queue.get(timeout=A_MOMENT)[:2])
        except Empty:
            pass
    # All their values were there before they ended. Without a wait: on a slow machine the wait may
    # be over before the queue has been looked at.
    try:
        while True:
            arrived.append(queue.get_nowait()[:2])
    except Empty:
        return arrived


def run(way, parameters, recording):
    queue = ways.context(way["startMethod"]).Queue()
    arrived = []

    def take(processes):
        if not parameters["flushes"]:
            # The parent takes nothing until they have ended, so the pipe is full before their
            # feeders have written all.
            for process in processes.values():
                process.join()
        arrived.extend(take_all(queue, processes.values()))

    arguments = (parameters["count"], parameters["flushes"], queue)
    jobs = [(name, job, arguments) for name, job in (("square", squares), ("cube", cubes))]
    with recording.measured():
        recording.workers = ways.run(way, jobs, gated=True, meanwhile=take)
    recording.saw("arrived", arrived)
