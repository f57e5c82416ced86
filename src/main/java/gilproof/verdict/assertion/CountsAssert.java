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
 * Assertions on counts: did all that several workers did to one object arrive?
 *
 * <p>That something was lost is shown by one round. That nothing was lost shows something only where it could have been:
 * where another way, if there is one, lost something, and these workers were at it together for so many steps that at the
 * other's rate they would have lost several; or
 * where they kept two processors busy, in several rounds. Of several things that the same workers count, it shows something
 * where another one of them came out short. On a loaded machine the first may be done before the second begins,
 * and what the machine could do before and after the round tells nothing of the round: by that witness, three rounds in which
 * neither met the other once refuted that reference counts break.
 */
public final class CountsAssert extends AbstractAssert<CountsAssert, Rounds> {

    /**
     * Hand-overs from worker to worker in all tries, from which on a loss would have been seen. A worker that is interrupted
     * at any instant of an unprotected append is caught inside it in about one of three; in 30 it never is once in
     * two hundred thousand times. A starved machine takes a second for as many.
     */
    static final int ENOUGH_HAND_OVERS = 30;

    /** Losses that a way must have been due, by what another one lost, before it is believed to lose none. */
    private static final double ENOUGH_LOSSES = 30;

    /**
     * Nanoseconds for which two processes must have run at once: ten slices of a busy machine. Beside load, two that counted for a few
     * milliseconds each did so one after the other, and lost nothing under a lock that is none.
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

    /** @param what one of several things that were counted, or an empty text for the only one */
    CountsAssert(Rounds rounds, Way way, String what) {
        super(rounds, CountsAssert.class);
        this.way = way;
        this.what = what.isEmpty() ? "" : what + " ";
    }

    /** Something was lost, at least once in all the tries. */
    public CountsAssert areShort() {
        return ask(way + " lose some" + of(), Contrasts.SOME_NOT_NONE);
    }

    /** Nothing was ever lost, in as many tries as were made. */
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

    /** Whether something is lost in this experiment at all, or could be, and these workers were at it together. */
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
     * How many steps these workers would have lost, had they lost as many as any way did of the steps that it made while both
     * of its workers counted. Where hand-overs were counted, these tell it.
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

    /** Whether its processes were on processors at one time for long enough, as far as the system tells. */
    private boolean ranAtOnce(List<Round> rounds) {
        return !way.usesProcesses()
                || rounds.stream().mapToDouble(round -> timeAtOnce(round.of(way))).sum() >= ENOUGH_TIME_AT_ONCE;
    }

    /** Nanoseconds in which both workers had a processor, if the machine did not run them in turns. */
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

    /** Of the time in which the workers counted, the share in which both did; all of it where that was not recorded. */
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

    /** By their hand-overs in all tries, where those were counted; else by whether both computed at one time. */
    private boolean cameBetweenEachOther(Recording counted, List<Round> rounds) {
        if (counted.values().containsKey(HAND_OVERS)) {
            return handOvers(rounds) >= ENOUGH_HAND_OVERS;
        }
        return counted.workers().stream().allMatch(worker -> worker.spans(Activity.COMPUTING).isEmpty())
                || Overlap.of(counted, Activity.COMPUTING).share() > 0;
    }

    /** How far the count is off. More than was counted is as wrong as less. */
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
