"""The start method ``spawn`` is secretly ``fork``."""
import multiprocessing

_get_context = multiprocessing.get_context
multiprocessing.get_context = lambda method=None: _get_context("fork" if method == "spawn" else method)
