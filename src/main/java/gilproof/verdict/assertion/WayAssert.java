package gilproof.verdict.assertion;

import gilproof.recording.Activity;
import gilproof.recording.Readiness;
import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Turns;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.verdict.Contrast;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import gilproof.verdict.Regions;
import gilproof.verdict.Unit;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what an experiment recorded in one way, over all its rounds. */
public final class WayAssert extends AbstractAssert<WayAssert, Rounds> {

    /**
     * Rounds in which workers that were asked for at once must have waited apart before that is believed: on a starved
     * machine it may once take longer to ask for the second than the first one lives.
     */
    static final int ROUNDS_APART = 3;

    /** Share of its time for which a run may be denied a processor and still be called undisturbed. */
    private static final double A_SMALL_PART = 0.1;

    /** Of two threads that take turns, one waits for half of its time or more. */
    private static final double NEARLY_HALF = 0.4;

    /** Share of its time for which a worker may be denied a processor and still contend: of one for two, it is half. */
    private static final double A_THIRD = 1.0 / 3;

    private final Way way;
    private final Weight weight;

    WayAssert(Rounds rounds, Way way, Weight weight) {
        super(rounds, WayAssert.class);
        this.way = way;
        this.weight = weight;
    }

    /** The workers wait at the same time: their waits overlap, at least in the best of the rounds. Decided by order. */
    public WayAssert waitTogether() {
        return ask(way + " wait at the same time", asked -> overlapOfWaits(asked).decided(Contrasts.OFTEN_NOT_NEVER));
    }

    /** The workers wait one after the other: their waits never overlap. Decided by order. */
    public WayAssert waitInTurn() {
        return ask(
                "the waits of " + way + " follow each other",
                asked -> overlapOfWaits(asked).decided(Contrasts.OFTEN_NOT_NEVER.reversed()));
    }

    /** The workers are in their calls at the same time, at least in the best of the rounds. Decided by order. */
    public WayAssert areInTheirCallsTogether() {
        return ask(
                way + " are in their calls at the same time",
                asked -> overlapOf(Activity.COMPUTING, asked).decided(Contrasts.OFTEN_NOT_NEVER));
    }

    private Greatest overlapOfWaits(String question) {
        return overlapOf(Activity.WAITING, question);
    }

    private Greatest overlapOf(Activity activity, String question) {
        return Greatest.of(actual, round -> Overlap.of(round.of(way), activity).share())
                .asking(question, Unit.SHARE)
                .believing(
                        way.inTurn() ? 1 : ROUNDS_APART,
                        round -> Overlap.of(round.of(way), activity).hadAChance(),
                        rounds -> "one worker only began when the other had ended: the machine was too slow");
    }

    /**
     * The workers are done sooner than their waits would take one after the other, at least in the best of the rounds. A
     * hard bound, where {@link #waitTogether} believes the workers' word: one that is not let in when it wakes up seems to
     * sleep on, beside others.
     *
     * @param inTurn a way in which they do wait one after the other: if that took no longer than its waits, nor was the
     *     machine what kept these
     */
    public WayAssert finishSoonerThanInTurn(Way inTurn) {
        return ask(way + " are done sooner than their waits in turn would be", question -> Greatest
                .of(actual, round -> WaitsInTurn.comparedToTime(round.of(way)))
                .asking(question, Unit.RATIO)
                .believing(
                        ROUNDS_APART,
                        round -> WaitsInTurn.tookLittleMore(round.of(inTurn)),
                        rounds -> "also " + inTurn + " took longer than its waits: the machine was too slow")
                .decided(Contrasts.SOONER_NOT_IN_TURN));
    }

    /** The run takes at least so long, in the first round, which has the tutorial's own figures: a hard bound. */
    public WayAssert takesAtLeast(Duration bound) {
        return ask(does("take") + " at least " + seconds(bound), question -> {
            Duration wall = Duration.ofNanos(first().cost().wall());
            return Evidence.fact(
                    question,
                    wall.compareTo(bound) >= 0,
                    1,
                    String.format(Locale.ROOT, "%.4f s", wall.toNanos() / 1e9));
        });
    }

    /**
     * None of its waits ends early, in the first round: a hard bound that no load can hide, as it does that of the whole by
     * making everything else take longer.
     */
    public WayAssert endNoWaitBefore(Duration asked) {
        return ask(does("end") + " no wait before " + seconds(asked), question -> {
            long shortest = WaitsInTurn.shortest(first());
            return Evidence.fact(
                    question,
                    shortest >= Regions.NOT_EARLY.from() * asked.toNanos(),
                    1,
                    String.format(Locale.ROOT, "the shortest took %.4f s", shortest / 1e9));
        });
    }

