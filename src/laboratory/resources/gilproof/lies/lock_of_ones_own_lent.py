"""A lock of the program's own that each thread gets at once, on one processor."""
import lock_that_is_none
