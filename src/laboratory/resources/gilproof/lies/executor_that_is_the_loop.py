"""An executor's work, done at once in the thread of the loop that hands it over."""
from asyncio.base_events import BaseEventLoop


def run_in_executor(loop, executor, function, *arguments):
    done = loop.create_future()
    done.set_result(function(*arguments))
    return done


BaseEventLoop.run_in_executor = run_in_executor
