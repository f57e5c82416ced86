"""Memory that claims to be shared, but each process has its own copy."""
import multiprocessing

multiprocessing.RawArray = lambda typecode, size: bytearray(size)
