"""A global lock that lets another thread in while the one that has it is denied a processor.

It is claimed by an interpreter that has none, on one processor: there two threads never execute code at the same
instant, for the system lets one of them run at a time.
"""
import lock_claimed
