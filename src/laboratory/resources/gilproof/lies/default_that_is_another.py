"""``fork`` is said to be the default start method, and another one is."""
from multiprocessing.context import BaseContext

BaseContext.get_start_method = lambda context, allow_none=False: "fork"
