package gilproof.report;

import gilproof.report.Outcome.Status;
import gilproof.verdict.Verdict;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How many outcomes there are of each kind; every outcome is of exactly one.
 *
 * @param hold hold, as expected
 * @param refuted are refuted, as expected
 * @param inconclusive are undecided
 * @param surprises came out decided, but not as expected
 * @param brokenClaims prove nothing
 * @param runtimeFaults could not be judged
 */
public record Tally(int hold, int refuted, int inconclusive, int surprises, int brokenClaims, int runtimeFaults) {

    /** Counts. */
    public static Tally of(Collection<Outcome> outcomes) {
        int asExpected = count(outcomes, Status.AS_EXPECTED);
        int refuted = (int) outcomes.stream()
                .filter(outcome -> outcome.status() == Status.AS_EXPECTED && outcome.verdict() == Verdict.REFUTED)
                .count();
        return new Tally(
                asExpected - refuted,
                refuted,
                count(outcomes, Status.UNDECIDED),
                count(outcomes, Status.SURPRISE),
                count(outcomes, Status.BROKEN_CLAIM),
                count(outcomes, Status.RUNTIME_FAULT));
    }

    private static int count(Collection<Outcome> outcomes, Status status) {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.status() == status)
                .count();
    }

    /** All of them. */
    public int total() {
        return hold + refuted + inconclusive + surprises + brokenClaims + runtimeFaults;
    }

    /** Whether something is red, for whatever reason. */
    public boolean isRed() {
        return surprises + brokenClaims + runtimeFaults > 0;
    }

    /** The counts by their words, in the order of the run's last line; faults of the suite only where there are any. */
    public Map<String, String> byKind() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("Hold", String.valueOf(hold));
        kinds.put("Refuted as expected", String.valueOf(refuted));
        kinds.put("Inconclusive", String.valueOf(inconclusive));
        kinds.put("Surprises", String.valueOf(surprises));
        if (brokenClaims > 0) {
            kinds.put("Broken claims", String.valueOf(brokenClaims));
        }
        if (runtimeFaults > 0) {
            kinds.put("Runtime faults", String.valueOf(runtimeFaults));
        }
        return kinds;
    }

    /** The run's last line: {@code 24 hold, 8 refuted as expected, 1 inconclusive, 0 surprises}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%d hold, %d refuted as expected, %d inconclusive, %d surprises",
                hold,
                refuted,
                inconclusive,
                surprises));
        if (brokenClaims > 0) {
            line.append(", ").append(brokenClaims).append(" broken claims");
        }
        if (runtimeFaults > 0) {
            line.append(", ").append(runtimeFaults).append(" runtime faults");
        }
        return line.toString();
    }
}
