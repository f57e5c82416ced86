package gilproof.report;

import gilproof.verdict.Verdict;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The number of outcomes of each kind; every outcome is of exactly one.
 *
 * @param refuted the number of refuted outcomes among those that are as expected
 * @param counts the number of outcomes of each status; a status without an entry has none
 */
public record Tally(int refuted, Map<Status, Integer> counts) {

    /** The statuses other than as expected, in the order of the run's last line. */
    private static final List<Status> OTHERS = Stream.concat(
            Stream.of(Status.UNDECIDED),
            Stream.of(Status.values()).filter(status -> status != Status.UNDECIDED && status != Status.AS_EXPECTED))
            .toList();

    public Tally {
        counts = Map.copyOf(counts);
    }

    /** Counts. */
    public static Tally of(Collection<Outcome> outcomes) {
        return of(outcomes, Outcome::status, Outcome::verdict);
    }

    /** Counts objects with a status and a verdict. */
    public static <T> Tally of(Collection<T> things, Function<T, Status> status, Function<T, Verdict> verdict) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        things.forEach(each -> counts.merge(status.apply(each), 1, Integer::sum));
        long refuted = things.stream()
                .filter(each -> status.apply(each) == Status.AS_EXPECTED && verdict.apply(each) == Verdict.REFUTED)
                .count();
        return new Tally((int) refuted, counts);
    }

    /** The number with that status. */
    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /** The number that hold, as expected. */
    public int hold() {
        return count(Status.AS_EXPECTED) - refuted;
    }

    /** The number of all outcomes. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether some outcome is red, for any reason. */
    public boolean isRed() {
        return counts.keySet().stream().anyMatch(status -> status.isRed() && count(status) > 0);
    }

    /** The counts by their words, in the order of the run's last line; faults only if there are any. */
    public Map<String, Integer> byWord() {
        Map<String, Integer> counted = all();
        OTHERS.stream()
                .filter(status -> status.isFault() && count(status) == 0)
                .forEach(status -> counted.remove(status.counted()));
        return counted;
    }

    /** The counts for programs: every count, under one name each ({@code brokenClaims}). */
    public Map<String, Integer> byName() {
        Map<String, Integer> counted = new LinkedHashMap<>();
        all().forEach((words, count) -> counted.put(joined(words), count));
        return counted;
    }

    private Map<String, Integer> all() {
        Map<String, Integer> counted = new LinkedHashMap<>();
        counted.put("hold", hold());
        counted.put("refuted as expected", refuted);
        OTHERS.forEach(status -> counted.put(status.counted(), count(status)));
        return counted;
    }

    private static String joined(String words) {
        String[] each = words.split(" ");
        return each[0] + Stream.of(each).skip(1).map(Tally::capitalised).collect(Collectors.joining());
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The counts by their words in a table: {@code Broken claims}. */
    public Map<String, String> byKind() {
        Map<String, String> kinds = new LinkedHashMap<>();
        byWord().forEach((words, count) -> kinds.put(capitalised(words), String.valueOf(count)));
        return kinds;
    }

    /** The run's last line: {@code 24 hold, 8 refuted as expected, 1 inconclusive, 0 surprises}. */
    @Override
    public String toString() {
        return byWord().entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }
}
