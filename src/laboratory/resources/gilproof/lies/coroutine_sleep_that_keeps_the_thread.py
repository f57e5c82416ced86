"""A coroutine's sleep that keeps the thread, for a moment only: thousands sleep, one after the other."""
import asyncio
import time

A_MOMENT = 0.0001  # seconds


async def sleep(seconds, result=None):
    time.sleep(min(seconds, A_MOMENT))
    return result


asyncio.sleep = sleep
