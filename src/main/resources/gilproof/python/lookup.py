"""Is a look-up in a dict one step that no other thread can interrupt?

It is until the dict has to call Python code for a key. While that code runs, another thread may run
too, and write to the same dict.
"""
import threading

import ways

A_NUMBER = 42
LIMIT = 40  # seconds; after them the other thread could not come in


class Key(object):
    """A key whose comparison is Python code, and does something meanwhile."""

    def __init__(self, text, meanwhile):
        self.text = text
        self.meanwhile = meanwhile

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        self.meanwhile()
        return self.text == other.text

    def __ne__(self, other):
        return not self == other


class Pause(object):
    """A pause in the middle of the first comparison, in which the writer has its turn."""

    def __init__(self, numbers):
        self.numbers = numbers
        self.begun = threading.Event()
        self.written = threading.Event()
        self.seen = []

    def __call__(self):
        # A dict that was written to meanwhile compares the key once more.
        if not self.begun.is_set():
            self.begun.set()
            self.written.wait(LIMIT)
            if "written" in self.numbers:
                self.seen.append(self.numbers["written"])


def look_up(worker, gate, numbers, key, pause):
    gate.pass_through()
    worker.saw("found", numbers[key])
    worker.saw("code of the key was called", pause.begun.is_set())
    worker.saw("inside", pause.seen)
    # Without a pause the writer comes too late, and need not wait for one.
    pause.begun.set()


def write(worker, gate, numbers, pause):
    gate.pass_through()
    pause.begun.wait(LIMIT)
    numbers["written"] = A_NUMBER
    pause.written.set()


def equal_keys(own, pause):
    """Two keys that are equal and not the same object: the dict must compare them."""
    if own:
        return Key("a key", pause), Key("a key", pause)
    return "a key", "".join(["a ", "key"])


def run(way, parameters, recording):
    """Looks up a key that is an object of the program's own class if ``ownKeys``, else a ``str``.
    """
    numbers = {}
    pause = Pause(numbers)
    stored, asked_for = equal_keys(parameters["ownKeys"], pause)
    numbers[stored] = 1
    jobs = [("reader", look_up, (numbers, asked_for, pause)), ("writer", write, (numbers, pause))]
    with recording.measured():
        recording.workers = ways.run(way, jobs, gated=True)
