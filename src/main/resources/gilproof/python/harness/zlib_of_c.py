"""The C library zlib, called by ``ctypes``: with the interpreter's lock given up meanwhile, or kept."""
import ctypes
import sys

NAMES = {"darwin": "/usr/lib/libz.dylib", "win32": "zlib1.dll"}  # elsewhere as on Linux


def compress2(keeps_lock):
    """Its function that compresses; it fails where there is no such library, or no such way to call it."""
    library = ctypes.PyDLL if keeps_lock else ctypes.CDLL
    function = library(NAMES.get(sys.platform, "libz.so.1")).compress2
    length = ctypes.c_ulong
    function.argtypes = [ctypes.c_char_p, ctypes.POINTER(length), ctypes.c_char_p, length, ctypes.c_int]
    return function
