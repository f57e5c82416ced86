package gilproof.report;

import gilproof.report.Outcome.RuntimeText;
import gilproof.report.page.Answer;
import gilproof.report.page.StatementAnswer;
import gilproof.report.page.StatementText;
import gilproof.report.page.TutorialFindings;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** A made-up tutorial of three cells and three statements, and a run's findings on it. */
public final class TutorialSamples {

    public static final CellText ONE_THREAD = new CellText(
            "one thread, sleeping", 1.628, "one thread, sleeping", OptionalLong.empty(), "A1", List.of("S1"),
            Optional.empty());
    public static final CellText TWO_THREADS = new CellText(
            "two threads, sleeping",
            0.812,
            "one thread, sleeping",
            OptionalLong.empty(),
            "B1",
            List.of("T1"),
            Optional.of(Verdict.HOLDS));
    public static final CellText BUSY = new CellText(
            "one thread, busy",
            1.927,
            "one thread, busy",
            OptionalLong.of(8_000_000),
            "B3",
            List.of("C1"),
            Optional.empty());

    public static final Timing IN_ONE_THREAD =
            timing(ONE_THREAD, Samples.CPYTHON, 1.604, 1, OptionalDouble.of(0.0004), OptionalLong.empty(),
                    "begin one thread\n");
    public static final Timing IN_TWO_THREADS = timing(
            TWO_THREADS, Samples.CPYTHON, 0.815, 0.508, OptionalDouble.empty(), OptionalLong.empty(), Samples.HOSTILE);

    /** A time that load has lengthened, of loops that are shorter than the tutorial's. */
    public static final Timing STRETCHED = timing(
            BUSY, Samples.JYTHON, 2, 1, OptionalDouble.of(0.4), OptionalLong.of(1_000_000), "squares of [2, 4]\n```\nend");

    public static final TutorialFindings FINDINGS = new TutorialFindings(
            List.of(
                    new StatementText("A1", "One *thread*", "Sleeps add up.", "1.628 s"),
                    new StatementText("B1", "Threads", "Lines mix.", null),
                    new StatementText("B3", "Threads", "One thread is the measure.", null)),
            List.of(ONE_THREAD, TWO_THREADS, BUSY),
            List.of(Samples.CPYTHON, Samples.JYTHON),
            List.of(IN_ONE_THREAD, IN_TWO_THREADS, STRETCHED),
            List.of(
                    new Untimed(ONE_THREAD, Samples.JYTHON, "it printed " + Samples.HOSTILE),
                    new Untimed(TWO_THREADS, Samples.JYTHON, "it printed " + Samples.HOSTILE)),
            List.of(
                    Samples.ANSWER,
                    answer("A1", Samples.CPYTHON, Answer.NOT_TRIED, "This run left out S1."),
                    answer("B1", Samples.JYTHON, Answer.NOT_HERE, "Two can't.", "T1"),
                    answer("B3", Samples.CPYTHON, Answer.TRUE, "It is one run."),
                    answer("B3", Samples.JYTHON, Answer.TRUE, "It is one run.")));

    private TutorialSamples() {}

    private static Timing timing(
            CellText cell,
            RuntimeText runtime,
            double seconds,
            double ratio,
            OptionalDouble denied,
            OptionalLong iterations,
            String printed) {
        return new Timing(cell, runtime, seconds, OptionalDouble.of(ratio), 0.3, 0.002, denied, iterations, printed);
    }

    private static StatementAnswer answer(
            String statement, RuntimeText runtime, Answer answer, String because, String... claims) {
        return new StatementAnswer(statement, runtime, answer, because, List.of(claims));
    }
}
