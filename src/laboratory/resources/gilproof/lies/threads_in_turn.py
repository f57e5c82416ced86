"""Threads that run one after the other, each to its end.

A thread that waits at a gate lets the next thread come to the gate. Otherwise
the threads would hang, which is a fault and not a lie.
"""
import threading

_turn = threading.Lock()
_mine = threading.local()
_run = threading.Thread.run
_wait = threading.Event.wait


def run(thread):
    if thread.daemon:
        return _run(thread)
    with _turn:
        _mine.turn = True
        _run(thread)


def wait(event, timeout=None):
    if not getattr(_mine, "turn", False):
        return _wait(event, timeout)
    _turn.release()
    try:
        return _wait(event, timeout)
    finally:
        _turn.acquire()


threading.Thread.run = run
threading.Event.wait = wait
