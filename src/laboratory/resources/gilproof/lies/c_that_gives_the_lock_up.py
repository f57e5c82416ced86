"""``ctypes.PyDLL`` gives the interpreter's lock up for the functions of zlib, as ``ctypes.CDLL`` does."""
import ctypes

_CDLL, _PyDLL = ctypes.CDLL, ctypes.PyDLL


def PyDLL(name, *arguments, **named):
    library = _CDLL if "libz" in str(name) else _PyDLL
    return library(name, *arguments, **named)


ctypes.PyDLL = PyDLL
