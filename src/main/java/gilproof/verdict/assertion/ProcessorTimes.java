package gilproof.verdict.assertion;

import gilproof.recording.Exclusion;
import gilproof.recording.Readiness;
import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.verdict.Regions;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * The processor times of two ways.
 *
 * @param way the way in question
 * @param other the way that it is compared to
 */
record ProcessorTimes(Way way, Way other) {

    /**
     * Share of its time for which a worker may be denied a processor and still contend. Two workers on one processor are
     * each denied half.
     */
    private static final double A_THIRD = 1.0 / 3;

    /** Share of the turns that there are if each lasts a switch interval. */
    private static final double HALF_OF_THEM = 0.5;

    /**
     * The ratio of the rounds whose workers took turns. If these are too few, the ratio of those whose workers could contend;
     * or else that of all rounds, if it is high even so. Beside load, workers that could contend do so in some rounds and
     * hardly in others, so a low ratio tells nothing if any round was expensive. Several expensive rounds show that taking
     * turns is.
     */
    OptionalDouble ratio(List<Round> rounds) {
        List<Round> inTurns = rounds.stream().filter(round -> tookTurns(round.of(way))).toList();
        if (inTurns.size() >= LeastAssert.LEAST_ROUNDS) {
            return least(inTurns, rounds);
        }
        List<Round> contending = rounds.stream().filter(this::couldContend).toList();
        boolean enough = contending.size() >= LeastAssert.LEAST_ROUNDS;
        OptionalDouble ratio = least(enough ? contending : rounds, rounds);
        boolean anyWasDear = contending.stream()
                .anyMatch(round -> isDear(least(List.of(round), List.of(round))));
        if (isDear(ratio) || enough && !anyWasDear) {
            return ratio;
        }
        OptionalDouble reached = reached(rounds);
        return isDear(reached) ? reached : OptionalDouble.empty();
    }

    /**
     * The processor time that several rounds reached ÷ the most that the other way took in any. Load and a slow processor
     * lengthen the other way's time too.
     */
    private OptionalDouble reached(List<Round> rounds) {
        OptionalDouble reached = of(rounds, way).boxed()
                .sorted(Comparator.reverseOrder())
                .skip(LeastAssert.LEAST_ROUNDS - 1L)
                .mapToDouble(Double::doubleValue)
                .findFirst();
        return LeastAssert.ratio(reached, of(rounds, other).max());
    }

    /** The number of rounds whose workers could contend, in words; empty if they could in all. */
    String lacking(List<Round> rounds) {
        long contending = rounds.stream().filter(this::couldContend).count();
        return contending == rounds.size()
                ? ""
                : "; workers contend only if each has a processor for most of its time: so it was in " + contending
                        + " of them";
    }

    private static boolean isDear(OptionalDouble ratio) {
        return ratio.isPresent() && Regions.DEAR.contains(ratio.getAsDouble());
    }

    private OptionalDouble least(List<Round> own, List<Round> others) {
        return LeastAssert.ratio(of(own, way).min(), of(others, other).min());
    }

    private static DoubleStream of(List<Round> rounds, Way way) {
        return rounds.stream().mapToDouble(round -> round.of(way).cost().cpu());
    }

    /**
     * The workers took turns as often as the interpreter lets them, or no worker was denied a processor for long. If two share
     * one processor, the waiting worker is ready when the lock is released, and the holder takes the lock again before the
     * waiting worker gets a processor.
     */
    private boolean couldContend(Round round) {
        return tookTurns(round.of(way)) || wereHardlyDenied(round.of(way));
    }

    /**
     * Each worker waited for at least half of the other's turns that there are if every switch interval ends one. The cost of
     * so many turns is in the processor time, however often the machine denied a worker its processor.
     */
    private static boolean tookTurns(Recording recording) {
        List<Worker> workers = recording.workers();
        OptionalDouble interval = recording.switchInterval();
        if (interval.isEmpty() || workers.stream().anyMatch(worker -> worker.stamped() == 0 || !worker.isToldCauses())) {
            return false;
        }
        long executed = workers.stream().mapToLong(Worker::executed).sum();
        double ofEach = executed / interval.getAsDouble() / workers.size();
        return Exclusion.of(recording).waitsForTheOther() >= HALF_OF_THEM * ofEach;
    }

    private static boolean wereHardlyDenied(Recording recording) {
        return recording.workers().stream()
                .allMatch(worker -> worker.readiness().map(Readiness::denied).orElse(0L)
                        <= A_THIRD * (worker.ended() - worker.begun()));
    }
}
