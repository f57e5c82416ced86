package gilproof.verdict.assertion;

import gilproof.recording.Activity;
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

/** Assertions on the recordings of one way, over all rounds of an experiment. */
public final class WayAssert extends AbstractAssert<WayAssert, Rounds> {

    /**
     * Rounds in which two workers that were asked for at once must have waited apart before that is believed. On a starved
     * machine the request for the second worker may once take longer than the first worker's life.
     */
    static final int ROUNDS_APART = 3;

    /** Share of its time for which a worker must have been at work together with the others, to show whether it waits for them. */
    private static final double A_QUARTER = 0.25;

    private final Way way;
    private final Weight weight;

    WayAssert(Rounds rounds, Way way, Weight weight) {
        super(rounds, WayAssert.class);
        this.way = way;
        this.weight = weight;
    }

    /** The workers wait at the same time: their waits overlap, at least in the best of the rounds. Order decides. */
    public WayAssert waitTogether() {
        return ask(way + " wait at the same time", asked -> overlapOfWaits(asked).decided(Contrasts.OFTEN_NOT_NEVER));
    }

    /** The workers wait one after the other: their waits never overlap. Order decides. */
    public WayAssert waitInTurn() {
        return ask(
                "the waits of " + way + " follow each other",
                asked -> overlapOfWaits(asked).decided(Contrasts.OFTEN_NOT_NEVER.reversed()));
    }

    /** The workers are in their calls at the same time, at least in the best of the rounds. Order decides. */
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
     * The workers take less time than the sum of their waits, at least in the best of the rounds. This is a hard bound,
     * while {@link #waitTogether} believes the workers' own stamps: a worker that wakes up and does not get the lock seems
     * to sleep on.
     *
     * @param inTurn a way whose waits are one after the other. If that way took little more than its waits, the machine did
     *     not delay these workers.
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

    /** The run takes at least this long in the first round, which has the tutorial's own figures: a hard bound. */
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
     * No wait ends early, in the first round. This is a hard bound for each wait: load lengthens the whole run and so could
     * hide an early end from a bound on the whole.
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

    /** Elapsed time ÷ elapsed time of another way, round by round, each less what was denied. */
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

    /** The least elapsed time ÷ the least elapsed time of another way, each less what was denied. */
    public LeastAssert leastTimeComparedTo(Way other) {
        return new LeastAssert(
                actual,
                LeastAssert.leastByLeast(round -> time(round.of(way)), round -> time(round.of(other))),
                "least time of " + way + " ÷ least time of " + other,
                Unit.RATIO,
                weight,
                this::denied)
                .believingAHighOneOf(round -> Calm.tellsOfStarts(round.of(way)) && Calm.was(round.of(way))
                        && Calm.was(round.of(other))
                        || Calm.takesAsLongByItself(round.of(way), round.of(other)));
    }

    private static OptionalDouble time(Recording recording) {
        return OptionalDouble.of(recording.timeLessDenied());
    }

    private String denied() {
        if (!recordings().stream().allMatch(Calm::tellsOfStarts)) {
            return "; this system does not tell for how long the processes were denied a processor as they started";
        }
        long denied = recordings().stream()
                .mapToLong(recording -> recording.cost().wall() - recording.timeLessDenied())
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "; up to %.3f s in which it was denied a processor are taken off", denied / 1e9);
    }

    /**
     * The least time at work ÷ that of another way, each less what was denied. The time at work lasts from the first pause
     * of any worker to the end of the last, so it leaves out the start of the workers.
     */
    public LeastAssert timeAtWorkComparedTo(Way other) {
        return new LeastAssert(
                actual,
                LeastAssert.leastByLeast(round -> timeAtWork(round.of(way)), round -> timeAtWork(round.of(other))),
                "least time at work of " + way + " ÷ least time at work of " + other,
                Unit.RATIO,
                weight,
                () -> "")
                .believingAHighOneOf(round -> Calm.waitedForEachOther(round.of(way)) || Calm.hardlyDenied(round.of(way)))
                .settingAsideWhatIsNotLowIn(round -> round.onOneCore() && !Calm.waitedForEachOther(round.of(way)));
    }

