"""The same of a lock of the program's own, on one processor: whoever asks gets it."""
import lock_that_is_none
