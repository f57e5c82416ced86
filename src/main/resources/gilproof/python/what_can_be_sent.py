"""Which objects can be handed to a thread, and which to a process?

A thread takes any object. An object goes to a running process through a pipe, as bytes: the runtime
refuses to send an object that cannot be turned into bytes. The arguments of a process go the same
way, unless the process is a fork, which has a copy of everything, its arguments included.
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
        taken.append(received)
    take(worker, gate, taken)


def send(pipe, refused):
    """Sends one object after the other; keeps the message of each refusal."""
    for name, thing in things():
        try:
            pipe.send((name, thing))
        except Exception as error:
            refused[name] = words_of(error)
    pipe.send(None)


def words_of(error):
    return "%s: %s" % (type(error).__name__, error)


def accepted(way, refused, failures):
    """The objects with which a worker can be started, each tried alone.

    The failures must be kept until all workers have ended. On Windows the process of a start that
    fails has begun, and it finds the pipe of its parent by a number. An error that is forgotten
    gives the number free for the pipe of the next process, and two read from one pipe.
    """
    taken = []
    for thing in things():
        try:
            ways.run(way, [("receiver", take, ([thing],))])
            taken.append(thing)
        except Exception as error:
            refused[thing[0]] = words_of(error)
            failures.append(error)
    return taken


def run(way, parameters, recording):
    refused, failures = {}, []
    by_pipe = way["carrier"] == "processes" and not parameters["atStart"]
    with recording.measured():
        if by_pipe:
            here, there = ways.context(way["startMethod"]).Pipe()
            recording.workers = ways.run(
                way, [("receiver", receive, (there,))], meanwhile=lambda processes: send(here, refused))
        else:
            recording.workers = ways.run(way, [("receiver", take, (accepted(way, refused, failures),))])
    recording.saw("refused", refused)
