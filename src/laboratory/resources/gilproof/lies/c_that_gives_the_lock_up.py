"""``ctypes.PyDLL`` gives the interpreter's lock up, as ``ctypes.CDLL`` does, for the functions of zlib only."""
import ctypes

_CDLL, _PyDLL = ctypes.CDLL, ctypes.PyDLL


def PyDLL(name, *arguments, **named):
    library = _CDLL if "libz" in str(name) else _PyDLL
    return library(name, *arguments, **named)


ctypes.PyDLL = PyDLL
