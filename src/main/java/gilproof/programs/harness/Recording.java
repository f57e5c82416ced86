package gilproof.programs.harness;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The observations of the workers' parent in one run, with its process and thread ids. */
public final class Recording {

    private final Consumer<Map<String, Object>> emit;
    private final Map<String, Object> values = new TreeMap<>();
    private List<Worker> workers = List.of();
    private long wall;
    private long cpu;

    public Recording(Consumer<Map<String, Object>> emit) {
        this.emit = emit;
        saw("parent process", ProcessHandle.current().pid());
        saw("parent thread", Thread.currentThread().getId());
    }

    /** A body that may fail with anything. */
    @FunctionalInterface
    public interface Body {
        void run() throws Exception;
    }

    public void workers(List<Worker> workers) {
        this.workers = workers;
    }

    public List<Worker> workers() {
        return workers;
    }

    /** Keeps a value that the parent saw outside the workers, under a name. */
    public void saw(String name, Object value) {
        values.put(name, value);
    }

    /** Keeps the output of a body. */
    public void transcript(Body body) throws Exception {
        emit.accept(Main.event("transcript"));
        try {
            body.run();
        } finally {
            // A program may have left half a line.
            System.out.println();
            emit.accept(Main.event("end of transcript"));
        }
    }

    /** Measures the cost of a body. */
    public void measured(Body body) throws Exception {
        long cpuBefore = cpuTime();
        long begun = System.nanoTime();
        try {
            body.run();
        } finally {
            wall = System.nanoTime() - begun;
            cpu = cpuTime() - cpuBefore;
        }
    }

    /** Prints the recording, once nothing is measured any more. */
    public void printOut() {
        workers.forEach(worker -> emit.accept(worker.asEvent()));
        values.forEach((name, value) -> emit.accept(Main.event("value", "name", name, "value", value)));
        long cpuOfWorkers = workers.stream().mapToLong(worker -> worker.cpu).sum();
        boolean told =
                !workers.isEmpty() && workers.stream().allMatch(worker -> worker.schedstat.denied() != Schedstat.UNTOLD);
        Long denied = told ? workers.stream().mapToLong(worker -> worker.schedstat.denied()).sum() : null;
        emit.accept(Main.event("cost", "wall", wall, "cpu", cpu + cpuOfWorkers, "denied", denied));
    }

    /** Processor time of this process so far, in nanoseconds, the compiler's and the collector's threads included. */
    static long cpuTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
