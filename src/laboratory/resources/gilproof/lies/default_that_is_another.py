"""The interpreter says that its default start method is ``fork``, but uses another one."""
from multiprocessing.context import BaseContext

BaseContext.get_start_method = lambda context, allow_none=False: "fork"
