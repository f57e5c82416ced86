package gilproof.recording;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Is the recording possible? A clock that jumps, or runs faster than the suite's own, is no witness of order.
 *
 * <p>A clock that runs slower passes here: the hard bounds of the claims find it.
 */
final class Plausibility {

    /** Nanoseconds of tolerance for instants that were read as fractions of a second and rounded. */
    private static final long ROUNDING = 1_000;

    /** Nanoseconds by which the kernel's account of a thread may lag: a few of its ticks, of which the longest is 10 ms. */
    private static final long BEHIND = 25_000_000;

    /** The most execution time by stamps, as a multiple of the kernel's account: the two use different clocks. */
    private static final double ANOTHER_CLOCK = 1.25;

    private Plausibility() {}

    /**
     * Checks a recording against itself, and against the time that passed outside.
     *
     * @param observed elapsed time by the suite's own clock
     * @throws BadRecordingException when the recording is impossible
     */
    static void check(List<Worker> workers, Cost cost, Duration observed) {
        if (cost.wall() > observed.toNanos()) {
            throw wrong("the recording claims " + Duration.ofNanos(cost.wall()) + " of a run that was over in " + observed);
        }
        for (Worker worker : workers) {
            inOrder(worker);
            onAProcessor(worker);
        }
        long first = workers.stream().mapToLong(Worker::asked).min().orElse(0);
        long last = workers.stream().mapToLong(Worker::ended).max().orElse(0);
        if (last - first > observed.toNanos()) {
            throw wrong("its workers were at work for " + Duration.ofNanos(last - first) + " in a run that was over in "
                    + observed);
        }
    }

    /** A worker is asked for, begins, works and ends in this order: nothing lies outside of its life. */
    private static void inOrder(Worker worker) {
        LongStream instants = Stream.concat(
                worker.spans().stream().map(span -> new long[] {span.from(), span.to()}),
                worker.stretches().stream().map(stretch -> new long[] {stretch.from(), stretch.to()}))
                .flatMapToLong(LongStream::of);
        boolean within = instants.allMatch(
                instant -> instant >= worker.begun() - ROUNDING && instant <= worker.ended() + ROUNDING);
        if (worker.begun() < worker.asked() || worker.ended() < worker.begun() || !within) {
            throw wrong("'" + worker.name() + "' was asked for, began, worked and ended in another order");
        }
    }

    /** Executed code needs a processor: a worker that reports no gap but waits between its stamps does not have one. */
    private static void onAProcessor(Worker worker) {
        if (worker.stampsEachIteration() && worker.readiness().isPresent()) {
            long had = worker.readiness().orElseThrow().ran();
            if (worker.executed() > ANOTHER_CLOCK * had + BEHIND) {
                throw new BadRecordingException("'" + worker.name() + "' claims to have executed code for "
                        + Duration.ofNanos(worker.executed()) + " and had a processor for " + Duration.ofNanos(had)
                        + ": it waits between its stamps");
            }
        }
    }

    private static BadRecordingException wrong(String what) {
        return new BadRecordingException(what + ": its clock is wrong");
    }
}
