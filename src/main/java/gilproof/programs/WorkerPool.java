package gilproof.programs;

import gilproof.programs.harness.Gate;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.Threads;
import gilproof.programs.harness.WayOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Does a pool start a worker for each task, or reuse its workers? The first tasks, as many as the pool has workers, meet at
 * a gate. So each has a worker of its own, and all of them are at work before the other tasks come.
 */
public final class WorkerPool implements Program {

    /** Seconds for one task. */
    private static final long LIMIT = 300;

    /** A pool of threads if {@code pooled}, else a thread for each task; they all live at once, so that no id is used again. */
    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        int workers = (int) parameters.count("workers");
        int tasks = (int) parameters.count("tasks");
        boolean pooled = parameters.flag("pooled");
        ExecutorService pool = Executors.newFixedThreadPool(workers, body -> Threads.of(body, "worker"));
        Executor executor = pooled ? pool : task -> Threads.of(task, "worker").start();
        try {
            Gate gate = Gate.forThreads(pooled ? workers : workers + tasks);
            recording.measured(() -> {
                List<Future<Long>> first = begun(executor, workers, () -> meet(gate));
                List<Long> doneBy = pooled ? results(first) : List.of();
                List<Future<Long>> others = begun(executor, tasks, pooled ? WorkerPool::who : () -> meet(gate));
                recording.saw("first", pooled ? doneBy : results(first));
                recording.saw("others", results(others));
            });
            recording.saw("workers", workers);
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Future<Long>> begun(Executor executor, int times, Callable<Long> task) {
        List<Future<Long>> begun = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            FutureTask<Long> future = new FutureTask<>(task);
            executor.execute(future);
            begun.add(future);
        }
        return begun;
    }

    private static List<Long> results(List<Future<Long>> tasks) throws Exception {
        List<Long> results = new ArrayList<>();
        for (Future<Long> task : tasks) {
            results.add(task.get(LIMIT, TimeUnit.SECONDS));
        }
        return results;
    }

    private static long meet(Gate gate) throws Exception {
        gate.passThrough();
        return who();
    }

    @SuppressWarnings("deprecation") // threadId() came with Java 19
    private static long who() {
        return Thread.currentThread().getId();
    }
}
