"""What can be handed to a thread, and what to a process?

A thread takes any object. To a process an object goes through a pipe, as
bytes: what cannot be turned into bytes, the runtime refuses to send.
(``fork`` hides this at the start: a forked process has a copy of everything
that there was, its arguments included. What comes later goes by pipe.)
"""
import threading

import ways


def things():
    return [("a list", [4, 16, 64, 81]), ("a lambda", lambda n: n * n), ("a lock", threading.Lock())]


def take(worker, gate, handed_over):
    worker.saw("taken", ", ".join(name for name, _ in handed_over))


def receive(worker, gate, pipe):
    taken = []
    while True:
        received = pipe.recv()
        if received is None:
            break
        name, _ = received
        taken.append(name)
    worker.saw("taken", ", ".join(taken))


def send(pipe, refused):
    """Sends one thing after the other; keeps with which words it is refused."""
    for name, thing in things():
        try:
            pipe.send((name, thing))
        except Exception as error:
            refused[name] = "%s: %s" % (type(error).__name__, error)
    pipe.send(None)


def run(way, parameters, recording):
    refused = {}
    with recording.measured():
        if way["carrier"] == "processes":
            here, there = ways.context(way["startMethod"]).Pipe()
            recording.workers = ways.run(
                way, [("receiver", receive, (there,))], meanwhile=lambda processes: send(here, refused))
        else:
            recording.workers = ways.run(way, [("receiver", take, (things(),))])
    recording.saw("refused", refused)
