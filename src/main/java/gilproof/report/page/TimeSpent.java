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
 * The use of a run's time: the processor time of its programs, and the rounds that had to wait for each other. Both bound
 * the time of a shorter run.
 */
public final class TimeSpent {

    private record Entry(String runtime, String experiment, Duration processorTime, Duration took) {}

    private final List<Entry> entries = new ArrayList<>();
    private final int processors;

    /** The use of a run's time on this number of processors. */
    public TimeSpent(int processors) {
        this.processors = processors;
    }

    /**
     * Records one round.
     *
     * @param processorTime the processor time of its programs
     * @param took elapsed time
     */
    public synchronized void add(String runtime, String experiment, Duration processorTime, Duration took) {
        entries.add(new Entry(runtime, experiment, processorTime, took));
    }

    /** The processor time of all programs. */
    public synchronized Duration processorTime() {
        return entries.stream().map(Entry::processorTime).reduce(Duration.ZERO, Duration::plus);
    }

    /** The longest series of rounds: they can't be recorded at once. */
    public synchronized Duration longestSeries() {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        TimeSpent::name, Collectors.reducing(Duration.ZERO, Entry::took, Duration::plus)))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** The lower bound of this run's time, on a machine as busy as it was: the greater of both. */
    public Duration floor() {
        Duration shared = processorTime().dividedBy(processors);
        return shared.compareTo(longestSeries()) > 0 ? shared : longestSeries();
    }

    /**
     * The use of the time in two sentences.
     *
     * @param took the run's elapsed time
     */
    public String words(Duration took) {
        return String.format(
                Locale.ROOT,
                "The programs used %.1f s of %d processors, and the longest series of rounds took %.1f s. So a run on "
                        + "this machine, as busy as it was, needs at least %.1f s. This one took %.1f s.",
                seconds(processorTime()),
                processors,
                seconds(longestSeries()),
                seconds(floor()),
                seconds(took));
    }

    /** Writes a table of all experiments, those with the longest time first. */
    public synchronized void write(Path file, Duration took) throws IOException {
        Map<String, List<Entry>> byName = entries.stream().collect(Collectors.groupingBy(TimeSpent::name));
        StringBuilder text = new StringBuilder("# Where the time of this run went\n\n")
                .append(words(took))
                .append("\n\nWhat is between the two is the suite's own work, the start of interpreters and their compilers, and waiting ")
                .append("for a processor.\n\n")
                .append(Markdown.head(List.of("runtime", "experiment", "rounds", "seconds", "of them on a processor")));
        byName.values().stream()
                .sorted(Comparator.comparing((List<Entry> rounds) -> sum(rounds)).reversed())
                .forEach(rounds -> text.append(Markdown.row(List.of(
                        rounds.get(0).runtime(),
                        rounds.get(0).experiment(),
                        String.valueOf(rounds.size()),
                        String.format(Locale.ROOT, "%.2f", seconds(sum(rounds))),
                        String.format(Locale.ROOT, "%.2f", seconds(rounds.stream()
                                .map(Entry::processorTime)
                                .reduce(Duration.ZERO, Duration::plus)))))));
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
