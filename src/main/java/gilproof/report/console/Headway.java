package gilproof.report.console;

import gilproof.report.Figures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/** The progress of a run: its current work, and the remaining time. */
final class Headway {

    private final LongSupplier clock;

    /** The recordings in progress, in the order of their beginnings. */
    private final List<String> running = new ArrayList<>();

    private Estimate estimate = Estimate.of(0, 0, List.of());
    private final Outlook outlook = new Outlook();
    private long begun;
    private int total;
    private int verdicts;

    /** @param clock in nanoseconds */
    Headway(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * A run begins.
     *
     * @param verdicts the number of its verdicts
     * @param estimate the expected time
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
     * @param work its kind of work
     * @param rounds the least number of its rounds
     */
    void asked(String runtime, String experiment, Work work, int rounds) {
        outlook.asked(runtime, experiment, work, rounds);
    }

    /** The recording of one of its rounds begins. */
    void began(String runtime, String experiment) {
        running.add(runtime + ": " + experiment);
        outlook.began(seconds(elapsed()), runtime, experiment);
    }

    /**
     * The round has been recorded.
     *
     * @param spent its time, and the processor time of its programs
     */
    void ended(String runtime, String experiment, Spent spent) {
        running.remove(runtime + ": " + experiment);
        outlook.ended(seconds(elapsed()), runtime, experiment, spent);
    }

    /** There is one verdict more, even if it was not expected. */
    void decided() {
        verdicts++;
        total = Math.max(total, verdicts);
    }

    /** The number of verdicts so far. */
    int verdicts() {
        return verdicts;
    }

    /** The number of verdicts at the end. */
    int total() {
        return total;
    }

    /** Whether verdicts are still to come. */
    boolean isUnderWay() {
        return verdicts < total;
    }

    /** The remaining time: by the recordings so far, and by the estimate until they are enough. */
    Duration left() {
        OptionalDouble told = outlook.left(seconds(elapsed()), total, total - verdicts);
        return told.isPresent() ? Duration.ofMillis(Math.round(1000 * told.getAsDouble()))
                : estimate.left(verdicts, elapsed());
    }

    /** {@code 58 of 83, 47 s so far, about 12 s more; now jython: two stamped loops}. */
    String words() {
        Duration left = left();
        // Without a verdict, and later than expected: not the end is near, but the expectation was wrong.
        String late = verdicts == 0 ? "longer than expected" : "nearly done";
        String more = left.toSeconds() == 0 ? late : "about " + Figures.wholeSeconds(left) + " more";
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
