"""Processes that are secretly threads of their parent."""
import os
import threading
from multiprocessing.process import BaseProcess


def start(process):
    process.thread = threading.Thread(target=process.run)
    process.thread.start()


BaseProcess.start = start
BaseProcess.join = lambda process, timeout=None: process.thread.join(timeout)
BaseProcess.is_alive = lambda process: process.thread.is_alive()
BaseProcess.exitcode = property(lambda process: None if process.is_alive() else 0)
BaseProcess.pid = BaseProcess.ident = property(lambda process: os.getpid())
