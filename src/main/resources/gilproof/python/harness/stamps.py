"""When did a worker execute code, and why did it not in between?

A worker that reads the clock on every iteration leaves a gap between two readings when it does not
run. The kernel knows why, and tells each thread. The thread's count of voluntary context switches
grows when it gave its processor up to wait (for the interpreter's lock, or for something else that
blocks). The count does not grow when the thread was ready to run and was denied a processor. If the
system has no such count, hides it, or counts something else, the cause of a gap stays unknown.
"""
import sys
import time

import schedstat
from recorder import ON_DOTNET, ON_GRAALPY, clock

GAP = 10000  # nanoseconds between two readings that make a gap
GAP_OF_CHUNKS = 500000  # nanoseconds: a denied process is denied for some milliseconds
SLACK = 8000  # nanoseconds: the readings of the clock around a count are no further apart
A_NAP = 0.001  # seconds: IronPython sleeps for whole milliseconds only
TRIES = 50  # readings of the count: a hand-over may happen inside one of them
RUNNING_ON = 2000000  # nanoseconds for which a thread runs on, to see that its count stays as it is
TRYING_TO_RUN_ON = 500000000  # nanoseconds for attempts: in some a thread is denied a processor, or a virtual machine stops it
TIMES_GROWN = 20  # differing readings after which a count is not believed
LOOKS = 4  # looks at a count, each by another thread, after which it is not believed for good

# The recording's words for the time before a stretch.
BEGUN = "begun"
WAITED = "waited"
DENIED = "denied"
UNTOLD = "untold"
RELEASED = "released"  # the worker had released its lock


def _reader():
    """The function that reads the calling thread's count of voluntary switches; ``None`` where
    there is none.

    A reading must not give the interpreter's lock up, because it could hand it over. ``resource``
    keeps the lock. A file of Python gives it up, so it serves only interpreters without such a
    lock.
    """
    if sys.platform.startswith("java") or ON_DOTNET:
        return _read_status
    if not sys.platform.startswith("linux"):
        return None
    if ON_GRAALPY:
        return _reader_by_java()
    try:
        from resource import getrusage

        of_this_thread = 1  # RUSAGE_THREAD, for which old versions have no name
        return lambda: getrusage(of_this_thread).ru_nvcsw
    except Exception:
        return None


def _read_status():
    with open("/proc/thread-self/status") as status:
        return _count_in(status.read())


def _reader_by_java():
    """GraalPy gives its lock up for Python's files, and keeps it for Java's."""
    try:
        import java

        files = java.type("java.nio.file.Files")
        status = java.type("java.nio.file.Path").of("/proc/thread-self/status")
        return lambda: _count_in(str(files.readString(status)))
    except Exception:
        return None


def _count_in(status):
    return int(status.split("\nvoluntary_ctxt_switches:")[1].split(None, 1)[0])


def _stays_while_it_runs_on(read):
    """Whether the count of a thread stays the same while the thread runs on.

    A count that grows with time would call a denied processor a wait. If the thread never ran on
    for so long, the count is believed.
    """
    apart = 2 * max(SLACK, 3 * _median(_readings(read)))
    grew = False
    until = clock() + TRYING_TO_RUN_ON
    while clock() < until:
        begun = last = clock()
        first = read()
        while last - begun < RUNNING_ON:
            count, now = read(), clock()
            if now - last > apart:
                break
            if count != first:
                grew = True
                break
            last = now
        else:
            return True
    return not grew


class Count(object):
    """The count of voluntary switches as a process reads it, and whether it is believed.

    A thread that shows that the count stays the same while it runs on shows it for its process. If
    the virtual machine or the kernel stops a thread again and again, the decision is left to a
    later thread.
    """

    def __init__(self, reader):
        self.looks = 0
        self.stays = False
        try:
            self.read = reader()
        except Exception:
            self.read = None

    def is_believed(self):
        if self.read is not None and not self.stays and self.looks < LOOKS:
            self.looks += 1
            try:
                self.stays = _stays_while_it_runs_on(self.read)
            except Exception:
                self.read = None
        return self.stays


