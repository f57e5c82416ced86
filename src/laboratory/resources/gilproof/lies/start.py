"""Imports the lie and then runs a script, for interpreters that start without ``site``."""
import os
import sys

__import__(os.environ["GILPROOF_LIE"])
del sys.argv[0]
sys.path[0] = os.path.dirname(sys.argv[0])
with open(sys.argv[0]) as script:
    code = compile(script.read(), sys.argv[0], "exec")
exec(code, {"__name__": "__main__", "__file__": sys.argv[0]})
