"""Two workers that compute in C, the interpreter's lock given up meanwhile, or kept.

Both take the checksum of one buffer, by the same function of C's zlib: called
by ``ctypes.CDLL``, which gives the lock up while the function runs, or by
``ctypes.PyDLL``, which keeps it.

It has no form in Java: there, nothing has a lock to give up.
"""
import ways
from loops import loop
from sizing import size_for
from stamps import Stamps
from zlib_of_c import crc32

BUFFER = b"x" * (1 << 18)  # a fraction of a millisecond for each checksum, and little Python code between

_counts = {}  # how many checksums fill a worker's time, with the lock kept or released: counted once


def take_checksums(worker, gate, keeps_lock, times):
    function = crc32(keeps_lock)
    stamps = Stamps(worker)
    gate.pass_through()
    with worker.computing():
        stamps.chunks(times, lambda size: function(0, BUFFER, size), len(BUFFER))


def repeatedly(function):
    def take(times):
        for _ in loop(times):
            function(0, BUFFER, len(BUFFER))

    return take


def run(way, parameters, recording):
    keeps_lock = parameters["keepsLock"]
    if keeps_lock not in _counts:
        _counts[keeps_lock] = size_for(repeatedly(crc32(keeps_lock)), parameters["seconds"])
    jobs = [(name, take_checksums, (keeps_lock, _counts[keeps_lock])) for name in ("first", "second")]
    with recording.measured():
        recording.workers = ways.run(way, jobs, gated=way["carrier"] != "one thread")
