package gilproof.report.console;

import gilproof.report.Figures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** How far a run is, what is going on in it, and how long it will still take. */
final class Headway {

    private final LongSupplier clock;

    /** What is being recorded, in the order in which it began. */
    private final List<String> running = new ArrayList<>();

    private Estimate estimate = Estimate.of(0, List.of());
    private long begun;
    private int total;
    private int verdicts;

    /**
     * @param clock in nanoseconds
     */
    Headway(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * A run begins.
     *
     * @param verdicts how many there will be
     * @param estimate how long it will take
     */
    void begin(int verdicts, Estimate estimate) {
        this.estimate = estimate;
        this.verdicts = 0;
        total = verdicts;
        begun = clock.getAsLong();
    }

    /** Something is going on from now on. */
    void began(String what) {
        running.add(what);
    }

    /** It has ended. */
    void ended(String what) {
        running.remove(what);
    }

    /** There is one verdict more, be it that nobody had counted on it. */
    void decided() {
        verdicts++;
        total = Math.max(total, verdicts);
    }

    /** How many verdicts there are. */
    int verdicts() {
        return verdicts;
    }

    /** How many there will be. */
    int total() {
        return total;
    }

    /** Whether there are verdicts to come. */
    boolean isUnderWay() {
        return verdicts < total;
    }

    /** {@code 58 of 83, 47 s so far, about 12 s more; now jython: two stamped loops}. */
    String words() {
        Duration elapsed = Duration.ofNanos(clock.getAsLong() - begun);
        Duration left = estimate.left(verdicts, elapsed);
        String more = left.toSeconds() == 0 ? "nearly done" : "about " + Figures.wholeSeconds(left) + " more";
        String now = running.isEmpty() ? "" : "; now " + String.join(", ", running);
        return verdicts + " of " + total + ", " + Figures.wholeSeconds(elapsed) + " so far, " + more + now;
    }
}
