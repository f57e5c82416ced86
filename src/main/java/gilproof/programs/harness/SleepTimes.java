package gilproof.programs.harness;

import java.util.Arrays;
import java.util.List;

/**
 * The instants at which each of many sleepers began, fell asleep and woke up, in nanoseconds, written by the sleepers' own
 * threads.
 */
public final class SleepTimes {

    private final long[] begun;
    private final long[] asleep;
    private final long[] awake;

    /** @param sleepers their number; they are numbered from 0 */
    public SleepTimes(int sleepers) {
        begun = new long[sleepers];
        asleep = new long[sleepers];
        awake = new long[sleepers];
    }

    public void begins(int sleeper) {
        begun[sleeper] = System.nanoTime();
    }

    public void fallsAsleep(int sleeper) {
        asleep[sleeper] = System.nanoTime();
    }

    public void wakesUp(int sleeper) {
        awake[sleeper] = System.nanoTime();
    }

    /** Keeps their common result, and the first and the last of them, in a recording; to be called when all are awake. */
    public void tell(Recording recording) {
        recording.workers(firstAndLast());
        recording.saw("sleepers", begun.length);
        recording.saw("most at once", mostAtOnce());
        recording.saw("all had begun before one woke up", allHadBegunBeforeOneWokeUp());
    }

    /** The greatest number of them that were asleep at one instant. */
    private int mostAtOnce() {
        long[] falling = sorted(asleep);
        long[] waking = sorted(awake);
        int most = 0;
        for (int fallen = 0, woken = 0; fallen < falling.length; fallen++) {
            while (waking[woken] <= falling[fallen]) {
                woken++;
            }
            most = Math.max(most, fallen + 1 - woken);
        }
        return most;
    }

    private boolean allHadBegunBeforeOneWokeUp() {
        return sorted(begun)[begun.length - 1] < sorted(awake)[0];
    }

    /** The first of them and the last to fall asleep; the others lie between. */
    private List<Worker> firstAndLast() {
        int first = 0;
        int last = 0;
        for (int i = 1; i < asleep.length; i++) {
            first = asleep[i] < asleep[first] ? i : first;
            last = asleep[i] >= asleep[last] ? i : last;
        }
        return first == last
                ? List.of(worker("the only one", first))
                : List.of(worker("the first", first), worker("the last", last));
    }

    private Worker worker(String name, int sleeper) {
        Worker worker = new Worker(name);
        worker.begin();
        worker.asked = begun[sleeper];
        worker.begun = begun[sleeper];
        worker.spans.add(new Object[] {"queuing", begun[sleeper], asleep[sleeper]});
        worker.spans.add(new Object[] {"waiting", asleep[sleeper], awake[sleeper]});
        worker.ended = awake[sleeper];
        return worker;
    }

    private static long[] sorted(long[] instants) {
        long[] copy = instants.clone();
        Arrays.sort(copy);
        return copy;
    }
}
