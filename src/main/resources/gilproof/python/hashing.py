"""Two workers that hash: work in C, which gives the lock up for large buffers.

``hashlib`` keeps the lock for buffers below 2048 bytes: for so little it is
not worth the hand-over. The work is the same number of bytes.

It has no form in Java: there, nothing has a lock to give up.
"""
import hashlib

import ways
from recorder import clock

_counts = {}  # how many hashes fill a worker's time, by size: counted once


def hash_all(worker, gate, buffer, times):
    gate.pass_through()
    with worker.computing():
        hash_again(buffer, times)


def hash_again(buffer, times):
    for _ in range(times):
        hashlib.sha256(buffer)


def count_for(buffer, seconds):
    """Doubles the count until it takes so long, in one thread."""
    times = 1
    while True:
        begun = clock()
        hash_again(buffer, times)
        length = clock() - begun
        if length > seconds * 0.5e9:
            return max(1, int(times * seconds * 1e9 / length))
        times *= 2


def run(way, parameters, recording):
    size = parameters["size"]
    buffer = b"x" * size
    if size not in _counts:
        _counts[size] = count_for(buffer, parameters["seconds"])
    jobs = [(name, hash_all, (buffer, _counts[size])) for name in ("first", "second")]
    with recording.measured():
        recording.workers = ways.run(way, jobs, gated=way["carrier"] != "one thread")
