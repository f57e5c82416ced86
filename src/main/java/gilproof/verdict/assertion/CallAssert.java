package gilproof.verdict.assertion;

import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.verdict.Contrast;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import gilproof.verdict.Unit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on one long call, beside a worker that counts: does the call let other threads run? Order decides: the instants
 * of the call at which the counter was seen, and its waits in between. The amount of processor time that it got does not
 * matter.
 */
public final class CallAssert extends AbstractAssert<CallAssert, Rounds> {

    /** Switch intervals that a call must last. In a shorter call the counter may not have asked for the lock. */
    private static final int MANY_INTERVALS = 4;

    /**
     * Share of the requested length that a call must last. A call that was sized while the machine was slow may end at once.
     */
    private static final double ENOUGH = 0.5;

    private final Way way;
    private final String caller;
    private final String counter;

    /**
     * @param caller the name of the worker that makes the call
     * @param counter the name of the worker that counts beside it
     */
    CallAssert(Rounds rounds, Way way, String caller, String counter) {
        super(rounds, CallAssert.class);
        this.way = way;
        this.caller = caller;
        this.counter = counter;
    }

    /** The counter stands still throughout the call, although the call lasts for many switch intervals. */
    public CallAssert keepsOthersWaiting() {
        return decide(
                "a busy worker stands still for as long as the other's call takes",
                Contrasts.COMING_AND_GOING_NOT_STANDING_STILL.reversed());
    }

    /** The counter runs in the midst of the call, in at least one of the rounds. */
    public CallAssert letsOthersRun() {
        return decide(
                "a busy worker runs while the other is in its call", Contrasts.COMING_AND_GOING_NOT_STANDING_STILL);
    }

    private CallAssert decide(String question, Contrast contrast) {
        Judging.ask(
                Weight.PROOF,
                caller.equals("caller") ? question : caller + ": " + question,
                asked -> decided(asked, contrast));
        return this;
    }

    private Evidence decided(String question, Contrast contrast) {
        boolean told = actual.read(way).stream().map(this::call).anyMatch(BesideASleep::isTold);
        return Greatest.of(actual, round -> counts(round, told) ? left(round, told) : 0)
                .asking(question, Unit.SHARE)
                .telling(rounds -> tale(rounds, told))
                .believing(
                        Given.ENOUGH_ROUNDS,
                        round -> told ? counts(round, told) : couldHaveRun(round),
                        this::whyItCouldNot)
                .decided(contrast);
    }

    /** Where causes are told in some rounds, only these count. */
    private boolean counts(Round round, boolean told) {
        return isLong(round) && (!told || call(round.of(way)).isTold());
    }

    private BesideASleep call(Recording recording) {
        return BesideASleep.ofCall(recording, caller, counter);
    }

    /**
     * Share of a call that remains without the counter's longest wait; if the causes are not told, without its longest
     * pause.
     */
    private double left(Round round, boolean told) {
        BesideASleep call = call(round.of(way));
        return told ? call.shareBesideTheLongestWait() : call.shareBesideTheLongestPause();
    }

    private String tale(List<Round> rounds, boolean told) {
        List<Round> counting = rounds.stream().filter(round -> counts(round, told)).toList();
        double left = counting.stream().mapToDouble(round -> left(round, told)).max().orElse(0);
        double intervals = counting.stream().mapToDouble(this::intervals).min().orElse(0);
        return String.format(
                Locale.ROOT,
                "it stood still for at least %.0f %% at a stretch, in %d rounds%s",
                100 * (1 - left),
                counting.size(),
                Double.isInfinite(intervals)
                        ? ""
                        : String.format(Locale.ROOT, ", each of at least %.0f switch intervals", intervals));
    }

    /**
     * Believed if the counter is seen when it runs alone, and if the call was long enough for repeated requests for the
     * lock.
     */
    private boolean couldHaveRun(Round round) {
        return cameAndWentAlone(round) && isLong(round);
    }

    private String whyItCouldNot(List<Round> rounds) {
        if (rounds.stream().filter(this::isLong).count() < Given.ENOUGH_ROUNDS) {
            return "a call took less than " + MANY_INTERVALS + " switch intervals, or than half of what it should";
        }
        return rounds.stream().allMatch(CallAssert::showsItAlone)
                ? CounterAssert.whyItDidNot(rounds)
                : "it was not seen both before and after the call";
    }

    /** Seen in the same round with nothing beside it, if it ran so; else before and after the call. */
    private boolean cameAndWentAlone(Round round) {
        return showsItAlone(round)
                ? CounterAssert.cameAndWentAlone(round)
                : call(round.of(way)).wasSeenBeforeAndAfter();
    }

    private static boolean showsItAlone(Round round) {
        return round.recordings().containsKey(Way.ONE_THREAD);
    }

    /** A call that ended before repeated requests for the lock shows nothing. */
    private boolean isLong(Round round) {
        Recording recording = round.of(way);
        double asked = 1e9 * recording.parameters().path("seconds").asDouble();
        return intervals(round) >= MANY_INTERVALS && call(recording).length() >= ENOUGH * asked;
    }

    /** The call's length in switch intervals; infinite if there is no such interval. */
    private double intervals(Round round) {
        Recording recording = round.of(way);
        OptionalDouble interval = recording.switchInterval();
        return interval.isPresent() ? call(recording).length() / interval.getAsDouble() : Double.POSITIVE_INFINITY;
    }
}
