"""How many waits can one thread serve at once?

Coroutines that sleep, all in one thread. ``await asyncio.sleep()`` hands the thread to the others;
``time.sleep()`` keeps it.
"""
import asyncio
import time

from recorder import Worker, clock, thread_id


class Sleepers(object):
    """The instants at which each of them fell asleep and woke up, and its thread."""

    def __init__(self, seconds):
        self.seconds = seconds
        self.asked = []
        self.sleeps = []
        self.threads = set()

    async def sleep(self):
        asleep = clock()
        await asyncio.sleep(self.seconds)
        self.woke_up(asleep)

    async def sleep_and_keep_the_thread(self):
        asleep = clock()
        time.sleep(self.seconds)
        self.woke_up(asleep)

    def woke_up(self, asleep):
        self.sleeps.append((asleep, clock()))
        self.threads.add(thread_id())

    async def sleep_together(self, sleep, times):
        coroutines = []
        for _ in range(times):
            self.asked.append(clock())
            coroutines.append(sleep())
        await asyncio.gather(*coroutines)

    def most_at_once(self):
        """The greatest number of them that were asleep at one instant."""
        changes = sorted([(asleep, 1) for asleep, _ in self.sleeps] + [(awake, -1) for _, awake in self.sleeps])
        asleep = most = 0
        for _, change in changes:
            asleep += change
            most = max(most, asleep)
        return most

    def first_and_last(self):
        """The first of them and the last to fall asleep; the others lie between."""
        return [self.worker("the first", min(self.sleeps)), self.worker("the last", max(self.sleeps))]

    def worker(self, name, sleep):
        worker = Worker(name)
        worker.begin()
        worker.asked = worker.begun = sleep[0]
        worker.waited(*sleep)
        worker.ended = sleep[1]
        return worker

    def all_were_asked_for_before_one_woke_up(self):
        return self.asked[-1] < min(awake for _, awake in self.sleeps)


def run(way, parameters, recording):
    sleepers = Sleepers(parameters["seconds"])
    sleep = sleepers.sleep if parameters["handsOver"] else sleepers.sleep_and_keep_the_thread
    loop = asyncio.new_event_loop()
    try:
        with recording.measured():
            loop.run_until_complete(sleepers.sleep_together(sleep, parameters["sleepers"]))
    finally:
        loop.close()
    recording.workers = sleepers.first_and_last()
    recording.saw("sleepers", len(sleepers.sleeps))
    recording.saw("threads", len(sleepers.threads))
    recording.saw("most at once", sleepers.most_at_once())
    recording.saw("all had begun before one woke up", sleepers.all_were_asked_for_before_one_woke_up())
