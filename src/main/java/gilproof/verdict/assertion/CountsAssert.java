package gilproof.verdict.assertion;

import gilproof.recording.Activity;
import gilproof.recording.Readiness;
import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Span;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.verdict.Contrast;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import gilproof.verdict.Regions;
import gilproof.verdict.Unit;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on counts: did all operations of several workers on one object arrive?
 *
 * <p>One round with a loss shows that operations get lost. A round without a loss shows something only if a loss was
 * possible. That is so in two cases. Another way, if there is one, lost something, and these workers ran at the same time
 * for so many operations that the other way's rate predicts several losses. Or the workers kept two processors busy, in
 * several rounds. If the same workers count several things, a round without a loss shows something only if another of the
 * things had one.
 *
 * <p>The machine's witness before and after a round does not show that workers met during it: on a loaded machine the first
 * may end before the second begins. By that witness, three rounds without any meeting once refuted that reference counts
 * break.
 */
public final class CountsAssert extends AbstractAssert<CountsAssert, Rounds> {

    /**
     * Hand-overs between workers in all rounds that are enough for a loss to be seen. An interruption at a random instant of
     * an unprotected append hits its critical part in about one of three cases. Thirty interruptions all miss it once in two
     * hundred thousand times. A starved machine takes a second for that many.
     */
    static final int ENOUGH_HAND_OVERS = 30;

    /** Losses that the rate of another way must predict before a way is believed to lose none. */
    private static final double ENOUGH_LOSSES = 30;

    /**
     * Nanoseconds in which two processes must have run at the same time: ten slices of a busy machine. Beside load, two
     * processes that counted for a few milliseconds each ran one after the other, and lost nothing without a working lock.
     */
    private static final double ENOUGH_TIME_AT_ONCE = 30_000_000;

    private static final String HAND_OVERS = "hand-overs";

    private static final String EXPECTED = "expected";
    private static final String ARRIVED = "arrived";

    private final Way way;
    private final String what;

    CountsAssert(Rounds rounds, Way way) {
        this(rounds, way, "");
    }

    /** @param what the name of one of several counted things, or an empty text for the only one */
    CountsAssert(Rounds rounds, Way way, String what) {
        super(rounds, CountsAssert.class);
        this.way = way;
        this.what = what.isEmpty() ? "" : what + " ";
    }

    /** At least one operation was lost in all rounds. */
    public CountsAssert areShort() {
        return ask(way + " lose some" + of(), Contrasts.SOME_NOT_NONE);
    }

    /** No operation was lost in any round. */
    public CountsAssert areExact() {
        return ask(way + " lose none" + of(), Contrasts.SOME_NOT_NONE.reversed());
    }

    private CountsAssert ask(String question, Contrast contrast) {
        Judging.ask(Weight.PROOF, question, asked -> lost(asked).decided(contrast));
        return this;
    }

    private String of() {
        return " of " + (what.isEmpty() ? "what they do" : "their " + what.strip());
    }

    private Greatest lost(String question) {
        return Greatest.of(actual, round -> lost(round.of(way)))
                .asking(question, Unit.counting("lost"))
                .telling(this::tale)
                .believingTogether(this::couldLose, rounds -> "the workers hardly came between each other");
    }

    /** Whether a loss happened in this experiment or was possible, and these workers ran at the same time. */
    private boolean couldLose(List<Round> rounds) {
        if (!what.isEmpty()) {
            return rounds.stream().anyMatch(round -> losesAnything(round.of(way)));
        }
        List<Round> together = rounds.stream()
                .filter(round -> cameBetweenEachOther(round.of(way), rounds))
                .toList();
        return together.stream().anyMatch(this::loses) && ranAtOnce(together) && lossesToExpect(together) >= ENOUGH_LOSSES
                || together.stream().filter(this::keptTwoProcessorsBusy).count() >= Given.ENOUGH_ROUNDS;
    }

    /**
     * The number of losses that these workers would have at the highest rate of any way. The rate counts only operations
     * made while both workers of that way counted. If hand-overs were counted, they decide instead.
     */
    private double lossesToExpect(List<Round> rounds) {
        if (handOvers(rounds) > 0) {
            return Double.POSITIVE_INFINITY;
        }
        double rate = rounds.stream()
                .flatMap(round -> round.recordings().values().stream())
                .filter(each -> stepsTogether(each) > 0)
                .mapToDouble(each -> lost(each) / stepsTogether(each))
                .max()
                .orElse(0);
        return rate
                * rounds.stream().mapToDouble(round -> stepsTogether(round.of(way))).sum();
    }

