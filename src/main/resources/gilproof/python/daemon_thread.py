"""What happens to a daemon thread when the main thread ends?

The program ends without waiting for it: the thread gets no further, and its ``finally`` block does
not run.

(Its lines are written at once. A daemon thread that prints could be cut off while it has the lock
of the output's buffer.)
"""
import threading
import time

from fresh_interpreter import FreshInterpreter, say
from recorder import clock

MAINS_LAST = "the main thread's last line"


def work(begun, seconds):
    try:
        say("the thread begins")
        begun.set()
        time.sleep(seconds)
        say("the thread's last line")
    finally:
        say("the thread's finally")


def main(daemon, seconds, asked):
    # The end of a program takes a fraction of its start, however slow the machine is.
    seconds = max(seconds, (clock() - asked) / 4e9)
    begun = threading.Event()
    thread = threading.Thread(target=work, args=(begun, seconds))
    thread.daemon = daemon
    thread.start()
    begun.wait()
    say(MAINS_LAST)


def run(way, parameters, recording):
    """The thread sleeps for this many seconds, or a quarter of the program's start-up time.

    Either is far longer than the program needs to end.
    """
    arguments = (parameters["daemon"], parameters["seconds"], clock())
    with recording.measured(), FreshInterpreter(main, *arguments) as interpreter:
        interpreter.wait_until_it_says(MAINS_LAST)
    recording.workers = [interpreter.as_worker("program")]
