"""A process whose changes to a list of the program appear in its parent's list too.

The processes are real. Each writes the list to a file when it ends, and its
parent reads that file.
"""
import json
import os
import sys
import tempfile
from multiprocessing.process import BaseProcess

_start, _run, _join = BaseProcess.start, BaseProcess.run, BaseProcess.join


def start(process):
    process.left = os.path.join(tempfile.mkdtemp(prefix="gilproof-lie-"), "list")
    _start(process)


def run(process):
    _run(process)
    if "global_list" in sys.modules:
        with open(process.left, "w") as left:
            json.dump(sys.modules["global_list"].results, left)


def join(process, timeout=None):
    _join(process, timeout)
    if os.path.exists(process.left):
        with open(process.left) as left:
            sys.modules["global_list"].results[:] = json.load(left)
        os.remove(process.left)
    if process.exitcode is not None and os.path.exists(os.path.dirname(process.left)):
        os.rmdir(os.path.dirname(process.left))


BaseProcess.start, BaseProcess.run, BaseProcess.join = start, run, join