    private double stepsTogether(Recording counted) {
        return counted.value(what + EXPECTED).asLong() * shareTogether(counted);
    }

    /** Whether the processes were on processors at the same time for long enough, as far as the system tells. */
    private boolean ranAtOnce(List<Round> rounds) {
        return !way.usesProcesses()
                || rounds.stream().mapToDouble(round -> timeAtOnce(round.of(way))).sum() >= ENOUGH_TIME_AT_ONCE;
    }

    /** Expected nanoseconds in which both workers had a processor, if the machine did not run them in turns. */
    private static double timeAtOnce(Recording counted) {
        return counted.workers().stream()
                .mapToDouble(worker -> worker.ended() - worker.begun())
                .min()
                .orElse(0)
                * counted.workers().stream()
                        .mapToDouble(CountsAssert::shareUndenied)
                        .reduce(1, (one, other) -> one * other);
    }

    private static double shareUndenied(Worker worker) {
        double denied = worker.readiness().map(Readiness::deniedAfter).orElse(0L);
        return Math.max(0, 1 - denied / Math.max(1, worker.ended() - worker.begun()));
    }

    /** Share of the counting time in which both workers counted; all of it if the spans were not recorded. */
    private static double shareTogether(Recording counted) {
        List<List<Span>> spans = counted.workers().stream()
                .map(worker -> worker.spans(Activity.COMPUTING))
                .toList();
        if (spans.size() != 2 || spans.stream().anyMatch(List::isEmpty)) {
            return 1;
        }
        long both = Overlap.both(spans.get(0), spans.get(1));
        return 2.0 * both
                / spans.stream().flatMap(List::stream).mapToLong(Span::length).sum();
    }

    private boolean keptTwoProcessorsBusy(Round round) {
        return Regions.TWO_PROCESSORS.contains(round.of(way).cost().parallelism());
    }

    private static boolean losesAnything(Recording counted) {
        return counted.values().keySet().stream()
                .filter(name -> name.endsWith(EXPECTED))
                .map(name -> name.substring(0, name.length() - EXPECTED.length()))
                .anyMatch(each -> lost(counted, each) > 0);
    }

    private boolean loses(Round round) {
        return round.recordings().size() == 1
                || round.recordings().values().stream().anyMatch(each -> lost(each) > 0);
    }

    /** Decided by the hand-overs of all rounds if they were counted; else by whether both computed at one time. */
    private boolean cameBetweenEachOther(Recording counted, List<Round> rounds) {
        if (counted.values().containsKey(HAND_OVERS)) {
            return handOvers(rounds) >= ENOUGH_HAND_OVERS;
        }
        return counted.workers().stream().allMatch(worker -> worker.spans(Activity.COMPUTING).isEmpty())
                || Overlap.of(counted, Activity.COMPUTING).share() > 0;
    }

    /** The error of the count. More than expected is as wrong as less. */
    private long lost(Recording counted) {
        return lost(counted, what);
    }

    private static long lost(Recording counted, String what) {
        return Math.abs(counted.value(what + EXPECTED).asLong() - counted.value(what + ARRIVED).asLong());
    }

    private static long handOvers(Recording counted) {
        return counted.values().containsKey(HAND_OVERS) ? counted.value(HAND_OVERS).asLong() : 0;
    }

    private long handOvers(List<Round> rounds) {
        return rounds.stream().mapToLong(round -> handOvers(round.of(way))).sum();
    }

    private String tale(List<Round> rounds) {
        List<Recording> all = rounds.stream().map(round -> round.of(way)).toList();
        long handOvers = handOvers(rounds);
        long thrown = all.stream()
                .flatMap(each -> each.workers().stream())
                .filter(worker -> worker.error() != null)
                .count();
        return String.format(
                Locale.ROOT,
                "%,d of %,d lost in %d tries%s%s",
                all.stream().mapToLong(this::lost).sum(),
                all.stream().mapToLong(each -> each.value(what + EXPECTED).asLong()).sum(),
                rounds.size(),
                handOvers == 0 ? "" : String.format(Locale.ROOT, ", with %,d hand-overs", handOvers),
                thrown == 0 ? "" : ", " + thrown + " workers failed");
    }
}
