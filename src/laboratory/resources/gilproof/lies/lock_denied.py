"""An interpreter that has a global lock and says that it has none."""
import sys

sys._is_gil_enabled = lambda: False
