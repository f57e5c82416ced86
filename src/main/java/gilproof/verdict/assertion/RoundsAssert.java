package gilproof.verdict.assertion;

import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.verdict.Evidence.Weight;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the rounds of an experiment. */
public final class RoundsAssert extends AbstractAssert<RoundsAssert, Rounds> {

    private final Weight weight;

    RoundsAssert(Rounds rounds, Weight weight) {
        super(rounds, RoundsAssert.class);
        this.weight = weight;
    }

    /** Assertions on what was recorded in one way. */
    public WayAssert by(Way way) {
        isNotNull();
        actual.read(way); // read from the rounds, so that the claim's report shows this way
        return new WayAssert(actual, way, weight);
    }

    /**
     * Assertions on the turns of one pair of workers, where several pairs ran one after the other.
     *
     * @param pair 0 for the first
     */
    public TurnsAssert turnsOfPair(int pair, Way way) {
        isNotNull();
        actual.read(way);
        return new TurnsAssert(actual, way, weight, pair);
    }

    /** Assertions on the worker that counts while another one sleeps. */
    public CounterAssert counterBy(Way way) {
        isNotNull();
        actual.read(way);
        return new CounterAssert(actual, way, weight);
    }

    /** Assertions on the one call that a worker {@code caller} makes, beside a worker {@code counter}. */
    public CallAssert callBy(Way way) {
        isNotNull();
        actual.read(way);
        return new CallAssert(actual, way, "caller", "counter");
    }

    /**
     * Assertions on one of several calls.
     *
     * @param call the function that is called, and the name of the worker that calls it: {@code zlib.compress}
     */
    public CallAssert callOf(String call, Way way) {
        isNotNull();
        actual.read(way);
        return new CallAssert(actual, way, call, "beside " + call);
    }

    /**
     * Assertions on a sleeper's delay at its wake-ups, where several pairs of sleeper and neighbour ran one after the other.
     *
     * @param pair 0 for the first
     */
    public WakingAssert wakingOfPair(int pair, Way way) {
        isNotNull();
        actual.read(way);
        return new WakingAssert(actual, way, weight, pair);
    }

    /** Assertions on a crowd of sleepers. */
    public CrowdAssert crowdBy(Way way) {
        isNotNull();
        actual.read(way);
        return new CrowdAssert(actual, way, weight);
    }

    /** Assertions on the one carrier of virtual threads while one of them sleeps. */
    public CarrierAssert carrierBy(Way way) {
        isNotNull();
        actual.read(way);
        return new CarrierAssert(actual, way);
    }

    /** Assertions on a coroutine beside a worker that computes. */
    public CoroutineAssert coroutineBy(Way way) {
        isNotNull();
        actual.read(way);
        return new CoroutineAssert(actual, way);
    }

    /** Assertions on the handler of a signal. */
    public HandlerAssert handlerBy(Way way) {
        isNotNull();
        actual.read(way);
        return new HandlerAssert(actual, way);
    }

    /** Assertions on the number of counted things that arrived in one way. */
    public CountsAssert countsBy(Way way) {
        isNotNull();
        actual.read(way);
        return new CountsAssert(actual, way);
    }

    /**
     * Assertions on one of several things that the same workers counted.
     *
     * @param what its name: {@code references}
     */
    public CountsAssert countsBy(Way way, String what) {
        isNotNull();
        actual.read(way);
        return new CountsAssert(actual, way, what);
    }

    /** Assertions on the order of the output in one way. */
    public TranscriptAssert transcriptBy(Way way) {
        isNotNull();
        actual.read(way);
        return new TranscriptAssert(actual, way);
    }

    /** Assertions on the lines that were printed in one way. */
    public LinesAssert linesBy(Way way) {
        isNotNull();
        actual.read(way);
        return new LinesAssert(actual, way);
    }
}
