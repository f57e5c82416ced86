package gilproof.report;

import gilproof.recording.Activity;
import gilproof.recording.Cost;
import gilproof.recording.Recording;
import gilproof.recording.Span;
import gilproof.recording.Stretch;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.report.Outcome.ClaimText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Outcome.Tried;
import gilproof.report.page.Answer;
import gilproof.report.page.StatementAnswer;
import gilproof.verdict.Contrast;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Figure;
import gilproof.verdict.Interval;
import gilproof.verdict.Judgement;
import gilproof.verdict.Region;
import gilproof.verdict.Unit;
import gilproof.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Made-up outcomes and recordings. */
public final class Samples {

    public static final Suite SUITE = new Suite("gilproof", "1.0", Instant.parse("2026-01-02T03:04:05Z"));
    public static final Machine MACHINE = new Machine("Linux 6.1", "amd64", 2, "Temurin 17.0.9");

    public static final RuntimeText CPYTHON = new RuntimeText("cpython", "CPython", "3.14.3", List.of("GIL", "FORK"));
    public static final RuntimeText JYTHON = new RuntimeText("jython", "Jython", "2.7.4", List.of());

    public static final ClaimText T1 = new ClaimText(
            "T1",
            List.of("B1", "B2"),
            "Two threads that mostly sleep finish in about half the time of one.",
            "`time.sleep` gives the lock up.",
            List.of(new Asked(
                    "two workers that sleep",
                    List.of("src/python/sleep.py", "src/java/Sleep.java"),
                    List.of("threads wait at the same time"),
                    List.of("time ÷ time is about half"))),
            "2 Threads",
            List.of(Source.of("PEP 475: https://peps.python.org/pep-0475/")));
    public static final ClaimText N3 =
            new ClaimText("N3", List.of(), "Waking up takes one interval.", "The lock is kept.", List.of(), "5 Since",
                    List.of());

    public static final Region HALF = new Region("about half", 0.4, 0.65);
    public static final Region SAME = new Region("about the same", 0.85, 1.5);

    public static final StatementAnswer ANSWER = new StatementAnswer(
            "B1", CPYTHON, Answer.IN_PART, "Lines mix, but none is torn.", List.of("T1"));

    /** The output of a hostile runtime. */
    public static final String HOSTILE = "<script>alert('x')</script><img src=x onerror=\"alert(1)\">";

    private static final long ORIGIN = 5_000_000_000L;
    private static final long MILLI = 1_000_000;

    private Samples() {}

    public static Figure ratio(double figure, double from, double to) {
        Interval interval = new Interval(from, to, 0.96875);
        Verdict verdict = HALF.contains(interval)
                ? Verdict.HOLDS
                : SAME.contains(interval) ? Verdict.REFUTED : Verdict.INCONCLUSIVE;
        return new Figure(
                "the ratio is about half",
                verdict,
                Weight.PROOF,
                OptionalDouble.of(figure),
                Unit.RATIO,
                Optional.of(interval),
                new Contrast(HALF, SAME),
                6,
                "it is " + figure);
    }

    public static Judgement judgement(Evidence... pieces) {
        return new Judgement(List.of(pieces));
    }

    public static Outcome holds() {
        return outcome(T1, CPYTHON, Status.AS_EXPECTED, "", judgement(ratio(0.502, 0.501, 0.506)));
    }

    public static Outcome refuted() {
        return judged(
                new Tried(T1, JYTHON, Verdict.REFUTED, Optional.empty(), List.of(), List.of(), 2.5),
                ratio(0.998, 0.99, 1.01));
    }

    /** As expected, and without a control. */
    public static Outcome judged(Tried tried, Evidence... pieces) {
        return new Judged(tried, judgement(pieces), Optional.empty(), Status.AS_EXPECTED, "");
    }

    public static Outcome surprise() {
        String reason = "the ratio is 0.998";
        return outcome(T1, JYTHON, Status.SURPRISE, reason, judgement(ratio(0.998, 0.99, 1.01)));
    }

    public static Outcome undecided() {
        String reason = "the machine gave 0.9 processors";
        return outcome(N3, CPYTHON, Status.UNDECIDED, reason, judgement(ratio(0.75, 0.6, 0.9)));
    }

    public static Outcome broken() {
        return outcome(T1, CPYTHON, Status.BROKEN_CLAIM, "the control holds", judgement(ratio(0.5, 0.5, 0.5)));
    }

    public static Outcome fault() {
        return fault("it printed " + HOSTILE);
    }

    public static Outcome fault(String reason) {
        return new Faulted(tried(T1, CPYTHON), Status.RUNTIME_FAULT, reason);
    }

    public static Outcome outcome(ClaimText claim, RuntimeText runtime, Status status, String reason, Judgement judgement) {
        return new Judged(
                tried(claim, runtime), judgement, Optional.of(judgement(ratio(0.998, 0.99, 1.01))), status, reason);
    }

    private static Tried tried(ClaimText claim, RuntimeText runtime) {
        return new Tried(
                claim,
                runtime,
                Verdict.HOLDS,
                Optional.of("both keep one lock"),
                List.of(sleeping(Way.THREADS, HOSTILE)),
                List.of(sleeping(Way.THREADS_UNDER_ONE_LOCK, HOSTILE)),
                2.5);
    }

    /** Two workers that sleep four times 200 ms side by side. */
    public static Recording sleeping(Way way, String transcript) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            spans.add(new Span(Activity.WAITING, at(i * 200), at(i * 200 + 200)));
        }
        List<Worker> workers = List.of(worker("square", spans, List.of()), worker("cube", spans, List.of()));
        return recording(way, workers, transcript);
    }

    /** Workers that take turns of that length, in nanoseconds. */
    public static Recording turns(int workers, int turns, long length) {
        List<Worker> all = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            List<Stretch> stretches = new ArrayList<>();
            for (int turn = i; turn < turns; turn += workers) {
                stretches.add(new Stretch(ORIGIN + turn * length, ORIGIN + turn * length + length - 1, 10));
            }
            List<Span> atWork = List.of(new Span(Activity.COMPUTING, ORIGIN, ORIGIN + turns * length));
            all.add(worker("worker " + i, atWork, stretches));
        }
        return recording(Way.THREADS, all, "");
    }

    public static Recording recording(Way way, List<Worker> workers, String transcript) {
        return new Recording(
                "cpython",
                "sleeping_workers",
                way,
                null,
                workers,
                Map.of(),
                transcript,
                new Cost(800 * MILLI, 20 * MILLI),
                Duration.ofMillis(900));
    }

    public static Worker worker(String name, List<Span> spans, List<Stretch> stretches) {
        return new Worker(name, 1, 2, at(0), at(0.1), at(800), spans, stretches, Map.of(), null, Optional.empty());
    }

    private static long at(double millis) {
        return ORIGIN + (long) (millis * MILLI);
    }

    /** The counts in the order of the run's last line. */
    public static Tally tally(
            int hold, int refuted, int undecided, int surprises, int brokenClaims, int runtimeFaults) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        counts.put(Status.AS_EXPECTED, hold + refuted);
        counts.put(Status.UNDECIDED, undecided);
        counts.put(Status.SURPRISE, surprises);
        counts.put(Status.BROKEN_CLAIM, brokenClaims);
        counts.put(Status.RUNTIME_FAULT, runtimeFaults);
        return new Tally(refuted, counts);
    }
}
