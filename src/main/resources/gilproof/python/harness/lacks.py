"""The resources that the machine does not give, by the errors of the system."""
import errno
import os
import sys

_NEEDS = {
    "a place to write": ("EROFS", "ENOSPC", "EDQUOT", "EFBIG"),
    "more open files": ("EMFILE", "ENFILE"),
    "more processes or threads": ("EAGAIN",),
    "more memory": ("ENOMEM",),
    "a network": ("EADDRNOTAVAIL", "ENETUNREACH", "ENETDOWN", "EHOSTUNREACH", "EAFNOSUPPORT"),
    "the right to do it": ("EACCES", "EPERM"),
    "what this system does not have": ("ENOSYS",),
}

# Some systems lack some of them.
_NEED_OF = dict((getattr(errno, name), need) for need in _NEEDS for name in _NEEDS[need] if hasattr(errno, name))

# On Linux semaphores and shared memory are files in this folder.
_SHARED = "/dev/shm"


def told_by(failure):
    """A failure in a line, with the missing resource; ``None`` if the system refused nothing."""
    need = _need_of(failure)
    return need and "%s: it needs %s" % (words(failure), need)


def words(failure):
    """A failure in a line."""
    return "%s: %s" % (type(failure).__name__, failure)


def _need_of(failure):
    if isinstance(failure, MemoryError) or type(failure).__name__ == "OutOfMemoryError":
        return "more processes or threads" if "thread" in str(failure) else "more memory"
    if "start new thread" in str(failure):
        # A RuntimeError of Python 3, a thread.error of 2.7.
        return _NEED_OF[errno.EAGAIN]
    number = getattr(failure, "errno", None)
    if number not in _NEED_OF and number != errno.ENOENT:
        number = _number_in(str(failure))
    if number in (errno.ENOENT, errno.EROFS, errno.EACCES) and not _shares_memory():
        return "a folder %s that can be written, for semaphores and shared memory" % _SHARED
    return _NEED_OF.get(number)


def _number_in(said):
    """Jython keeps the system's words for some errors, and not their numbers."""
    for number in _NEED_OF:
        if os.strerror(number) in said:
            return number
    return None


def _shares_memory():
    return not sys.platform.startswith("linux") or os.access(_SHARED, os.W_OK)
