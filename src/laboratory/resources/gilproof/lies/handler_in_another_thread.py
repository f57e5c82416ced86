"""A signal's handler that runs in a new thread."""
import signal
import threading

_signal = signal.signal


def in_another_thread(handler):
    def handle(number, frame):
        thread = threading.Thread(target=handler, args=(number, frame))
        thread.start()
        thread.join()

    return handle if callable(handler) else handler


signal.signal = lambda number, handler: _signal(number, in_another_thread(handler))
