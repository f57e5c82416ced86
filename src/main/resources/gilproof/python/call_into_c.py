"""Does code in C let the other threads run? Only if it gives the interpreter's lock up.

One function of C, zlib's ``compress2``, called by ``ctypes.CDLL``, which gives
the lock up while the function runs, or by ``ctypes.PyDLL``, which keeps it:
beside a thread that counts, or beside a second call.

It has no form in Java: there, nothing has a lock to keep.
"""
import ctypes
import functools
import os

import ways
from calls import LongCall
from recorder import timed_call
from switching import switching_every
from zlib_of_c import compress2

SIZE = 500000  # bytes to begin with: about 20 ms
THOROUGHLY = 9  # the slowest level of compression


def compressing(keeps_lock, size):
    """A call that compresses this many bytes of noise."""
    room = ctypes.c_ulong(2 * size + 100)
    target = ctypes.create_string_buffer(room.value)
    noise = os.urandom(size)
    return functools.partial(compress2(keeps_lock), target, ctypes.byref(room), noise, size, THOROUGHLY)


CALLS = {kept: LongCall(functools.partial(compressing, kept), SIZE) for kept in (False, True)}


def compress(worker, gate, call):
    gate.pass_through()
    worker.computed(*timed_call(call))


def run(way, parameters, recording):
    """One call beside a thread that counts, or two calls at once."""
    call, seconds = CALLS[parameters["keepsLock"]], parameters["seconds"]
    with switching_every(parameters["switchInterval"], recording), recording.measured():
        if parameters["besideACounter"]:
            recording.workers = call.beside_a_counter(way, seconds)
        else:
            jobs = [(name, compress, (call.of(seconds),)) for name in ("first", "second")]
            recording.workers = ways.run(way, jobs, gated=True)
