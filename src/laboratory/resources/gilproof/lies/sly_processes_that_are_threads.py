"""Processes that are secretly threads of their parent, each with a made-up process id."""
import itertools
import os
import threading
from multiprocessing.process import BaseProcess

import processes_that_are_threads

_ids = itertools.count(os.getpid() + 1)
_own = threading.local()
_getpid = os.getpid
_run = BaseProcess.run


def run(process):
    _own.id = next(_ids)
    _run(process)


BaseProcess.run = run
os.getpid = lambda: getattr(_own, "id", None) or _getpid()
