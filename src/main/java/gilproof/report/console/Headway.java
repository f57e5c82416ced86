package gilproof.report.console;

import gilproof.report.Figures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/** How far a run is, what is going on in it, and how long it will still take. */
final class Headway {

    private final LongSupplier clock;

    /** What is being recorded, in the order in which it began. */
    private final List<String> running = new ArrayList<>();

    private Estimate estimate = Estimate.of(0, List.of());
    private final Outlook outlook = new Outlook();
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

    /**
     * An experiment will be recorded.
     *
     * @param work what it does
     * @param rounds how many it has at the least
     */
    void asked(String runtime, String experiment, Work work, int rounds) {
        outlook.asked(runtime, experiment, work, rounds);
    }

    /** A round of one is being recorded from now on. */
    void began(String runtime, String experiment) {
        running.add(runtime + ": " + experiment);
        outlook.began(seconds(elapsed()), runtime, experiment);
    }

    /**
     * It has been recorded.
     *
     * @param spent how long it took, and what its programs had of the processors
     */
    void ended(String runtime, String experiment, Spent spent) {
        running.remove(runtime + ": " + experiment);
        outlook.ended(seconds(elapsed()), runtime, experiment, spent);
    }

    /** There is one verdict more, even one that was not expected. */
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

    /** How long it will still take: by what was recorded so far, and before that says something, as long as the estimate says. */
    Duration left() {
        OptionalDouble told = outlook.left(seconds(elapsed()), total, total - verdicts);
        return told.isPresent() ? Duration.ofMillis(Math.round(1000 * told.getAsDouble()))
                : estimate.left(verdicts, elapsed());
    }

    /** {@code 58 of 83, 47 s so far, about 12 s more; now jython: two stamped loops}. */
    String words() {
        Duration left = left();
        String more = left.toSeconds() == 0 ? "nearly done" : "about " + Figures.wholeSeconds(left) + " more";
        String waits = outlook.waitsForProcessors() ? "; it waits for the processors, which are busy" : "";
        String now = running.isEmpty() ? "" : "; now " + String.join(", ", running);
        return verdicts + " of " + total + ", " + Figures.wholeSeconds(elapsed()) + " so far, " + more + waits + now;
    }

    private Duration elapsed() {
        return Duration.ofNanos(clock.getAsLong() - begun);
    }

    private static double seconds(Duration length) {
        return length.toNanos() / 1e9;
    }
}
