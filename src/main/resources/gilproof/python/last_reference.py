"""When does an object go that has no reference left?

An interpreter that counts the references to each object frees it with the last one. Others leave it
to their collector, which looks now and then for objects that cannot be reached. CPython has a
collector too, for objects that refer to each other: their counts never fall to zero.

It has no form in Java: no JVM has a global lock.
"""
import gc
import weakref


class Thing(object):
    """An object to which only a variable refers."""


class ThingInACircle(object):
    """An object that refers to itself as well."""

    def __init__(self):
        self.itself = self


def run(way, parameters, recording):
    kind = ThingInACircle if parameters["inACircle"] else Thing
    witnesses = []
    alive_at_once = 0
    with recording.measured():
        for _ in range(parameters["objects"]):
            thing = kind()
            witness = weakref.ref(thing)
            del thing
            alive_at_once += witness() is not None
            witnesses.append(witness)
        gc.collect()
        alive_at_last = sum(witness() is not None for witness in witnesses)
    recording.saw("objects", parameters["objects"])
    recording.saw("alive after their last reference", alive_at_once)
    recording.saw("alive after a collection", alive_at_last)
