package gilproof.report.console;

import gilproof.report.CellText;
import gilproof.report.Figures;
import gilproof.report.Machine;
import gilproof.report.Outcome;
import gilproof.report.Outcome.ClaimText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Status;
import gilproof.report.Suite;
import gilproof.report.Tally;
import gilproof.report.Timing;
import gilproof.verdict.Figure;
import gilproof.verdict.Unit;
import gilproof.verdict.Verdict;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A run's output on the console. Claims finish on several threads; each call here writes its lines in one piece.
 *
 * <p>The current work, the progress and the remaining time stand below all lines if there is a terminal, and are a line now
 * and then if there is none.
 *
 * <p>Lines are at most {@value #WIDTH} characters wide and plain text, so that they look the same in a terminal, in a
 * build's log and in a file.
 */
public final class Console {

    /** The widest a line may be. */
    static final int WIDTH = 100;

    private static final String INDENT = "        ";

    /** Without a terminal, a line about the progress ends a silence of this length. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** Maven takes a moment to pass each line on to the terminal: a live line must not be shown meanwhile. */
    private static final Duration ON_ITS_WAY = Duration.ofMillis(500);

    private final PrintStream out;
    private final Optional<Terminal> terminal;
    private final LongSupplier clock;

    private final Headway headway;
    private long spoken;
    private int runtimeWidth = 8;

    /** A console that writes to a stream; if that is the standard output, also to the terminal, if there is one. */
    public Console(PrintStream out) {
        this(out, out == System.out ? Terminal.ofThisProcess(System.getenv()) : Optional.empty(), System::nanoTime);
    }

    /**
     * @param terminal a place where a line can be overwritten, if there is one
     * @param clock in nanoseconds
     */
    Console(PrintStream out, Optional<Terminal> terminal, LongSupplier clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
        headway = new Headway(clock);
    }

    /**
     * Announces the run.
     *
     * @param suite the run
     * @param machine the machine of the run
     * @param runtimes the runtimes that were found
     * @param outcomes the number of outcomes
     * @param estimate the expected time
     */
    public synchronized void header(
            Suite suite, Machine machine, List<RuntimeText> runtimes, int outcomes, Estimate estimate) {
        headway.begin(outcomes, estimate);
        runtimeWidth = runtimes.stream()
                .mapToInt(runtime -> runtime.name().length())
                .max()
                .orElse(runtimeWidth);
        int implementationWidth = runtimes.stream()
                .mapToInt(runtime -> implementation(runtime).length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        text.append(suite.name()).append(' ').append(suite.version()).append(": ");
        text.append(Figures.count(outcomes, "verdict"));
        text.append(" on ").append(Figures.count(runtimes.size(), "runtime"));
        text.append(", about ").append(Figures.roughly(estimate.whole())).append('\n');
        text.append(machine).append('\n');
        for (RuntimeText runtime : runtimes) {
            String line = "  " + Columns.left(runtime.name(), runtimeWidth) + "  "
                    + Columns.left(implementation(runtime), implementationWidth) + "  "
                    + String.join(" ", runtime.traits());
            text.append(Columns.cut(line.stripTrailing(), WIDTH)).append('\n');
        }
        write(text.append('\n'));
    }

    /** Prints the runtimes that were not found, a line each; nothing if there are none. */
    public synchronized void notFound(List<String> missing) {
        list("Looked for and not found, with how to get it:", missing);
    }

    /** Prints the runtimes that were left out because they equal a runtime of the run; nothing if there are none. */
    public synchronized void foundTwice(List<String> doubles) {
        list("Found and not tried again:", doubles);
    }

    /** Prints the paths of runtimes that only their versions or numbers tell apart, a line each; nothing if there are none. */
    public synchronized void namesakes(List<String> paths) {
        list("Interpreters of one name, by their paths:", paths);
    }

    /** Prints the user's settings without effect, as {@code name=value}; nothing if there are none. */
    public synchronized void withoutEffect(List<String> settings) {
        list("Without effect, because a run is one JVM and tries each claim once:", settings);
    }

    /** Prints the resources that the machine, or a runtime that was found, lacks, a line each; nothing if there are none. */
    public synchronized void lacking(List<String> lacks) {
        list("Lacking here:", lacks);
    }

    private void list(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(heading).append('\n');
        for (String line : lines) {
            List<String> parts = Columns.wrap(line, WIDTH - 4);
            text.append("  ").append(String.join("\n    ", parts)).append('\n');
        }
        write(text.append('\n'));
    }

    /**
     * Records that an experiment will be recorded.
     *
     * @param work its kind of work
     * @param rounds the least number of its rounds
     */
    public synchronized void asked(String runtime, String what, Work work, int rounds) {
        headway.asked(runtime, what, work, rounds);
    }

    /**
     * Shows that a runtime is running an experiment; many claims may read its recordings. On a terminal this stands in the
     * line below all others.
     *
     * @param round 1 for the experiment's first
     */
    public synchronized void recording(String runtime, String what, int round) {
        headway.began(runtime, what);
        if (terminal.isEmpty() && round == 1) {
            write(new StringBuilder(Columns.cut(INDENT + "recording on " + runtime + ": " + what, WIDTH)).append('\n'));
        }
    }

    /**
     * Records that a round is done.
     *
     * @param spent its time, and the processor time of its programs
     */
    public synchronized void recorded(String runtime, String what, Spent spent) {
        headway.ended(runtime, what, spent);
    }

    /** Prints the progress, if it is time to; to be called every second or so. */
    public synchronized void tick() {
        if (!headway.isUnderWay()) {
            return;
        }
        long silent = clock.getAsLong() - spoken;
        if (terminal.isPresent()) {
            if (silent > ON_ITS_WAY.toNanos()) {
                terminal.get().show(headway.words());
            }
        } else if (silent > SILENCE.toNanos()) {
            write(new StringBuilder(Columns.cut(INDENT + headway.words(), WIDTH)).append('\n'));
        }
    }

    /** Prints the outcome of a claim, and the reason if it is not simply as expected. */
    public synchronized void outcome(Outcome outcome) {
        headway.decided();
        int digits = String.valueOf(headway.total()).length();
        String line = String.format(
                Locale.ROOT,
                "[%" + digits + "d/%d] %-3s %s  %-13s %s",
                headway.verdicts(),
                headway.total(),
                outcome.claim().id(),
                Columns.left(outcome.runtime().name(), runtimeWidth),
                word(outcome),
                figures(outcome));
        StringBuilder text = new StringBuilder(Columns.cut(line, WIDTH).stripTrailing()).append('\n');
        if (outcome.status() != Status.AS_EXPECTED) {
            String why =
                    outcome.status().told(outcome.expected()) + (outcome.reason().isEmpty() ? "" : ": " + outcome.reason());
            Columns.wrap(why, WIDTH - INDENT.length())
                    .forEach(part -> text.append(INDENT).append(part).append('\n'));
        }
        write(text);
    }

    /**
     * Prints the times of the tutorial's cells beside its author's, a line for each. Prints nothing if none was timed.
     *
     * @param cells the tutorial's, in its order
     * @param timings their times
     * @param answer the conclusion from more than one run of them, which stands below the times; empty if there is none
     */
    public synchronized void timings(List<CellText> cells, List<Timing> timings, String answer) {
        List<String> lines = TimingsTable.of(cells, timings, WIDTH);
        if (!lines.isEmpty()) {
            StringBuilder text = new StringBuilder("\n").append(String.join("\n", lines)).append('\n');
            if (!answer.isEmpty()) {
                Columns.wrap(answer, WIDTH).forEach(line -> text.append(line).append('\n'));
            }
            write(text);
        }
    }

    /**
     * Prints the outcomes of all claims: a table of claims and runtimes, then one line with the counts.
     *
     * @param claims the claims in reading order
     * @param outcomes their outcomes, in any order
     * @param notes further texts of about a line each, which stand above the counts
     */
    public synchronized void summary(List<ClaimText> claims, List<Outcome> outcomes, List<String> notes) {
        StringBuilder text = new StringBuilder("\n");
        SummaryTable.of(claims, outcomes, WIDTH).forEach(line -> text.append(line).append('\n'));
        text.append('\n');
        notes.forEach(note -> Columns.wrap(note, WIDTH).forEach(line -> text.append(line).append('\n')));
        write(text.append(Tally.of(outcomes)).append('\n'));
    }

    /** Prints the outcomes without further texts. */
    public void summary(List<ClaimText> claims, List<Outcome> outcomes) {
        summary(claims, outcomes, List.of());
    }

    /** Prints the outcomes, with the claims in the order in which the outcomes first name them. */
    public void summary(List<Outcome> outcomes) {
        summary(outcomes.stream().map(Outcome::claim).distinct().toList(), outcomes);
    }

    private static String figures(Outcome outcome) {
        StringBuilder text = new StringBuilder();
        outcome.headline().map(Console::figure).ifPresent(figure -> text.append(figure).append(", "));
        int rounds = outcome.rounds();
        if (rounds > 0) {
            text.append(Figures.count(rounds, "round")).append(", ");
        }
        return text.append(Figures.seconds(outcome.seconds())).toString();
    }

    /** On the console the word "ratio" stands behind a ratio; on a page the question beside it tells. */
    private static String figure(Figure piece) {
        return Figures.of(piece) + (piece.unit() == Unit.RATIO ? " ratio" : "");
    }

    /** The verdict; there is none after a fault. */
    static String word(Outcome outcome) {
        if (!outcome.hasVerdict()) {
            return "no verdict";
        }
        // Also if only the control is undecided: it is counted so.
        return outcome.status() == Status.UNDECIDED ? Verdict.INCONCLUSIVE.word() : outcome.verdict().word();
    }

    private static String implementation(RuntimeText runtime) {
        return runtime.implementation() + " " + runtime.version();
    }

    private void write(CharSequence text) {
        terminal.ifPresent(Terminal::clear);
        spoken = clock.getAsLong();
        out.print(text.toString());
        out.flush();
    }
}
