"""How long does it take from the request for a thread or a process to its first instruction?"""
import about
import ways


def nothing(worker, gate):
    pass


def as_late_as_a_process(worker, gate):
    """Begins when a process that it starts has begun."""
    [process] = ways.in_processes([(worker.name, nothing, ())], ways.context(None))
    worker.begun = process.begun
    if process.deniedBefore is not None:
        worker.deniedBefore += process.deniedBefore


def run(way, parameters, recording):
    late = way["carrier"] == "threads" and parameters["threadsStartProcesses"]
    job = as_late_as_a_process if late else nothing
    jobs = [("start %d" % n, job, ()) for n in range(parameters["starts"])]
    with recording.measured():
        recording.workers = ways.run(way, jobs)
    if way["carrier"] == "processes":
        recording.saw("default start method", about.default_start_method())
