"""Can the lock come back in a free-threaded CPython?

It is switched on by the import of an extension module that does not declare that it needs no lock.
Here that is a copy of one of the library's modules without its declaration, or one as it is. A
fresh interpreter imports it and then runs two stamped loops.

It has no form in Java: no JVM has such a lock.
"""
import json
import os
import shutil
import sys
import tempfile
import warnings

import extensions
import ways
from fresh_interpreter import FreshInterpreter, command, say
from recorder import Worker
from stamps import stamped_loop


def state():
    return "on" if sys._is_gil_enabled() else "off"


def import_and_loop(name, path, forgiving, nanoseconds):
    """Prints the state of the lock before the import, after it and at the end, and the result of
    the two loops.
    """
    lock = [state()]
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always" if forgiving else "error")
        try:
            extensions.imported(name, path)
            words = [str(warning.message) for warning in told]
        except RuntimeWarning as failure:
            words = ["it was not imported: %s" % failure]
    lock.append(state())
    loops = ways.in_threads([(loop, stamped_loop, (nanoseconds, None)) for loop in ("first", "second")], gated=True)
    lock.append(state())
    say(json.dumps({"lock": ", ".join(lock), "words": " ".join(words), "loops": [vars(loop) for loop in loops]}))


def as_users_start_it():
    """The command of this interpreter without the suite's option that switches the lock."""
    words = command()
    option = next((i for i, word in enumerate(words) if word.startswith("gil=")), None)
    return words if option is None else words[: option - 1] + words[option + 1 :]


def run(way, parameters, recording):
    name, file = extensions.separate()
    folder = tempfile.mkdtemp(prefix="gilproof-")
    started = {"command": as_users_start_it(), "environment": dict(os.environ, **parameters["environment"])}
    try:
        path = extensions.copy(file, folder, parameters["declared"])
        arguments = (name, path, parameters["forgiving"], int(parameters["seconds"] * 1e9))
        with recording.measured(), FreshInterpreter(import_and_loop, *arguments, **started) as fresh:
            pass
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    seen = json.loads(fresh.said[0])
    for loop in seen["loops"]:
        worker = Worker(loop["name"])
        vars(worker).update(loop)
        recording.workers.append(worker)
    recording.saw("lock", seen["lock"])
    recording.saw("words", seen["words"])
    recording.saw("extension", name)
