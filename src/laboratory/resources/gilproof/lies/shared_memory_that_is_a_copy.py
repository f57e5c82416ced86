"""Memory that is said to be shared, and of which each process has its own."""
import multiprocessing

multiprocessing.RawArray = lambda typecode, size: bytearray(size)
