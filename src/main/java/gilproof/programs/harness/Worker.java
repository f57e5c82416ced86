package gilproof.programs.harness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The actions and observations of one worker, a thread or a process. */
public final class Worker {

    public final String name;
    long process;
    long thread;
    public long asked;
    public long begun;
    public long ended;
    long cpu;
    Schedstat schedstat = Schedstat.NOTHING_TOLD;
    long deniedBefore;
    public final ArrayList<Object[]> spans = new ArrayList<>();
    final ArrayList<Object[]> stretches = new ArrayList<>();
    public final LinkedHashMap<String, Object> values = new LinkedHashMap<>();
    String error;

    public Worker(String name) {
        this.name = name;
    }

    /** Its first instruction. */
    @SuppressWarnings("deprecation") // threadId() came with Java 19
    public void begin() {
        begun = System.nanoTime();
        process = ProcessHandle.current().pid();
        thread = Thread.currentThread().getId();
    }

    /** Records that it began together with another one, which it has started. */
    public void beginWith(Worker started) {
        begun = started.begun;
        deniedBefore += started.deniedBefore;
    }

    /** Its last instruction. */
    void end() {
        ended = System.nanoTime();
    }

    /** A span in which it sleeps, or waits for another system. */
    public Span waiting() {
        return new Span("waiting");
    }

    /** A span in which it runs a busy loop. */
    public Span computing() {
        return new Span("computing");
    }

    /** A span in which it requests a lock of the program. */
    public Span queuing() {
        return new Span("queuing");
    }

    /** Keeps a stretch in which it executed code, and the cause of the gap before it. */
    public void stretch(long from, long to, long stamps, String cause) {
        stretches.add(new Object[] {from, to, stamps, cause});
    }

    /** Keeps an observation, under a name. */
    public void saw(String name, Object value) {
        values.put(name, value);
    }

    /** Its printed form. */
    Map<String, Object> asEvent() {
        return Main.event(
                "worker", "name", name, "process", process, "thread", thread, "asked", asked, "begun", begun, "ended",
                ended, "cpu", cpu, "ran", orNull(schedstat.ran()), "denied", orNull(schedstat.denied()), "deniedBefore",
                Math.max(0, deniedBefore), "spans", spans, "stretches", List.copyOf(stretches), "values", values, "error",
                error);
    }

    private static Long orNull(long nanoseconds) {
        return nanoseconds == Schedstat.UNTOLD ? null : nanoseconds;
    }

    /** {@code try (var span = worker.waiting()) {...}} records a wait. */
    public final class Span implements AutoCloseable {

        private final String activity;
        private final long from = System.nanoTime();

        private Span(String activity) {
            this.activity = activity;
        }

        @Override
        public void close() {
            spans.add(new Object[] {activity, from, System.nanoTime()});
        }
    }
}
