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
 * What a run says while it runs. Claims finish on several threads; each call here writes its lines in one piece.
 *
 * <p>What is going on, how far it is and how long it will take stands below all lines where there is a terminal, and is a
 * line now and then where there is none.
 *
 * <p>Lines are at most {@value #WIDTH} characters wide and plain text, so that they read the same in a terminal, in a
 * build's log and in a file.
 */
public final class Console {

    /** The widest a line may be. */
    static final int WIDTH = 100;

    private static final String INDENT = "        ";

    /** Where there is no terminal, silence for so long is broken by a line that says what is going on. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /** Maven passes each line on to the terminal, which takes a moment: a live line must not be shown meanwhile. */
    private static final Duration ON_ITS_WAY = Duration.ofMillis(500);

    private final PrintStream out;
    private final Optional<Terminal> terminal;
    private final LongSupplier clock;

    private final Headway headway;
    private long spoken;
    private int runtimeWidth = 8;

    /** A console that writes to a stream; if that is the standard output, also to the terminal, where there is one. */
    public Console(PrintStream out) {
        this(out, out == System.out ? Terminal.ofThisProcess(System.getenv()) : Optional.empty(), System::nanoTime);
    }

    /**
     * @param terminal where a line can be overwritten, if there is such a place
     * @param clock in nanoseconds
     */
    Console(PrintStream out, Optional<Terminal> terminal, LongSupplier clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
        headway = new Headway(clock);
    }

    /**
     * Says what is about to run.
     *
     * @param suite the run
     * @param machine where it runs
     * @param runtimes the runtimes that were found
     * @param outcomes how many outcomes there will be
     * @param estimate how long it will take
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

    /** Says what was looked for and not found, a line each; nothing if that is nothing. */
    public synchronized void notFound(List<String> missing) {
        list("Looked for and not found, with how to get it:", missing);
    }

    /** Says what was found and left out, because it is the same as a runtime of the run; nothing if that is nothing. */
    public synchronized void foundTwice(List<String> doubles) {
        list("Found and not tried again:", doubles);
    }

    /** Says what a user has set that changes nothing, as {@code name=value}; nothing if that is nothing. */
    public synchronized void withoutEffect(List<String> settings) {
        list("Without effect, as a run is one JVM and tries each claim once:", settings);
    }

    /** Says what the machine, or a runtime that was found, does not have, a line each; nothing if that is nothing. */
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
     * Takes note that an experiment will be recorded.
     *
     * @param work what it does
     * @param rounds how many it has at the least
     */
    public synchronized void asked(String runtime, String what, Work work, int rounds) {
        headway.asked(runtime, what, work, rounds);
    }

    /**
     * Says that a runtime is running an experiment now; what is recorded may be read by many claims. On a terminal it stands
     * in the line below all others.
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
     * Takes note that it is done.
     *
     * @param spent how long it took, and what its programs had of the processors
     */
    public synchronized void recorded(String runtime, String what, Spent spent) {
        headway.ended(runtime, what, spent);
    }

    /** Says what is going on, if it is time to; to be called every second or so. */
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

    /** Says what came of a claim; and why, when it is not simply as expected. */
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
     * Says how long the tutorial's cells took beside what they took its author: a line for each. Nothing where none was timed.
     *
     * @param cells the tutorial's, in its order
     * @param timings how long they took
     * @param answer what follows from more than one run of them; it stands below the times; empty where nothing does
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
     * Says what came of all claims: a table of claims and runtimes, then one line with the counts.
     *
     * @param claims the claims in reading order
     * @param outcomes what came of them, in any order
     * @param notes what else is to be said, in a line or so each; it stands above the counts
     */
    public synchronized void summary(List<ClaimText> claims, List<Outcome> outcomes, List<String> notes) {
        StringBuilder text = new StringBuilder("\n");
        SummaryTable.of(claims, outcomes, WIDTH).forEach(line -> text.append(line).append('\n'));
        text.append('\n');
        notes.forEach(note -> Columns.wrap(note, WIDTH).forEach(line -> text.append(line).append('\n')));
        write(text.append(Tally.of(outcomes)).append('\n'));
    }

    /** The same with nothing else to be said. */
    public void summary(List<ClaimText> claims, List<Outcome> outcomes) {
        summary(claims, outcomes, List.of());
    }

    /** The same, with the claims in the order in which the outcomes first name them. */
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

    /** On the console a ratio says that it is one; on a page the question beside it does. */
    private static String figure(Figure piece) {
        return Figures.of(piece) + (piece.unit() == Unit.RATIO ? " ratio" : "");
    }

    /** The verdict; a fault left none. */
    static String word(Outcome outcome) {
        if (!outcome.hasVerdict()) {
            return "no verdict";
        }
        // Also where only the control is undecided: it is counted so.
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
