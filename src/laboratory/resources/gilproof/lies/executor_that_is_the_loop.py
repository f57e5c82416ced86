"""An executor that does its work at once, in the thread of the event loop."""
from asyncio.base_events import BaseEventLoop


def run_in_executor(loop, executor, function, *arguments):
    done = loop.create_future()
    done.set_result(function(*arguments))
    return done


BaseEventLoop.run_in_executor = run_in_executor
