"""Two processes hand values to their parent through one ``Queue``."""
import ways

try:
    from queue import Empty
except ImportError:
    from Queue import Empty

A_MOMENT = 0.02  # seconds between two looks at whether the processes have ended


def squares(worker, gate, count, queue):
    hand_over(worker, gate, [n * n for n in range(1, count + 1)], queue)


def cubes(worker, gate, count, queue):
    hand_over(worker, gate, [n * n * n for n in range(1, count + 1)], queue)


def hand_over(worker, gate, values, queue):
    gate.pass_through()
    for value in values:
        queue.put((worker.name, value))
    worker.saw("handed over", values)


def take_all(queue, processes):
    """All that arrives, taken while the processes still run.

    A process does not end before the queue has taken all that it put there,
    and a full queue takes nothing: who joins first and takes afterwards waits
    for ever.
    """
    arrived = []
    while any(process.is_alive() for process in processes):
        try:
            arrived.append(queue.get(timeout=A_MOMENT))
        except Empty:
            pass
    # All that they had put was there before they ended. Without waiting: on a
    # slow machine a wait may be over before it has looked.
    try:
        while True:
            arrived.append(queue.get_nowait())
    except Empty:
        return arrived


def run(way, parameters, recording):
    queue = ways.context(way["startMethod"]).Queue()
    arrived = []

    def take(processes):
        arrived.extend(take_all(queue, processes.values()))

    jobs = [(name, job, (parameters["count"], queue)) for name, job in (("square", squares), ("cube", cubes))]
    with recording.measured():
        recording.workers = ways.run(way, jobs, gated=True, meanwhile=take)
    recording.saw("arrived", arrived)
