"""A crash that ends no more than the thread that crashes."""
import os


def abort():
    raise SystemExit


os.abort = abort
