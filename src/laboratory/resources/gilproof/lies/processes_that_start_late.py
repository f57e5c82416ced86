"""Each process takes five seconds to start, except the first of a program.

The first one serves to ask the interpreter for its traits.
"""
import time
from multiprocessing.process import BaseProcess

FIVE_SECONDS = 5
_started = []
_start = BaseProcess.start
_bootstrap = BaseProcess._bootstrap


def start(process):
    process.starts_late = bool(_started)
    _started.append(process)
    _start(process)


def bootstrap(process, *arguments, **named):
    if getattr(process, "starts_late", False):
        time.sleep(FIVE_SECONDS)
    return _bootstrap(process, *arguments, **named)


BaseProcess.start = start
BaseProcess._bootstrap = bootstrap
