"""The C library zlib, called by ``ctypes``: with the interpreter's lock given up meanwhile, or kept."""
import ctypes
import sys

NAMES = {"darwin": "/usr/lib/libz.dylib", "win32": "zlib1.dll"}  # elsewhere as on Linux


def library(keeps_lock):
    """It fails if there is no such library, or no such way to call it."""
    load = ctypes.PyDLL if keeps_lock else ctypes.CDLL
    return load(NAMES.get(sys.platform, "libz.so.1"))


def crc32(keeps_lock):
    """Its function that takes a checksum."""
    function = library(keeps_lock).crc32
    function.argtypes = [ctypes.c_ulong, ctypes.c_char_p, ctypes.c_uint]
    function.restype = ctypes.c_ulong
    return function


def compress2(keeps_lock):
    """Its function that compresses."""
    function = library(keeps_lock).compress2
    length = ctypes.c_ulong
    function.argtypes = [ctypes.c_char_p, ctypes.POINTER(length), ctypes.c_char_p, length, ctypes.c_int]
    return function