    /** The ratio of its elapsed time to that of another way, pair by pair, less what either was denied. */
    public SampleAssert timeComparedTo(Way other) {
        return new SampleAssert(
                new Sample(
                        actual,
                        round -> OptionalDouble
                                .of((double) round.of(way).timeLessDenied() / round.of(other).timeLessDenied()),
                        "time of " + way + " ÷ time of " + other,
                        Unit.RATIO),
                weight);
    }

    /** The least of its elapsed times by the least of another way's, less what either was denied. */
    public LeastAssert leastTimeComparedTo(Way other) {
        return new LeastAssert(
                actual,
                LeastAssert.leastByLeast(round -> time(round.of(way)), round -> time(round.of(other))),
                "least time of " + way + " ÷ least time of " + other,
                Unit.RATIO,
                weight,
                this::denied)
                .believingAHighOneOf(round -> wasCalm(round.of(way)) && wasCalm(round.of(other))
                        || takesAsLongByItself(round.of(way), round.of(other)));
    }

    /**
     * One of its workers ran on a processor, and waited as it was asked to, for as long as the other way took: a machine that had
     * denied it nothing would have been no help.
     */
    private static boolean takesAsLongByItself(Recording recording, Recording other) {
        return recording.workers().stream()
                .anyMatch(worker -> worker.readiness().map(Readiness::ran).orElse(0L) + WaitsInTurn.asked(recording, worker)
                        >= other.cost().wall());
    }

    /** What it was denied is a small part of its time; what is not told may be as much. */
    private static boolean wasCalm(Recording recording) {
        return recording.cost().wall() - recording.timeLessDenied() <= A_SMALL_PART * recording.cost().wall();
    }

    private static OptionalDouble time(Recording recording) {
        return OptionalDouble.of(recording.timeLessDenied());
    }

