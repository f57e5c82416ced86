"""Tells the lie that the environment names, before anything else is run.

Every CPython that finds this module on its path imports it when it starts:
also the processes that it starts itself, by whatever method.
"""
import os

__import__(os.environ["GILPROOF_LIE"])
