"""Two threads find nothing under a key, and each creates what is missing: how many objects are
there then?

A gate between the check and the store lets both check before either stores. Without the gate the
same would happen, but seldom.
"""
import threading

import ways
from meeting import Meeting

KEY = "the only one"


def check_then_create(created, own, meet):
    found = created.get(KEY)
    if found is None:
        meet()
        created[KEY] = found = own
    return found


def set_default(created, own, meet):
    """The same in one step."""
    meet()
    return created.setdefault(KEY, own)


def under_lock(lock, name, meeting, create, *arguments):
    """The same, but the other thread cannot check until this one has stored."""
    if not lock.acquire(False):
        # The other thread is kept out, so the one inside waits in vain.
        meeting.say_there(name)
        lock.acquire()
    try:
        return create(*arguments)
    finally:
        lock.release()


def get_or_create(worker, gate, create, created, own, meeting, lock):
    gate.pass_through()
    arguments = (created, own, lambda: meeting.meet(worker.name))
    got = under_lock(lock, worker.name, meeting, create, *arguments) if lock else create(*arguments)
    worker.saw("object", id(got))


def run(way, parameters, recording):
    created = {}
    lock = threading.Lock() if way["lock"] else None
    create = set_default if parameters["oneStep"] else check_then_create
    # Kept here, so that no two of them can have the same id.
    own = {"first": object(), "second": object()}
    meeting = Meeting(own)
    jobs = [
        (name, get_or_create, (create, created, own[name], meeting, lock)) for name in ("first", "second")
    ]
    with recording.measured():
        recording.workers = ways.run(way, jobs, gated=True)
    recording.saw("kept", id(created[KEY]))
