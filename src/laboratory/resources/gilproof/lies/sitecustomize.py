"""Imports the lie that the environment names, before the program runs.

Every CPython that finds this module on its path imports it when it starts,
and so do the processes that it starts, by any start method.
"""
import os

__import__(os.environ["GILPROOF_LIE"])
