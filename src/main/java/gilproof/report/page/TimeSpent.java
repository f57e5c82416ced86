package gilproof.report.page;

import gilproof.report.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the time of a run went: what had the processors to itself, one after the other, and what waited, beside others.
 * From the first follows how short the run could have been.
 */
public final class TimeSpent {

    private record Entry(String runtime, String experiment, boolean alone, Duration took) {}

    private final List<Entry> entries = new ArrayList<>();

    /**
     * Takes note of one round.
     *
     * @param alone whether it had the processors to itself
     */
    public synchronized void add(String runtime, String experiment, boolean alone, Duration took) {
        entries.add(new Entry(runtime, experiment, alone, took));
    }

    /** What had to have the processors to itself, in all. */
    public synchronized Duration alone() {
        return entries.stream().filter(Entry::alone).map(Entry::took).reduce(Duration.ZERO, Duration::plus);
    }

    /** The longest series of rounds that only wait: they can't be recorded at once. */
    public synchronized Duration longestWait() {
        return entries.stream()
                .filter(entry -> !entry.alone())
                .collect(Collectors.groupingBy(
                        TimeSpent::name, Collectors.reducing(Duration.ZERO, Entry::took, Duration::plus)))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** Both in one sentence. */
    public String words() {
        return String.format(
                Locale.ROOT,
                "Experiments that must have the processors to themselves took %.1f s, the longest of those that wait %.1f s.",
                seconds(alone()),
                seconds(longestWait()));
    }

    /** Writes a table of all experiments, those that took longest first. */
    public synchronized void write(Path file) throws IOException {
        Map<String, List<Entry>> byName = entries.stream().collect(Collectors.groupingBy(TimeSpent::name));
        StringBuilder text = new StringBuilder("# Where the time of this run went\n\n")
                .append(words())
                .append("\n\n")
                .append(Markdown.head(List.of("runtime", "experiment", "had the processors alone", "rounds", "seconds")));
        byName.values().stream()
                .sorted(Comparator.comparing(TimeSpent::sum).reversed())
                .forEach(rounds -> text.append(Markdown.row(List.of(
                        rounds.get(0).runtime(),
                        rounds.get(0).experiment(),
                        rounds.get(0).alone() ? "yes" : "no",
                        String.valueOf(rounds.size()),
                        String.format(Locale.ROOT, "%.2f", seconds(sum(rounds)))))));
        WholeFile.write(file, text.toString());
    }

    private static String name(Entry entry) {
        return entry.runtime() + "\n" + entry.experiment();
    }

    private static Duration sum(List<Entry> rounds) {
        return rounds.stream().map(Entry::took).reduce(Duration.ZERO, Duration::plus);
    }

    private static double seconds(Duration length) {
        return length.toNanos() / 1e9;
    }
}
