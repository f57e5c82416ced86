"""Runs workers in sub-interpreters: several in one process, each with a lock.

No object of Python goes from one to the other: a worker's job goes there as text, and its
observations come back as text.
"""
import json
import os
import sys
import tempfile

import ways
from recorder import Worker


def create():
    """A sub-interpreter with a lock of its own; an ImportError where none can be made."""
    try:
        from concurrent import interpreters
    except ImportError:
        # Earlier ones can be made by the private module, too, and share one lock: PEP 684 came with 3.12.
        if sys.version_info < (3, 12):
            raise
        return PrivateInterpreter()
    return interpreters.create()


class PrivateInterpreter(object):
    """One of CPython 3.12 and 3.13, whose modules for them are private: it is given text only, and returns nothing."""

    def __init__(self):
        try:
            import _interpreters as private
        except ImportError:
            import _xxsubinterpreters as private
        self.private = private
        # Isolated, as it is by default, it has a lock of its own.
        self.id = private.create()

    def exec(self, code):
        failure = self.private.run_string(self.id, code)
        if failure:
            raise RuntimeError(failure.formatted)

    def call(self, function, argument):
        descriptor, path = tempfile.mkstemp(prefix="gilproof-")
        os.close(descriptor)
        try:
            self.exec("import %s" % function.__module__)
            self.exec(
                "with open(%r, 'w') as answer: answer.write(%s.%s(%r))"
                % (path, function.__module__, function.__name__, argument)
            )
            with open(path) as answer:
                return answer.read()
        finally:
            os.remove(path)

    def close(self):
        self.private.destroy(self.id)


def run(jobs):
    """Each in an interpreter of its own, on a thread of its own.

    They begin together: the interpreters are made, and their imports over,
    when the gate opens.
    """
    made = [create() for _ in jobs]
    try:
        threaded = []
        for interpreter, (name, function, arguments) in zip(made, jobs):
            interpreter.exec("import sys; sys.path[:] = %r" % sys.path)
            interpreter.exec("import subinterpreters, %s" % function.__module__)
            threaded.append((name, work_there, (interpreter, function, arguments)))
        return ways.in_threads(threaded, gated=True)
    finally:
        for interpreter in made:
            interpreter.close()


def work_there(worker, gate, interpreter, function, arguments):
    """Has a job done in that interpreter, and keeps its observations."""
    job = json.dumps([worker.name, function.__module__, function.__name__, arguments])
    gate.pass_through()
    seen = json.loads(interpreter.call(work_here, job))
    seen["asked"] = worker.asked
    vars(worker).update(seen)


def work_here(job):
    """Does that job in this interpreter, and returns its observations."""
    name, module, function, arguments = json.loads(job)
    worker = Worker(name)
    worker.begin()
    getattr(__import__(module), function)(worker, ways.OpenGate(), *arguments)
    worker.end()
    return json.dumps(vars(worker))
