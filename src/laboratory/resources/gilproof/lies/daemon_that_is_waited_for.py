"""A daemon thread for which the program waits, as if it were no daemon."""
import threading

_daemon = threading.Thread.daemon


def set_daemon(thread, daemon):
    # The harness has daemon threads that never end by themselves.
    of_the_lesson = getattr(thread._target, "__module__", None) == "daemon_thread"
    _daemon.fset(thread, daemon and not of_the_lesson)


threading.Thread.daemon = property(_daemon.fget, set_daemon)
