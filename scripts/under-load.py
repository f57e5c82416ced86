#!/usr/bin/env python3
"""How often is the suite wrong on a busy, small or odd machine? And a plain ratio test beside it?

Runs the claims repeatedly in several settings, and counts the verdicts on each
claim. Before each run, in the same setting, it tries two plain tests, as they
are usually written:

* busy threads: two take 0.8 to 1.25 of the time of one (true of a Python with
  a global lock, so each failure is a false alarm);
* sleeping threads: four sleeps of 50 ms at once take under 75 ms (true of
  every Python).

    python3 scripts/under-load.py --runs 20 idle busy-4 busy-8
    python3 scripts/under-load.py --runs 3 one-processor quota-0.5 quota-1.5 nice-19

A setting is `idle`, `busy-N` (beside N busy processes), `one-processor`,
`quota-Q` (Q processors' time, by a control group: root, Linux) or `nice-N`.
It writes a summary to target/under-load/summary.md and keeps the verdicts of
each run beside it. It needs Python 3.8 or later with a global lock, and one
earlier run of `./mvnw test`.
"""
import argparse
import ast
import collections
import contextlib
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

# It ends when its standard input ends, so it cannot outlive this script.
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
        # In this session: some systems share processors out by session, and these processes must compete with the suite.
        self.busy = [subprocess.Popen([sys.executable, "-c", BUSY], stdin=subprocess.PIPE) for _ in range(self.processes)]

    def __exit__(self, *failure):
        for process in self.busy:
            process.stdin.close()
            process.wait()


def cannot(setting, why):
    sys.exit("The setting %s is not possible here: %s." % (setting, why))


class Quota:
    """``with Quota(0.5) as quota: ...`` is a control group with half a processor's time; ``quota.enter()`` puts a process into it."""

    PERIOD = 100000  # microseconds, as the kernel has it

    def __init__(self, setting, processors):
        self.setting = setting
        self.processors = processors

    def __enter__(self):
        most = int(self.processors * self.PERIOD)
        try:
            if os.path.exists("/sys/fs/cgroup/cgroup.controllers"):
                self.folder = self.made("/sys/fs/cgroup")
                self.write("cpu.max", "%d %d" % (most, self.PERIOD))
            else:
                self.folder = self.made("/sys/fs/cgroup/cpu")
                self.write("cpu.cfs_period_us", self.PERIOD)
                self.write("cpu.cfs_quota_us", most)
        except OSError as refused:
            cannot(self.setting, refused)
        return self

    @staticmethod
    def made(parent):
        folder = os.path.join(parent, "gilproof-%d" % os.getpid())
        os.mkdir(folder)
        return folder

    def write(self, name, value):
        with open(os.path.join(self.folder, name), "w") as file:
            file.write(str(value))

    def enter(self):
        self.write("cgroup.procs", os.getpid())

    def __exit__(self, *failure):
        # The suite's last children may still be ending.
        for _ in range(100):
            try:
                return os.rmdir(self.folder)
            except OSError:
                time.sleep(0.1)
        print("The control group %s is still in use; remove it by rmdir." % self.folder, file=sys.stderr)


class Setting:
    """The load beside the suite, and the limits that its processes set for themselves before they begin."""

    def __init__(self, name):
        self.name = name
        kind, _, figure = name.partition("-")
        try:
            self.busy = int(figure) if kind == "busy" else 0
            self.quota = float(figure) if kind == "quota" else None
            self.nice = int(figure) if kind == "nice" else 0
        except ValueError:
            raise argparse.ArgumentTypeError("no number: %s" % name)
        self.one = name == "one-processor"
        if not (name in ("idle", "one-processor") or kind in ("busy", "quota", "nice")):
            raise argparse.ArgumentTypeError("no setting: %s" % name)
        if self.one and not hasattr(os, "sched_setaffinity"):
            cannot(name, "this system cannot bind a process to one processor")

    @contextlib.contextmanager
    def prepared(self):
        """Yields the function that a process calls before it becomes the suite."""
        with Load(self.busy):
            if self.quota:
                with Quota(self.name, self.quota) as quota:
                    yield quota.enter
            else:
                yield self.enter

    def enter(self):
        if self.one:
            os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        if self.nice:
            os.nice(self.nice)


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