    /**
     * Threads that wait for each other take as long as they execute code one after the other. A thread that is denied a
     * processor while the other possesses the lock loses nothing by that, so it must not be taken off twice.
     */
    private static OptionalDouble timeAtWork(Recording recording) {
        if (!recording.beganTogether()) {
            return OptionalDouble.empty();
        }
        long lessDenied = recording.timeAtWorkLessDenied();
        return OptionalDouble.of(
                Calm.waitedForEachOther(recording) ? Math.max(lessDenied, recording.executedByAny()) : lessDenied);
    }

    /** The least of elapsed time, less what was denied ÷ the sum of the requested waits. */
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
     * The least processor time ÷ the least of another way's. Load changes either little, and only adds to it. A low ratio is
     * believed only in rounds in which each worker had a processor: workers that the machine keeps apart do not contend for
     * a lock, and contention is what may be expensive. If there are too few of these, a high ratio is believed that several
     * rounds reach, by the most of the other way in place of the least.
     */
    public LeastAssert processorTimeComparedTo(Way other) {
        ProcessorTimes times = new ProcessorTimes(way, other);
        return new LeastAssert(
                actual,
                times::ratio,
                "least processor time of " + way + " ÷ least processor time of " + other,
                Unit.RATIO,
                weight,
                () -> "")
                .lacking(() -> times.lacking(actual.recordEnough()));
    }

    /**
     * Share of elapsed time in which its workers were ready to run, with or without a processor; if the system does not
     * tell, the share in which they used one.
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

    /** No worker waits for the other: each has all that it needs to compute throughout. */
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

    /**
     * The share of the time in which all were at work for which one of them waited, of the worker that waited longer. It is
     * empty if the system does not tell the causes of gaps, and if they hardly met: a worker that is late, and finds the
     * other one gone, has no reason to wait.
     */
    private static OptionalDouble waitedShare(Recording recording) {
        List<Worker> workers = recording.workers();
        if (workers.isEmpty() || !workers.stream().allMatch(Worker::isToldCauses)) {
            return OptionalDouble.empty();
        }
        long from = workers.stream().mapToLong(Worker::firstStamp).max().orElseThrow();
        long to = workers.stream().mapToLong(Worker::lastStamp).min().orElseThrow();
        long shortest = workers.stream().mapToLong(Worker::stamped).min().orElseThrow();
        return to - from <= A_QUARTER * shortest
                ? OptionalDouble.empty()
                : workers.stream()
                        .mapToDouble(worker -> (double) worker.waited(from, to) / (to - from))
                        .max();
    }

    /** The least start-up time ÷ the least start-up time of another way. Load only adds to either. */
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

    /** The way never keeps more than one processor busy, in rounds in which the machine had two to give. */
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
     * The two workers execute code in exclusive turns: never at the same instant, and with many hand-overs. Possession
     * decides, and needs no second processor. If the system does not tell it, the instants at which both were seen decide,
     * on a machine that was seen to run two native threads at once.
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
                // A starved machine shows few hand-overs too, so workers in a row are believed only on a machine that was
                // not starved.
                Greatest.of(actual, round -> Turns.of(round.of(way)).handOvers())
                        .asking(way + " hand over to each other", Unit.counting("hand-overs"))
                        .believing(Given.ENOUGH_ROUNDS, Given::two, Given::words)
                        .decided(Contrasts.HAND_OVERS_NOT_IN_TURN));
    }

    /** The two workers execute code at the same instant: by possession, or by being seen, as in {@link #takeTurns}. */
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

    /** Believed by the machine's witnesses before and after, and by the workers' own processor time and stamps. */
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
