"""The interpreter's description of itself: each trait is tried, never guessed from the version."""
import os
import sys
import time

import lacks
import stamps
from recorder import clock

SLOW = 1000000000  # nanoseconds
TICKS_A_SECOND = 100  # ticks a second of the times in /proc, on all Linux systems of today
A_LOOK = 0.002  # seconds


def implementation():
    named = getattr(sys, "implementation", None)
    if named:
        return named.name
    # Python 2.7 has no name of its own. The platform module would know, but it takes Jython as long
    # to load as a start.
    if sys.platform.startswith("java"):
        return "jython"
    if sys.platform == "cli":
        return "ironpython"
    return "pypy" if "__pypy__" in sys.builtin_module_names else "cpython"


def version():
    """Its version: ``3.14.3``, and ``3.15.0-alpha2`` before it is released."""
    numbers = ".".join(str(part) for part in sys.version_info[:3])
    level, serial = sys.version_info[3], sys.version_info[4]
    return numbers if level == "final" else "%s-%s%s" % (numbers, level, serial or "")


def can_be_asked_for_its_lock():
    """CPython since 3.13, and interpreters that follow it."""
    return hasattr(sys, "_is_gil_enabled")


def has_gil():
    """Whether it has a global lock now: by its own word, or else by the documentation of each of
    its versions.
    """
    if can_be_asked_for_its_lock():
        return sys._is_gil_enabled()
    return implementation() not in ("jython", "ironpython")


def nothing(*arguments):
    pass


def default_start_method():
    import multiprocessing

    if hasattr(multiprocessing, "get_start_method"):
        return multiprocessing.get_context().get_start_method()
    # Python 2.7 has one method per system, and no way to ask for it.
    return "spawn" if sys.platform == "win32" else "fork"


def start_methods():
    """The ways in which it really starts a process, the default first; the reason if there is none;
    and whether a start takes long.

    An import proves nothing: IronPython imports ``multiprocessing`` and cannot start a process. And
    without semaphores a process can be started, but nothing can be shared with it, and no process
    can wait for it.
    """
    try:
        import multiprocessing

        default = default_start_method()
        offered = getattr(multiprocessing, "get_all_start_methods", lambda: [default])
        # GraalPy offers one more, whose "processes" are threads of the same process.
        methods = [method for method in offered() if method in ("fork", "spawn", "forkserver")]
        exitcode, slow = one_process()
        if exitcode != 0:
            return [], "a process ended with exit code %s" % exitcode, False
        multiprocessing.Semaphore(0)
        # Once more: the first may start a server.
        slow = slow and one_process()[1]
        return [default] + [method for method in methods if method != default], None, slow
    except Exception as failure:
        return [], lacks.told_by(failure) or lacks.words(failure), False


def one_process():
    """The exit code of a process that does nothing, and whether its start takes long even with a
    processor of its own.
    """
    import multiprocessing

    begun = clock()
    process = multiprocessing.Process(target=nothing)
    process.start()
    used = processor_time_to_its_end(process)
    process.join()
    took = clock() - begun
    return process.exitcode, took >= SLOW and (used is None or used >= SLOW // 2)


def processor_time_to_its_end(process):
    """Nanoseconds of processor time that a process uses until it ends; ``None`` where the system
    does not tell.
    """
    if os.name == "nt":
        return processor_time_on_windows(process)
    used = None
    while process.is_alive():
        try:
            with open("/proc/%d/stat" % process.pid) as told:
                times = told.read().rsplit(")", 1)[1].split()[11:13]
            used = sum(int(ticks) for ticks in times) * 1000000000 // TICKS_A_SECOND
        except (EnvironmentError, ValueError, IndexError, TypeError):
            pass  # it has ended meanwhile, or there is no such file
        time.sleep(A_LOOK)
    return used


def processor_time_on_windows(process):
    """The same on Windows. Wine shows it files in ``/proc`` too, which are of Linux's processes."""
    try:
        import ctypes

        handle = process.sentinel
        process.join()
        times = [ctypes.c_ulonglong() for _ in ("created", "ended", "in the kernel", "in the program")]
        told = ctypes.windll.kernel32.GetProcessTimes(ctypes.c_void_p(handle), *[ctypes.byref(each) for each in times])
        return 100 * sum(each.value for each in times[2:]) if told else None
    except Exception:
        return None


def calls_c():
    """Whether it calls C with its lock given up, and with its lock kept."""
    try:
        import csleep

        for keeps_lock in (False, True):
            sleep, _ = csleep.function(keeps_lock)
            sleep(0)
        return csleep.others_go_on()
    except Exception:
        return False


def hashes_without_lock():
    """Whether hashing is OpenSSL's, which gives the lock up for large buffers.

    The interpreter's own code does not, or not in every version.
    """
    try:
        import hashlib

        return hashlib.sha256.__name__.startswith("openssl")
    except Exception:
        return False


def has_switch_interval():
    """Whether the time can be set for which a thread keeps a contended lock."""
    try:
        before = sys.getswitchinterval()
        sys.setswitchinterval(2 * before)
        changed = sys.getswitchinterval() > before
        sys.setswitchinterval(before)
        return changed
    except Exception:
        return False


def makes_subinterpreters():
    """Whether it makes interpreters with a lock of their own in this process."""
    try:
        import subinterpreters

        subinterpreters.create().close()
        return True
    except Exception:
        return False


def calls_zlib():
    """Whether a zlib of C can be called."""
    try:
        import zlib_of_c

        return bool(zlib_of_c.compress2(keeps_lock=False))
    except Exception:
        return False


def has_separate_extensions():
    """Whether it is built to run without the lock, and one of its extensions can be made to request
    the lock.
    """
    if not can_be_asked_for_its_lock():
        return False
    try:
        import extensions

        return extensions.separate() is not None
    except Exception:
        return False


def runs_coroutines():
    """Whether it has coroutines, and a loop that runs them.

    Some interpreters have ``asyncio`` without ``async def``; where both are there, the loop still
    needs sockets.
    """
    try:
        named = {}
        exec("async def coroutine(): return True", named)
        import asyncio

        loop = asyncio.new_event_loop()
        try:
            return loop.run_until_complete(named["coroutine"]())
        finally:
            loop.close()
    except Exception:
        return False


def traits():
    methods, lack, slow = start_methods()
    found = []
    if has_gil():
        found.append("GIL")
    if not can_be_asked_for_its_lock():
        found.append("LOCK_BY_DOCUMENTATION")
    if methods:
        found.append("PROCESSES")
    if slow:
        found.append("SLOW_PROCESSES")
    if "fork" in methods:
        found.append("FORK")
    if calls_c():
        found.append("CTYPES")
    if has_switch_interval():
        found.append("SWITCH_INTERVAL")
    if makes_subinterpreters():
        found.append("SUBINTERPRETERS")
    if stamps.Causes().told:
        found.append("GAP_CAUSES")
    if calls_zlib():
        found.append("ZLIB_OF_C")
    if has_separate_extensions():
        found.append("SEPARATE_EXTENSIONS")
    if runs_coroutines():
        found.append("COROUTINES")
    if hasattr(os, "mkfifo"):
        found.append("NAMED_PIPES")
    if sys.platform.startswith("linux"):
        found.append("ON_LINUX")
    return found, methods, lack


def hello():
    found, methods, lack = traits()
    return {
        "event": "hello",
        "implementation": implementation(),
        "version": version(),
        "platform": sys.platform,
        "traits": found,
        "startMethods": methods,
        "noProcesses": lack,
        "executable": sys.executable,
        "build": sys.version,
    }
