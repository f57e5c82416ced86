package gilproof.programs.harness;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ways in which workers are run: one thread, threads, processes. */
public final class Ways {

    private Ways() {}

    /**
     * Runs the jobs in that way and returns their workers, in order.
     *
     * @param program the program of the jobs
     * @param gated whether threads and processes begin together
     */
    public static List<Worker> run(WayOfWork way, Program program, Parameters parameters, boolean gated)
            throws Exception {
        return run(way, program, parameters, gated, Processes.WhenReady.NOTHING);
    }

    /** The same; {@code whenReady} is the parent's action on its processes before the gate opens. */
    public static List<Worker> run(
            WayOfWork way, Program program, Parameters parameters, boolean gated, Processes.WhenReady whenReady)
            throws Exception {
        return switch (way.carrier()) {
            case "one thread" -> inOneThread(program.jobs(way, parameters));
            case "threads" -> inThreads(program.jobs(way, parameters), way.inTurn(), gated);
            case "processes" -> Processes.run(way, program.jobs(way, parameters).keySet(), parameters, gated, whenReady);
            default -> throw new IllegalArgumentException("no way is called '" + way.carrier() + "'");
        };
    }

    /** One after the other; a job that fails stops what follows. */
    private static List<Worker> inOneThread(Map<String, Job> jobs) {
        List<Worker> workers = new ArrayList<>();
        for (Map.Entry<String, Job> job : jobs.entrySet()) {
            Worker worker = new Worker(job.getKey());
            workers.add(worker);
            Schedstat before = Schedstat.now();
            worker.asked = System.nanoTime();
            try {
                work(worker, job.getValue(), Gate.OPEN);
            } catch (Exception stops) {
                break;
            } finally {
                // The thread is older than this job.
                worker.schedstat = worker.schedstat.since(before);
                worker.deniedBefore = 0;
            }
        }
        return workers;
    }

    /** Each in a thread of its own. */
    private static List<Worker> inThreads(Map<String, Job> jobs, boolean inTurn, boolean gated)
            throws InterruptedException {
        Gate gate = gated ? Gate.forThreads(jobs.size()) : Gate.OPEN;
        List<Worker> workers = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        jobs.forEach((name, job) -> {
            Worker worker = new Worker(name);
            workers.add(worker);
            threads.add(Threads.of(() -> workUncaught(worker, job, gate), name));
        });
        for (int i = 0; i < threads.size(); i++) {
            workers.get(i).asked = System.nanoTime();
            threads.get(i).start();
            if (inTurn) {
                threads.get(i).join();
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return workers;
    }

    private static void workUncaught(Worker worker, Job job, Gate gate) {
        try {
            work(worker, job, gate);
        } catch (Exception uncaught) {
            throw new IllegalStateException(uncaught);
        }
    }

    /**
     * Does a job and keeps its failure, if it fails; then it throws the failure on: the effect of an uncaught exception on a
     * thread or a process is itself a subject.
     */
    static void work(Worker worker, Job job, Gate gate) throws Exception {
        worker.begin();
        worker.deniedBefore = Schedstat.now().denied();
        try {
            job.run(worker, gate);
        } catch (Exception failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            worker.error = trace.toString();
            throw failure;
        } finally {
            worker.end();
            worker.schedstat = Schedstat.now();
        }
    }
}
