"""Serves the suite: one request in each line of standard input, answered in records.

Each program is the module of its name; see ``run`` there. The protocol is written down in
``gilproof.runtime.child.Protocol``.
"""
import json
import os
import sys
import traceback

import inbox
import lacks
from recorder import Recording

RECORD_SEPARATOR = "\x1e"  # begins a record, as in RFC 7464: other output does not begin with it


def emit(event):
    sys.stdout.flush()
    sys.stdout.write(RECORD_SEPARATOR + json.dumps(event) + "\n")
    sys.stdout.flush()


def serve(request):
    recording = Recording(emit)
    try:
        program = __import__(request["program"])
        program.run(request["way"], request["parameters"], recording)
        recording.print_out()
        emit({"event": "end", "run": request["run"]})
    except:  # noqa: E722 - on Jython an error of Java's is no Exception
        error = traceback.format_exc()
        emit({"event": "failed", "run": request["run"], "error": error, "lacks": lacks.told_by(sys.exc_info()[1])})


def main():
    import about

    if hasattr(sys.stdout, "reconfigure"):
        # As on a terminal: a line is out when it is printed.
        sys.stdout.reconfigure(line_buffering=True)
    requests = inbox.opened()
    emit(about.hello() if "GILPROOF_IS_KNOWN" not in os.environ else {"event": "hello"})
    while True:
        request = requests.get()
        if isinstance(request, inbox.End):
            sys.exit(request.exit_code)
        serve(request)