def tried(enter):
    """The plain tests that fail, in a process of their own in the same setting."""
    code = "import runpy, sys; script = runpy.run_path(sys.argv[1]); print([name for name, passes in script['PLAIN'] if not passes()])"
    found = subprocess.run([sys.executable, "-c", code, os.path.abspath(__file__)], stdout=subprocess.PIPE,
                           preexec_fn=enter if os.name == "posix" else None, check=True)
    return ast.literal_eval(found.stdout.decode())


def run_suite(arguments, enter):
    """The verdicts and the elapsed time of one run."""
    if os.path.exists(VERDICTS):
        os.remove(VERDICTS)
    begun = time.perf_counter()
    subprocess.run(SUITE + arguments, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   preexec_fn=enter if os.name == "posix" else None)
    took = time.perf_counter() - begun
    if not os.path.exists(VERDICTS):
        sys.exit("The suite left no verdicts. Does ./mvnw test work?")
    with open(VERDICTS) as text:
        return json.load(text)["verdicts"], took


def measure(setting, runs, arguments):
    """The results of so many runs in a setting."""
    verdicts, lengths, alarms = [], [], collections.Counter()
    folder = os.path.join(OUT, setting.name)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    with setting.prepared() as enter:
        for number in range(1, runs + 1):
            alarms.update(tried(enter))
            found, took = run_suite(arguments, enter)
            shutil.copy(VERDICTS, os.path.join(folder, "run-%d.json" % number))
            verdicts.append(found)
            lengths.append(took)
            red = [v["claim"] + " on " + v["runtime"] for v in found if v["status"].lower() in RED]
            undecided = [v["claim"] + " on " + v["runtime"] for v in found if v["status"] == "undecided"]
            print("%s, run %d of %d: %.0f s, red: %s; inconclusive: %s" % (
                setting.name, number, runs, took, ", ".join(red) or "none", ", ".join(undecided) or "none"), flush=True)
    return verdicts, lengths, alarms


def rows(verdicts):
    """The number of each status per claim and runtime, in reading order."""
    counts = collections.OrderedDict()
    for run in verdicts:
        for verdict in run:
            key = verdict["claim"], verdict["runtime"]
            counts.setdefault(key, collections.Counter())[verdict["status"]] += 1
    return counts


def summary(measured):
    text = ["# The suite on a busy, small or odd machine", ""]
    text += ["| setting | runs | verdicts | red | inconclusive | suite, s: median (range) | "
             + " | ".join("false alarms of “%s”" % name for name, _ in PLAIN) + " |",
             "| --- | ---: | ---: | ---: | ---: | --- |" + " ---: |" * len(PLAIN)]
    for setting, (verdicts, lengths, alarms) in measured.items():
        every = [verdict for run in verdicts for verdict in run]
        text.append("| %s | %d | %d | %d | %d | %.0f (%.0f–%.0f) | %s |" % (
            setting, len(verdicts), len(every),
            sum(v["status"].lower() in RED for v in every),
            sum(v["status"] == "undecided" for v in every),
            statistics.median(lengths), min(lengths), max(lengths),
            " | ".join("%d of %d" % (alarms[name], len(verdicts)) for name, _ in PLAIN)))
    text += ["", "Claims that were not decided as expected in every run, by setting:", "",
             "| claim | runtime | " + " | ".join(measured) + " |",
             "| --- | --- |" + " --- |" * len(measured)]
    by_setting = {setting: rows(found[0]) for setting, found in measured.items()}
    for key in collections.OrderedDict.fromkeys(key for counts in by_setting.values() for key in counts):
        cells = [by_setting[setting].get(key, {}) for setting in measured]
        if any(set(cell) - {"as expected"} for cell in cells):
            text.append("| %s | %s | %s |" % (key[0], key[1], " | ".join(
                ", ".join("%d %s" % (n, word) for word, n in cell.items()) for cell in cells)))
    return "\n".join(text) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=20, help="runs in each setting")
    parser.add_argument("settings", nargs="*", type=Setting, default=[Setting("idle"), Setting("busy-4"), Setting("busy-8")],
                        help="idle, busy-N, one-processor, quota-Q, nice-N")
    parser.add_argument("--suite", nargs=argparse.REMAINDER, default=[],
                        help="all that follows is passed on to the suite: --suite -Dgilproof.runtimes=jvm,cpython")
    chosen = parser.parse_args()
    measured = collections.OrderedDict()
    for setting in chosen.settings:
        measured[setting.name] = measure(setting, chosen.runs, chosen.suite)
        with open(os.path.join(OUT, "summary.md"), "w") as out:
            out.write(summary(measured))
    print(open(os.path.join(OUT, "summary.md")).read())


if __name__ == "__main__":
    main()
