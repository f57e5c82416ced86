"""Two workers that hash: work in C, which gives the lock up for large buffers.

``hashlib`` keeps the lock for buffers below 2048 bytes: for so little it is
not worth the hand-over. The work is the same number of bytes.

It has no form in Java: there, nothing has a lock to give up.
"""
import hashlib

import ways
from sizing import size_for
from stamps import Stamps

BYTES_OF_A_CHUNK = 1 << 16  # hashed between two readings of the clock

_counts = {}  # how many hashes fill a worker's time, by size: counted once


def hash_all(worker, gate, buffer, times, at_once):
    stamps = Stamps(worker)
    gate.pass_through()
    with worker.computing():
        stamps.chunks(max(1, times // at_once), lambda count: hash_again(buffer, count), at_once)


def hash_again(buffer, times):
    for _ in range(times):
        hashlib.sha256(buffer)


def run(way, parameters, recording):
    size = parameters["size"]
    buffer = b"x" * size
    if size not in _counts:
        _counts[size] = size_for(lambda times: hash_again(buffer, times), parameters["seconds"])
    at_once = max(1, BYTES_OF_A_CHUNK // size)
    jobs = [(name, hash_all, (buffer, _counts[size], at_once)) for name in ("first", "second")]
    with recording.measured():
        recording.workers = ways.run(way, jobs, gated=way["carrier"] != "one thread")
