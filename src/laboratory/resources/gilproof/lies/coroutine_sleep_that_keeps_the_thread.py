"""A coroutine's sleep that blocks the thread for a moment, so thousands of coroutines sleep one after the other."""
import asyncio
import time

A_MOMENT = 0.0001  # seconds


async def sleep(seconds, result=None):
    time.sleep(min(seconds, A_MOMENT))
    return result


asyncio.sleep = sleep
