"""Extension modules, and their own declarations.

An extension has a list of slots, pairs of a number and a value, which ends with a pair of zeros
(``Include/moduleobject.h``). One of the slots declares to free-threaded CPython that the extension
needs no global lock.
"""
import importlib.util
import os
import struct

# Small ones of the library, of which a second copy does no harm.
NAMES = ["_heapq", "_bisect", "_statistics", "_random", "_struct"]


def _slot(number, value):
    return struct.pack("@iP", number, value)


_END = _slot(0, 0)
_NEEDS_NO_LOCK = _slot(4, 1) + _END  # Py_mod_gil: Py_MOD_GIL_NOT_USED
_NEEDS_A_LOCK = _slot(4, 0) + _END  # Py_mod_gil: Py_MOD_GIL_USED, as for an extension without a declaration


def separate():
    """The name and the file of an extension whose declaration can be removed; ``None`` where there
    is none.

    It must be a file of its own, and not part of the interpreter.
    """
    for name in NAMES:
        found = importlib.util.find_spec(name)
        if found and found.origin and os.path.isfile(found.origin):
            with open(found.origin, "rb") as file:
                if file.read().count(_NEEDS_NO_LOCK) == 1:
                    return name, found.origin
    return None


def copy(file, folder, declared):
    """Copies it into a folder, as it is or without its declaration; the copy's path."""
    with open(file, "rb") as original:
        content = original.read()
    path = os.path.join(folder, os.path.basename(file))
    with open(path, "wb") as copied:
        copied.write(content if declared else content.replace(_NEEDS_NO_LOCK, _NEEDS_A_LOCK))
    return path


def imported(name, path):
    """Imports an extension from a path."""
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
