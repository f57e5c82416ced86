"""An interpreter that has no global lock and says that it has one."""
import sys

sys._is_gil_enabled = lambda: True
