"""What does a busy coroutine do to the others?

One coroutine reads the clock every millisecond. Another one computes for a while: in the thread
that the two share, or in a thread beside it. It computes until the first has read the clock a few
times meanwhile, or until its time is over.

It has no form in Java: it has no coroutines.
"""
import asyncio
from concurrent.futures import ThreadPoolExecutor

from recorder import Worker, clock

PAUSE = 0.001  # seconds between two readings of the clock
A_FEW = 3  # readings that are enough to see that the reader goes on


class Reader(object):
    """A coroutine that reads the clock, and the data that others see of it."""

    def __init__(self):
        self.worker = Worker("reader")
        self.readings = []
        self.over = False

    async def read(self):
        self.worker.begin()
        while not self.over:
            self.readings.append(clock())
            await asyncio.sleep(PAUSE)
        self.worker.end()
        self.worker.saw("readings", self.readings)

    async def read_a_few_more(self):
        enough = len(self.readings) + A_FEW
        while len(self.readings) < enough:
            await asyncio.sleep(PAUSE)


def compute(worker, reader, nanoseconds):
    """Computes until the reader has read a few times more, or for this long."""
    worker.begin()
    enough = len(reader.readings) + A_FEW
    until = clock() + nanoseconds
    with worker.computing():
        while clock() < until and len(reader.readings) < enough:
            pass
    worker.end()


async def compute_beside(reader, worker, nanoseconds, executor):
    reading = asyncio.ensure_future(reader.read())
    await reader.read_a_few_more()
    if executor:
        await asyncio.get_event_loop().run_in_executor(executor, compute, worker, reader, nanoseconds)
    else:
        compute(worker, reader, nanoseconds)
    await reader.read_a_few_more()
    reader.over = True
    await reading


def run(way, parameters, recording):
    """Both in one thread, or the computing in a second one."""
    reader = Reader()
    worker = Worker("busy")
    executor = ThreadPoolExecutor(1) if way["carrier"] == "threads" else None
    reader.worker.asked = worker.asked = clock()
    loop = asyncio.new_event_loop()
    try:
        with recording.measured():
            loop.run_until_complete(compute_beside(reader, worker, int(parameters["seconds"] * 1e9), executor))
    finally:
        loop.close()
        if executor:
            executor.shutdown()
    recording.workers = [worker, reader.worker]
