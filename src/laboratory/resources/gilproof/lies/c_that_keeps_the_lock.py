"""``ctypes.CDLL`` keeps the interpreter's lock for the functions of zlib, as ``ctypes.PyDLL`` does."""
import ctypes

_CDLL, _PyDLL = ctypes.CDLL, ctypes.PyDLL


def CDLL(name, *arguments, **named):
    library = _PyDLL if "libz" in str(name) else _CDLL
    return library(name, *arguments, **named)


ctypes.CDLL = CDLL
