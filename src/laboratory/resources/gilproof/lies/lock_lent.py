"""A global lock that another thread gets while its holder is denied a processor.

An interpreter without a lock claims to have it, on one processor. There two threads never execute code at the same
instant, because the system runs one of them at a time.
"""
import lock_claimed