class Causes(object):
    """Tells the calling thread why it did not run for a while."""

    def __init__(self):
        self.slack = self.count = None
        if _count.is_believed():
            try:
                self.slack = max(SLACK, 3 * _median(_readings(_count.read)))
                if not self._grows_by_waiting_only():
                    self.slack = None
            except Exception:
                self.slack = None

    @property
    def told(self):
        """Whether the system tells the causes of gaps at all."""
        return self.slack is not None

    def _grows_by_waiting_only(self):
        """A count is believed if it grows by a wait, and does not grow while the thread runs on."""
        before, _ = self._now()
        time.sleep(A_NAP)
        after, _ = self._now()
        return before is not None and after is not None and after > before and self._stays()

    def _stays(self):
        """Whether it is the same after a moment; a virtual machine may stop its threads in one
        moment, and not in all.
        """
        grown = 0
        for _ in range(TRIES):
            one, begun = self._now()
            other, ended = self._now()
            if one is not None and other is not None and ended - begun < 2 * self.slack:
                if one == other:
                    return True
                grown += 1
                if grown == TIMES_GROWN:
                    return False
        return False

    def _now(self):
        """The count, or ``None`` if it is not told, and the clock: with no room for a hand-over
        between them.
        """
        if self.slack is not None:
            for _ in range(TRIES):
                before = clock()
                count = _count.read()
                after = clock()
                if after - before < self.slack:
                    return count, after
        return None, clock()

    def begin(self):
        """Counts from now on; returns the clock."""
        self.count, now = self._now()
        return now

    def of_the_gap(self):
        """The cause of the gap since the last call, and the clock."""
        before = self.count
        self.count, now = self._now()
        if before is None or self.count is None:
            return UNTOLD, now
        return (DENIED if self.count == before else WAITED), now


class Stamps(object):
    """The stamps of one worker: the stretches in which it executed code, and the cause of the gap before each.

    It is made by the worker's own thread, before it passes the gate.
    """

    def __init__(self, worker):
        self.worker = worker
        self.causes = Causes()
        self.stretches = worker.stretches
        self.gap = max(GAP, 4 * min(_iterations()))
        self.released = self.begun = False
        worker.saw("causes told", self.causes.told)
        _, self.denied_before = schedstat.times()

    def _begin(self):
        if not self.begun or self.released:
            cause = RELEASED if self.begun else BEGUN
            if not self.begun:
                self._tell_what_was_denied_at_the_gate()
            self.begun, self.released = True, False
            return cause, self.causes.begin()
        return self.causes.of_the_gap()

    def _tell_what_was_denied_at_the_gate(self):
        _, denied = schedstat.times()
        if denied is not None and self.denied_before is not None:
            self.worker.saw("denied at the gate", denied - self.denied_before)

    def until(self, end):
        """Reads the clock on every iteration until an instant."""
        self.worker.saw("stamps each iteration", True)
        gap = self.gap
        cause, first = self._begin()
        last = first
        stamps = 1
        while last < end:
            now = clock()
            if now - last > gap:
                cause, now = self._end_at_a_gap(first, last, stamps, cause)
                first = now
                stamps = 0
            last = now
            stamps += 1
        self.stretches.append([first, last, stamps, cause])

    def _end_at_a_gap(self, *stretch):
        """The cause of the gap, and the clock: the next stretch begins."""
        self.stretches.append(list(stretch))
        return self.causes.of_the_gap()

    def queue(self):
        """Records that the worker requests a lock of its own: from now on it may have to wait."""
        cause, now = self._begin()
        self.stretches.append([now, now, 1, cause])
        self.released = True

    def release(self):
        """Records that the worker releases a lock of its own."""
        self.released = True

    def chunks(self, times, chunk, size):
        """Does a chunk of work of this size so many times and reads the clock after each.

        A chunk that takes several times as long as the shortest has a gap in it and counts as the
        gap.
        """
        cause, first = self._begin()
        last = first
        stamps = 1
        shortest = None
        for _ in range(times):
            chunk(size)
            now = clock()
            length = now - last
            if shortest is None or length < shortest:
                shortest = length
            elif length > GAP_OF_CHUNKS and length > 4 * shortest:
                cause, now = self._end_at_a_gap(first, last, stamps, cause)
                first = now
                stamps = 0
            last = now
            stamps += 1
        self.stretches.append([first, last, stamps, cause])


def stamped_loop(worker, gate, length, lock=None):
    """A worker that reads the clock on every iteration for this many nanoseconds, under no lock."""
    stamps = Stamps(worker)
    gate.pass_through()
    stamps.until(clock() + length)


def _median(lengths):
    return sorted(lengths)[len(lengths) // 2]


def _iterations():
    """The time of some iterations of a stamped loop, in nanoseconds."""
    lengths = []
    last = clock()
    while len(lengths) < 7:
        now = clock()
        lengths.append(now - last)
        last = now
    return lengths


def _readings(read):
    """The time of some readings of the count, in nanoseconds."""
    lengths = []
    for _ in range(7):
        begun = clock()
        read()
        lengths.append(clock() - begun)
    return lengths


# First asked when nothing is measured yet.
_count = Count(_reader)
_count.is_believed()
