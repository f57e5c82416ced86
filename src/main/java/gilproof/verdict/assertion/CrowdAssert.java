package gilproof.verdict.assertion;

import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import gilproof.verdict.Unit;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a crowd of sleepers. */
public final class CrowdAssert extends AbstractAssert<CrowdAssert, Rounds> {

    private final Way way;
    /** Far more threads than a JVM starts: about twenty of its own, and a carrier for each processor. */
    private static final double A_TENTH = 0.1;

    private final Weight weight;

    CrowdAssert(Rounds rounds, Way way, Weight weight) {
        super(rounds, CrowdAssert.class);
        this.way = way;
        this.weight = weight;
    }

    /**
     * All sleepers are asleep at one instant, at least in the best of the rounds. Order decides. The opposite is believed
     * only if all had begun before the first one woke up.
     */
    public CrowdAssert sleepAllAtOnce() {
        Judging.ask(weight, "all sleepers of " + way + " are asleep at one instant", question -> Greatest
                .of(actual, round -> most(round.of(way)) / size(round.of(way)))
                .asking(question, Unit.SHARE)
                .telling(this::tale)
                .believing(1, this::hadAChance, rounds -> "one woke up before all had begun: the machine was too slow")
                .decided(Contrasts.ALL_NOT_HALF));
        return this;
    }

    /** One thread does all the work around falling asleep and waking up. */
    public CrowdAssert areServedByOneThread() {
        Judging.ask(weight, "one thread serves all of them", question -> {
            List<Round> recorded = actual.recordEnough();
            long most = recorded.stream().mapToLong(round -> threads(round.of(way))).max().orElse(0);
            return Evidence.fact(question, most == 1, recorded.size(), "at most " + most + " threads served them");
        });
        return this;
    }

    /** Once all sleepers had started, the process had at most one tenth as many threads of the system, in each round. */
    public CrowdAssert haveFewThreadsOfTheSystem() {
        Judging.ask(weight, way + " take a tenth as many threads of the system, or fewer", question -> {
            List<Round> recorded = actual.recordEnough();
            double size = size(recorded.get(0).of(way));
            long most = recorded.stream()
                    .mapToLong(round -> round.of(way).value("threads of the system").asLong())
                    .max()
                    .orElse(0);
            return Evidence.fact(
                    question,
                    most <= A_TENTH * size,
                    recorded.size(),
                    String.format(Locale.ROOT, "at most %d for %,.0f of them", most, size));
        });
        return this;
    }

    private static long threads(Recording recording) {
        return recording.value("threads").asLong();
    }

    private boolean hadAChance(Round round) {
        return round.of(way).value("all had begun before one woke up").asBoolean();
    }

    private String tale(List<Round> rounds) {
        Recording best = rounds.stream()
                .map(round -> round.of(way))
                .max((one, other) -> Double.compare(most(one) / size(one), most(other) / size(other)))
                .orElseThrow();
        return String.format(
                Locale.ROOT,
                "%,.0f of %,.0f at once, all of them in %.3f s",
                most(best),
                size(best),
                best.cost().wall() / 1e9);
    }

    private static double most(Recording recording) {
        return recording.value("most at once").asDouble();
    }

    private static double size(Recording recording) {
        return recording.value("sleepers").asDouble();
    }
}
