"""A fresh interpreter like this one, in a process of its own: it may crash, hang or be killed.

It runs a function of a lesson in its main thread, and ends as any program does. Its parent reads
its lines, sends it words, and sees how it ended. It ends by itself when the parent is gone.
"""
import json
import os
import sys
import threading
import time

from recorder import Worker, clock, process_id

# Seconds for each wait of one of the two: on a starved machine the suite is patient for as long.
LIMIT = 300
A_MOMENT = 0.005  # seconds between two looks at whether it has ended

COMMAND = "GILPROOF_COMMAND"  # the command by which the suite started this interpreter, as JSON

# Systems handle a core of more than zero bytes in many ways, but none if no byte may be written.
WITHOUT_CORE = ["/bin/sh", "-c", 'ulimit -S -c 0; exec "$0" "$@"']


class FreshInterpreter(object):
    """An interpreter that runs a function of a lesson; its arguments go there as JSON.

    ``with FreshInterpreter(function, ...) as interpreter: ...`` waits for its end, and kills it
    when it takes too long or anything else fails.
    """

    def __init__(self, function, *arguments, **started):
        """``command`` and ``environment`` replace this interpreter's own."""
        import subprocess  # not above: the fresh interpreter needs none, and Jython takes long to load it

        self.asked = clock()
        self.process = self.begun = self.ended = 0
        self.said = []
        self._lines = []
        self._told = threading.Condition()
        self._process = subprocess.Popen(
            _wrapped(started.get("command") or command())
            + [function.__module__, function.__name__, json.dumps(arguments)],
            env=started.get("environment"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            close_fds=True,
            bufsize=0,
        )
        reader = threading.Thread(target=self._read)
        reader.daemon = True
        reader.start()

    def __enter__(self):
        if not self.begun:
            number = self._next()
            if number is None:
                raise RuntimeError("it ended before it told its number")
            self.process = int(number)
            self.begun = clock()
        return self

    def __exit__(self, kind, *failure):
        ended = self.ends(0 if kind else LIMIT)
        if not ended:
            self._process.kill()
            self._process.wait()
        self._close()
        if not ended and not kind:
            raise RuntimeError("it had not ended after %d s; it said %s" % (LIMIT, self.said))
        if not kind:
            self.says(None)

    def wait_until_it_says(self, line):
        if not self.says(line):
            raise RuntimeError("it ended before it said '%s'; it said %s" % (line, self.said))

    def says(self, line):
        """Waits until it prints that line, or has ended; whether it printed it."""
        while line not in self.said and self.said[-1:] != [None]:
            self.said.append(self._next())
        return line in self.said

    def tell(self, word):
        try:
            self._process.stdin.write((json.dumps({"word": word}) + "\n").encode("ascii"))
            self._process.stdin.flush()
        except (IOError, OSError):
            pass  # it has ended, as its parent will see

    def ends(self, limit=LIMIT):
        """Whether it ends within this many seconds."""
        until = time.time() + limit
        while self._process.poll() is None:
            if time.time() > until:
                return False
            time.sleep(A_MOMENT)
        self.ended = self.ended or clock()
        return True

    def as_worker(self, name):
        """The record of one worker in it, once it has ended."""
        worker = Worker(name)
        worker.process = self.process
        worker.asked, worker.begun, worker.ended = self.asked, self.begun, self.ended
        worker.saw("said", [line for line in self.said if line is not None])
        signal, code = _signal_and_code(self._process.returncode)
        worker.saw("signal", signal)
        worker.saw("exit code", code)
        return worker

    def _close(self):
        try:
            self._process.stdin.close()
        except (IOError, OSError):
            pass  # on Jython, where that flushes

    def _read(self):
        while True:
            line = self._process.stdout.readline()
            if not line:
                break
            self._hand_on(line.decode("utf-8").strip())
        self._hand_on(None)

    def _hand_on(self, line):
        with self._told:
            self._lines.append(line)
            self._told.notify()

    def _next(self):
        """The next line that it prints; ``None`` after the last."""
        with self._told:
            if not self._lines:
                self._told.wait(LIMIT)
            if not self._lines:
                raise RuntimeError("it said nothing for %d s; before, it said %s" % (LIMIT, self.said))
            return self._lines.pop(0)


def command():
    """The command by which this interpreter was started.

    The suite may run on another system than the interpreter, such as one for Windows under Wine,
    where a path of Linux is no program.
    """
    words = json.loads(os.environ.get(COMMAND, "[]"))
    starts_here = words and (os.name != "nt" or os.path.splitdrive(words[0])[0])
    return words if starts_here else [sys.executable, sys.modules["__main__"].__file__]


def _wrapped(words):
    return (WITHOUT_CORE if os.name != "nt" and os.path.exists("/bin/sh") else []) + words


def _signal_and_code(returncode):
    """The signal that ended a process, or the exit code with which it ended by itself."""
    if returncode < 0:
        return -returncode, None
    if sys.platform.startswith("java") and returncode > 128:
        return returncode - 128, None  # as a shell tells it
    return None, returncode


# The functions below run in the fresh interpreter.

_words = {}


def say(line):
    """One write, whatever other threads do: not through a buffer that has a lock."""
    if hasattr(os, "write") and not sys.platform.startswith("java"):
        os.write(1, (line + "\n").encode("utf-8"))
    else:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def hear(word):
    """Waits for this word of the parent."""
    if not _words.setdefault(word, threading.Event()).wait(LIMIT):
        raise RuntimeError("'%s' was not told within %d s" % (word, LIMIT))


def _listen(inbox):
    while True:
        request = inbox.get()
        if not isinstance(request, dict):
            return
        _words.setdefault(request["word"], threading.Event()).set()


def serve(module, function, arguments):
    import inbox

    listener = threading.Thread(target=_listen, args=(inbox.opened(),))
    listener.daemon = True
    listener.start()
    say(str(process_id()))
    getattr(__import__(module), function)(*json.loads(arguments))
