"""A ``sorted`` in Python code: the interpreter can interrupt it anywhere."""
import builtins
import heapq

_sorted = builtins.sorted
A_PART = 1000


def sorted(values, **how):
    if how:
        return _sorted(values, **how)
    values = list(values)
    parts = [_sorted(values[begin : begin + A_PART]) for begin in range(0, len(values), A_PART)]
    return list(heapq.merge(*parts))


builtins.sorted = sorted
