#!/usr/bin/env python3
"""How often is the suite wrong on a busy machine? And a plain ratio test beside it?

Runs the claims again and again, beside so many busy processes, and counts what
came of each. Before and after each run, under the same load, it tries two
tests as one would write them without this suite:

* busy threads: two take 0.8 to 1.25 of the time of one (true of a Python with
  a global lock, so each failure is a false alarm);
* sleeping threads: four sleeps of 50 ms at once take under 75 ms (true of
  every Python).

    python3 scripts/under-load.py --runs 20 --busy 0 4 8

It writes what it found to target/under-load/summary.md and keeps each run's
verdicts beside it. Needs Python 3.8 or later with a global lock, and that
`./mvnw test` has run once.
"""
import argparse
import collections
import glob
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import threading
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
OUT = os.path.join(ROOT, "target", "under-load")
VERDICTS = os.path.join(ROOT, "target", "claims", "verdicts.json")
SUITE = [
    os.path.join(ROOT, "mvnw.cmd" if os.name == "nt" else "mvnw"),
    "-o", "-q", "surefire:test@default-test",
]
RED = ("surprise", "broken claim", "runtime fault")

# It ends when its input does, so that it does not outlive this script.
BUSY = """
import os, sys, threading
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
while True:
    pass
"""


class Load:
    """``with Load(4): ...`` keeps four processes busy."""

    def __init__(self, processes):
        self.processes = processes

    def __enter__(self):
        # In this session: on a system that shares the processors out by session they must compete with the suite.
        self.busy = [subprocess.Popen([sys.executable, "-c", BUSY], stdin=subprocess.PIPE) for _ in range(self.processes)]

    def __exit__(self, *failure):
        for process in self.busy:
            process.stdin.close()
            process.wait()


def elapsed(workers, job):
    """Seconds that so many threads take for one job each."""
    threads = [threading.Thread(target=job) for _ in range(workers)]
    begun = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - begun


def spin():
    for _ in range(3000000):
        pass


def busy_threads():
    begun = time.perf_counter()
    spin()
    spin()
    one = time.perf_counter() - begun
    return 0.8 <= elapsed(2, spin) / one <= 1.25


def sleeping_threads():
    return elapsed(4, lambda: time.sleep(0.05)) < 0.075


PLAIN = (("busy threads take 0.8 to 1.25 of one's time", busy_threads), ("four sleeps of 50 ms take under 75 ms", sleeping_threads))


def run_suite(arguments):
    """The verdicts of one run, and how long it took."""
    if os.path.exists(VERDICTS):
        os.remove(VERDICTS)
    begun = time.perf_counter()
    subprocess.run(SUITE + arguments, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    took = time.perf_counter() - begun
    if not os.path.exists(VERDICTS):
        sys.exit("The suite left no verdicts. Does ./mvnw test work?")
    with open(VERDICTS) as text:
        return json.load(text)["verdicts"], took


def measure(busy, runs, arguments):
    """All that came of so many runs beside so many busy processes."""
    verdicts, lengths, alarms = [], [], collections.Counter()
    folder = os.path.join(OUT, "busy-%d" % busy)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    with Load(busy):
        for number in range(1, runs + 1):
            for name, passes in PLAIN:
                alarms[name] += not passes()
            found, took = run_suite(arguments)
            shutil.copy(VERDICTS, os.path.join(folder, "run-%d.json" % number))
            verdicts.append(found)
            lengths.append(took)
            red = [v["claim"] + " on " + v["runtime"] for v in found if v["status"].lower() in RED]
            undecided = sum(v["status"] == "undecided" for v in found)
            print("busy %d, run %d of %d: %.0f s, %d inconclusive, red: %s"
                  % (busy, number, runs, took, undecided, ", ".join(red) or "none"), flush=True)
    return verdicts, lengths, alarms


def rows(verdicts):
    """Per claim and runtime: how often each status came, in reading order."""
    counts = collections.OrderedDict()
    for run in verdicts:
        for verdict in run:
            key = verdict["claim"], verdict["runtime"]
            counts.setdefault(key, collections.Counter())[verdict["status"]] += 1
    return counts


def summary(measured):
    text = ["# The suite on a busy machine", ""]
    text += ["| busy processes | runs | verdicts | red | inconclusive | suite, s: median (range) | "
             + " | ".join("false alarms of “%s”" % name for name, _ in PLAIN) + " |",
             "| ---: | ---: | ---: | ---: | ---: | --- |" + " ---: |" * len(PLAIN)]
    for busy, (verdicts, lengths, alarms) in measured.items():
        every = [verdict for run in verdicts for verdict in run]
        text.append("| %d | %d | %d | %d | %d | %.0f (%.0f–%.0f) | %s |" % (
            busy, len(verdicts), len(every),
            sum(v["status"].lower() in RED for v in every),
            sum(v["status"] == "undecided" for v in every),
            statistics.median(lengths), min(lengths), max(lengths),
            " | ".join("%d of %d" % (alarms[name], len(verdicts)) for name, _ in PLAIN)))
    text += ["", "Claims that were not decided as expected in every run, by busy processes:", "",
             "| claim | runtime | " + " | ".join(str(busy) for busy in measured) + " |",
             "| --- | --- |" + " --- |" * len(measured)]
    by_load = {busy: rows(found[0]) for busy, found in measured.items()}
    for key in collections.OrderedDict.fromkeys(key for counts in by_load.values() for key in counts):
        cells = [by_load[busy].get(key, {}) for busy in measured]
        if any(set(cell) - {"as expected"} for cell in cells):
            text.append("| %s | %s | %s |" % (key[0], key[1], " | ".join(
                ", ".join("%d %s" % (n, word) for word, n in cell.items()) for cell in cells)))
    return "\n".join(text) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=20, help="runs per load")
    parser.add_argument("--busy", type=int, nargs="+", default=[0, 4, 8], help="busy processes beside the suite")
    parser.add_argument("arguments", nargs="*", help="passed on to the suite: -Dgilproof.runtimes=jvm,cpython")
    chosen = parser.parse_args()
    measured = collections.OrderedDict()
    for busy in chosen.busy:
        measured[busy] = measure(busy, chosen.runs, chosen.arguments)
        with open(os.path.join(OUT, "summary.md"), "w") as out:
            out.write(summary(measured))
    print(open(os.path.join(OUT, "summary.md")).read())


if __name__ == "__main__":
    main()
