"""How long from asking for a thread or a process to its first instruction?"""
import about
import ways


def nothing(worker, gate):
    pass


def run(way, parameters, recording):
    jobs = [("start %d" % n, nothing, ()) for n in range(parameters["starts"])]
    with recording.measured():
        recording.workers = ways.run(way, jobs)
    if way["carrier"] == "processes":
        recording.saw("default start method", about.default_start_method())
