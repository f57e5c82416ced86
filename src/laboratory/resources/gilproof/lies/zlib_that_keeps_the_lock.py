"""A ``zlib.compress`` that keeps the interpreter's lock: it sorts the bytes and compresses nothing."""
import zlib

zlib.compress = sorted