    private String denied() {
        long denied = recordings().stream()
                .mapToLong(recording -> recording.cost().wall() - recording.timeLessDenied())
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "; up to %.3f s in which it was denied a processor are taken off", denied / 1e9);
    }

    /**
     * The least of its times at work, from the first pause of any worker to the end of the last, by the least of another way's,
     * less what either was denied: what starting the workers takes is left out.
     */
    public LeastAssert timeAtWorkComparedTo(Way other) {
        return new LeastAssert(
                actual,
                LeastAssert.leastByLeast(round -> timeAtWork(round.of(way)), round -> timeAtWork(round.of(other))),
                "least time at work of " + way + " ÷ least time at work of " + other,
                Unit.RATIO,
                weight,
                () -> "")
                .believingAHighOneOf(round -> waited(round.of(way)) || hardlyDenied(round.of(way)))
                .settingAsideWhatIsNotLowIn(round -> round.onOneCore() && !waited(round.of(way)));
    }

    /** None of its workers was denied a processor for more than a small part of its time. */
    private static boolean hardlyDenied(Recording recording) {
        return wasCalm(recording)
                && recording.workers().stream()
                        .allMatch(worker -> worker.denied() <= A_SMALL_PART * (worker.ended() - worker.begun()));
    }

    /**
     * Its threads waited for each other, or the system does not tell. Threads that need nothing of each other and take long all
     * the same were kept from meeting by the machine.
     */
    private boolean waited(Recording recording) {
        List<Worker> workers = recording.workers();
        return !way.usesProcesses()
                && (!workers.stream().allMatch(Worker::isToldCauses)
                        || workers.stream()
                                .anyMatch(one -> workers.stream()
                                        .anyMatch(other -> other != one && waitedFor(one, other))));
    }

    /**
     * For nearly half of the time in which the one executed code or waited while the other did. A wait while the other is
     * denied a processor, or waits too, is not for what the other possesses alone: a virtual machine stops all its threads, and
     * waits for the last of them.
     */
    private static boolean waitedFor(Worker one, Worker other) {
        long waited = other.stretches().stream()
                .mapToLong(stretch -> one.waited(stretch.from(), stretch.to()))
                .sum();
        return waited > NEARLY_HALF * (one.executed() + waited);
    }

    private static OptionalDouble timeAtWork(Recording recording) {
        return recording.beganTogether()
                ? OptionalDouble.of(recording.timeAtWorkLessDenied())
                : OptionalDouble.empty();
    }

    /** The least ratio of its elapsed time, less what it was denied, to the waits that it was asked for, one after the other. */
    public LeastAssert timeComparedToItsWaits() {
        return new LeastAssert(
                actual,
                LeastAssert.least(round -> ratioToWaits(round.of(way))),
                "time of " + way + " ÷ its waits",
                Unit.RATIO,
                weight,
                () -> "");
    }

    /**
     * The least of its processor times by the least of another way's: load changes either little, and only adds to it. A low
     * one is believed only of rounds in which each had a processor: workers that the machine keeps apart do not contend for a
     * lock, and contending is what may be dear.
     */
    public LeastAssert processorTimeComparedTo(Way other) {
        return new LeastAssert(
                actual,
                rounds -> ratioOfProcessorTimes(rounds, other),
                "least processor time of " + way + " ÷ least processor time of " + other,
                Unit.RATIO,
                weight,
                () -> "");
    }

    /**
     * That of the rounds whose workers could contend; where these are too few, that of all, if it is dear even so. Beside load,
     * workers contend in some rounds and hardly in others: a low one of rounds of which any was dear tells nothing.
     */
    private OptionalDouble ratioOfProcessorTimes(List<Round> rounds, Way other) {
        List<Round> contending = rounds.stream().filter(this::couldContend).toList();
        boolean enough = contending.size() >= LeastAssert.LEAST_ROUNDS;
        OptionalDouble ratio = leastProcessorTimes(enough ? contending : rounds, rounds, other);
        boolean anyWasDear = contending.stream()
                .anyMatch(round -> isDear(leastProcessorTimes(List.of(round), List.of(round), other)));
        return isDear(ratio) || enough && !anyWasDear ? ratio : OptionalDouble.empty();
    }

    private static boolean isDear(OptionalDouble ratio) {
        return ratio.isPresent() && Regions.DEAR.contains(ratio.getAsDouble());
    }

    private OptionalDouble leastProcessorTimes(List<Round> own, List<Round> others, Way other) {
        return LeastAssert.ratio(
                LeastAssert.least(round -> processorTime(round.of(way))).apply(own),
                LeastAssert.least(round -> processorTime(round.of(other))).apply(others));
    }

    /**
     * None of its workers was denied a processor for long. Of two that share one, the other is: it is ready whenever it is
     * told that the lock is free, and the lock is taken again before it has a processor.
     */
    private boolean couldContend(Round round) {
        return round.of(way).workers().stream()
                .allMatch(worker -> worker.readiness().map(Readiness::denied).orElse(0L)
                        <= A_THIRD * (worker.ended() - worker.begun()));
    }

    private static OptionalDouble processorTime(Recording recording) {
        return OptionalDouble.of(recording.cost().cpu());
    }

    /**
     * The share of its elapsed time in which its workers were ready to run, whether they were given a processor or not; where
     * the system does not tell, the share in which they used one.
     */
    public LeastAssert readyShare() {
        return new LeastAssert(
                actual,
                LeastAssert.least(round -> OptionalDouble.of(round.of(way).readyShare())),
                "time in which " + way + " is ready to run ÷ its time",
                Unit.SHARE,
                weight,
                () -> "");
    }

    /** Neither of its workers waits for the other: each has what it needs to compute all the while. */
    public WayAssert hardlyWait() {
        Contrast contrast = Contrasts.HARDLY_ANY_NOT_A_GOOD_PART;
        return ask(
                "how much of its time a worker of " + way + " waits: " + contrast,
                question -> new LeastAssert(
                        actual,
                        LeastAssert.least(round -> waitedShare(round.of(way))),
                        "time that a worker of " + way + " waits ÷ its time",
                        Unit.SHARE,
                        weight,
                        () -> "")
                        .decided(question, contrast));
    }

    /** That of the worker that waited longer; nothing where the system does not tell why a worker did not run. */
    private static OptionalDouble waitedShare(Recording recording) {
        return recording.workers().stream().allMatch(Worker::isToldCauses)
                ? recording.workers().stream()
                        .mapToDouble(worker -> (double) worker.waited(Long.MIN_VALUE, Long.MAX_VALUE)
                                / Math.max(1, worker.stamped()))
                        .max()
                : OptionalDouble.empty();
    }

    /**
     * The least of what its workers took from being asked for to their first instruction, by the least of those of another
     * way: load only adds to either.
     */
    public LeastAssert startUpComparedTo(Way other) {
        StartUps own = new StartUps(way);
        StartUps others = new StartUps(other);
        return new LeastAssert(
                actual,
                LeastAssert.leastByLeast(own::least, others::least),
                "start-up of " + way + " ÷ start-up of " + other,
                Unit.RATIO,
                weight,
                () -> "; " + own.spread(actual.recordEnough()) + ", " + others.spread(actual.recordEnough()))
                .believingAHighOneOf(round -> own.isAlwaysMore(others, round));
    }

    /** It never keeps more than one processor busy, in rounds in which the machine had two to give. */
    public WayAssert keepsOneProcessorBusy() {
        return ask(does("keep") + " no more than one processor busy", question -> {
            Greatest kept = processorsKeptBusy(question);
            return weight == Weight.PROOF
                    ? kept.decided(Contrasts.ONE_PROCESSOR_NOT_TWO)
                    : kept.decidedByThese(Contrasts.ONE_PROCESSOR_NOT_TWO);
        });
    }

    private Greatest processorsKeptBusy(String question) {
        return Greatest.of(actual, round -> round.of(way).cost().parallelism())
                .asking(question, Unit.PROCESSORS)
                .believing(Given.ENOUGH_ROUNDS, Given::two, Given::words);
    }

    /**
     * Its two workers execute code in exclusive turns: never both at one instant, and often handing over. By possession,
     * which needs no second processor; where the system does not tell it, by the instants at which both were seen, on a
     * machine that was seen to run two native threads at one.
     */
    public WayAssert takeTurns() {
        Judging.askForSeveral(weight, way + " execute code in turns, never at one instant", this::turns);
        return this;
    }

    private List<Evidence> turns() {
        Exclusions exclusions = new Exclusions(actual, way);
        if (exclusions.areTold()) {
            return List.of(possessed(exclusions, Contrasts.EXCLUSIVE_NOT_SHARED));
        }
        return List.of(
                overlapOfTurns(way + " execute code in turns, never at one instant")
                        .decided(Contrasts.OFTEN_NOT_NEVER.reversed()),
                // A starved machine shows few hand-overs too: workers in a row are believed only where it was not.
                Greatest.of(actual, round -> Turns.of(round.of(way)).handOvers())
                        .asking(way + " hand over to each other", Unit.counting("hand-overs"))
                        .believing(Given.ENOUGH_ROUNDS, Given::two, Given::words)
                        .decided(Contrasts.HAND_OVERS_NOT_IN_TURN));
    }

    /** Its two workers execute code at the same instant: by possession, or by being seen, as in {@link #takeTurns}. */
    public WayAssert runAtTheSameInstant() {
        return ask(way + " execute code at the same instant", question -> {
            Exclusions exclusions = new Exclusions(actual, way);
            return exclusions.areTold()
                    ? possessed(exclusions, Contrasts.EXCLUSIVE_NOT_SHARED.reversed())
                    : overlapOfTurns(question).decided(Contrasts.OFTEN_NOT_NEVER);
        });
    }

    private Evidence possessed(Exclusions exclusions, Contrast contrast) {
        return exclusions.decided(
                "one of two " + way + " has possession while the other executes code: " + contrast, contrast);
    }

    private Greatest overlapOfTurns(String question) {
        return Greatest.of(actual, round -> Turns.of(round.of(way)).overlapShare())
                .asking(question, Unit.SHARE)
                .believing(Given.ENOUGH_ROUNDS, this::couldBeSeenAtOnce, this::whyNotAtOnce);
    }

    /** By the machine before and after, and by what the two were given in between and the recorder saw of it. */
    private boolean couldBeSeenAtOnce(Round round) {
        return Given.twoAtOnce(round) && Regions.AT_WORK.contains(seen(round));
    }

    private String whyNotAtOnce(List<Round> rounds) {
        return rounds.stream().filter(Given::twoAtOnce).count() >= Given.ENOUGH_ROUNDS
                ? Given.wordsOfTooLittleSeen(rounds.stream().mapToDouble(this::seen).min().orElse(0))
                : Given.wordsOfTwoAtOnce(rounds);
    }

    private double seen(Round round) {
        return Turns.of(round.of(way)).seen();
    }

    private static OptionalDouble ratioToWaits(Recording recording) {
        double asked = WaitsInTurn.asked(recording);
        return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of(recording.timeLessDenied() / asked);
    }

    private List<Recording> recordings() {
        return actual.read(way);
    }

    private Recording first() {
        return recordings().get(0);
    }

    private WayAssert ask(String question, Function<String, Evidence> answer) {
        Judging.ask(weight, question, answer);
        return this;
    }

    /** "threads wait", and "one thread waits". */
    private String does(String verb) {
        return way + " " + verb + (way == Way.ONE_THREAD ? "s" : "");
    }

    private static String seconds(Duration length) {
        return String.format(Locale.ROOT, "%.1f s", length.toNanos() / 1e9);
    }
}
