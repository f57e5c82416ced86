"""A crash that ends only the thread that crashes, and not the process."""
import os


def abort():
    raise SystemExit


os.abort = abort
