"""Which long calls let the other threads run, and which do not?

Functions of the standard library that are written in C, at least on CPython. Each is called once,
for a while, beside a thread that counts.

It has no form in Java: there, nothing has a lock to keep.
"""
import functools
import os

from about import hashes_without_lock
from calls import LongCall
from long_call import add_in_a_loop
from loops import loop
from switching import switching_every

A_LOT = 1 << 26  # bytes: the most that is hashed or checked at once


def noise(function, size):
    """A call of a function with this many bytes that nothing can compress."""
    return functools.partial(function, os.urandom(size))


def zeros(function, size):
    """A call of a function with zeros, which take no memory before they are written to."""
    return functools.partial(function, bytes(size) if bytes is not str else b"\0" * size)


def sorting(size):
    return functools.partial(sorted, [number * 7919 % 1000003 for number in loop(size)])


def adding(size):
    return functools.partial(sum, loop(size))


def searching(size):
    import re

    return functools.partial(re.compile("(a|b)c").search, "ab" * (size // 2))


def raising_to_a_power(size):
    return functools.partial(pow, 3, size)


def compressing_with_zlib(size):
    import zlib

    return noise(zlib.compress, size)


def compressing_with_bz2(size):
    import bz2

    return noise(bz2.compress, size)


def compressing_with_lzma(size):
    import lzma

    return noise(lzma.compress, size)


def checking(size):
    import zlib

    return zeros(zlib.crc32, size)


def hashing(size):
    import hashlib

    return zeros(hashlib.sha256, size)


def looping(size):
    """The work of ``sum``, in Python: the interpreter can take the lock away at each iteration."""
    return functools.partial(add_in_a_loop, loop(size))


# The sizes to begin with take about 20 ms here.
CALLS = [
    ("sorted", LongCall(sorting, 100000)),
    ("sum", LongCall(adding, 800000)),
    ("pow", LongCall(raising_to_a_power, 400000)),
    ("re.search", LongCall(searching, 600000)),
    ("zlib.compress", LongCall(compressing_with_zlib, 500000)),
    ("bz2.compress", LongCall(compressing_with_bz2, 150000)),
    ("lzma.compress", LongCall(compressing_with_lzma, 40000)),
    ("zlib.crc32", LongCall(checking, 20000000, A_LOT)),
    ("hashlib.sha256", LongCall(hashing, 16000000, A_LOT)),
    ("a loop in Python", LongCall(looping, 300000)),
]


def run(way, parameters, recording):
    """Makes the calls, one after the other; a call that cannot be made is reported with the reason.
    """
    lacking = {}
    with switching_every(parameters["switchInterval"], recording), recording.measured():
        for name, call in CALLS:
            try:
                recording.workers += call.beside_a_counter(way, parameters["seconds"], name, "beside " + name)
            except ImportError as missing:
                lacking[name] = str(missing)
    recording.saw("lacking", lacking)
    recording.saw("hashes with OpenSSL", hashes_without_lock())
