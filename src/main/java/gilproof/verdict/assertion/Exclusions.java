package gilproof.verdict.assertion;

import gilproof.recording.Exclusion;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.verdict.Contrast;
import gilproof.verdict.Evidence;
import gilproof.verdict.Figure;
import gilproof.verdict.Unit;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * Do the two workers of a way exclude each other, by possession? While one was seen executing code, the figure is the share
 * of that time in which the other had possession, over all rounds together.
 *
 * <p>The figure needs neither a second processor nor a quiet one. Exclusion is believed only if both workers were seen and
 * waited for each other several times; see {@link Exclusion}.
 */
final class Exclusions {

    /** Nanoseconds in which workers must have been seen: a few slices of a busy machine. */
    private static final long ENOUGH_SEEN = 10_000_000;

    /** Waits of each worker during the other's turns: "never" is not believed of workers that did not meet. */
    private static final int ENOUGH_WAITS = 3;

    /** The least number of rounds for a figure. */
    private static final int LEAST_ROUNDS = 3;

    private final Rounds rounds;
    private final Way way;

    Exclusions(Rounds rounds, Way way) {
        this.rounds = rounds;
        this.way = way;
    }

    /** Whether the system told the causes of the gaps in any round; rounds without causes then do not count. */
    boolean areTold() {
        return rounds.recordEnough().stream().map(this::of).anyMatch(Exclusion::isTold);
    }

    /** Decides between two regions, and records more rounds while the figure lies in neither. */
    Evidence decided(String question, Contrast contrast) {
        int lookedAt = rounds.recordEnough().size();
        Evidence evidence = decide(question, contrast);
        while (evidence.verdict() == Verdict.INCONCLUSIVE && rounds.recordMoreThan(lookedAt)) {
            lookedAt = rounds.recordEnough().size();
            evidence = decide(question, contrast);
        }
        return evidence;
    }

    private Figure decide(String question, Contrast contrast) {
        List<Round> recorded = rounds.recordEnough().stream()
                .filter(round -> of(round).isTold())
                .toList();
        long seen = sum(recorded, Exclusion::seen);
        long waits = sum(recorded, Exclusion::waitsForTheOther);
        double share = sum(recorded, Exclusion::together) / (double) Math.max(1, seen);
        boolean believed = recorded.size() >= LEAST_ROUNDS
                && seen >= ENOUGH_SEEN
                && (!contrast.low().contains(share) || waits >= ENOUGH_WAITS);
        Verdict verdict = believed ? contrast.verdictOn(share) : Verdict.INCONCLUSIVE;
        String found = String.format(
                Locale.ROOT,
                "%.1f %% of %.0f ms in %d rounds; %s",
                100 * share,
                seen / 1e6,
                recorded.size(),
                shares(recorded));
        return new Figure(
                question,
                verdict,
                Evidence.Weight.PROOF,
                OptionalDouble.of(share),
                Unit.SHARE,
                Optional.empty(),
                contrast,
                recorded.size(),
                believed ? found : lack(recorded.size(), seen, waits) + " (" + found + ")");
    }

    private String lack(int told, long seen, long waits) {
        if (told < LEAST_ROUNDS) {
            return "the system told the causes of the gaps in only " + told + " of " + rounds.recordEnough().size()
                    + " rounds";
        }
        return seen < ENOUGH_SEEN
                ? "both were at work for too short a time together"
                : "they waited for each other only " + waits + " times";
    }

    /** The parts of the workers' time, in words: "they waited 49 % of their time and were denied a processor for 12 %". */
    private String shares(List<Round> recorded) {
        return String.format(
                Locale.ROOT,
                "they waited for %.0f %% of their time and were denied a processor for %.0f %%",
                100 * shareOfTime(recorded, worker -> worker.waited(Long.MIN_VALUE, Long.MAX_VALUE)),
                100 * shareOfTime(recorded, Worker::deniedInGaps));
    }

    private double shareOfTime(List<Round> recorded, ToDoubleFunction<Worker> part) {
        List<Worker> workers = recorded.stream()
                .flatMap(round -> round.of(way).workers().stream())
                .toList();
        return workers.stream().mapToDouble(part).sum()
                / Math.max(1, workers.stream().mapToLong(Worker::stamped).sum());
    }

    private long sum(List<Round> recorded, ToLongFunction<Exclusion> figure) {
        return recorded.stream().map(this::of).mapToLong(figure).sum();
    }

    private Exclusion of(Round round) {
        return Exclusion.of(round.of(way));
    }
}
