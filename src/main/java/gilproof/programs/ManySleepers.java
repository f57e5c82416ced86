package gilproof.programs;

import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.VirtualThreads;
import gilproof.programs.harness.WayOfWork;
import gilproof.programs.harness.Worker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How long do thousands of sleepers take? One sleeper in the main thread, or a crowd of them, each in a virtual thread;
 * and the crowd once more when only some of it may sleep at a time.
 *
 * <p>It has no form in Python: no interpreter has threads that cost so little.
 */
public final class ManySleepers implements Program {

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        boolean alone = way.carrier().equals("one thread");
        int size = alone ? 1 : (int) parameters.count("sleepers");
        int atATime = way.lock() ? size / 4 : size;
        Sleepers sleepers = new Sleepers(size, new Semaphore(atATime), parameters.nanoseconds("seconds"));
        recording.measured(() -> {
            if (alone) {
                sleepers.sleep(0);
            } else {
                sleepers.sleepInVirtualThreads();
            }
        });
        recording.workers(sleepers.firstAndLast());
        recording.saw("sleepers", size);
        recording.saw("most at once", sleepers.mostAtOnce());
        recording.saw("all had begun before one woke up", sleepers.allHadBegunBeforeOneWokeUp());
    }

    /** When each of them did what: its first instruction, falling asleep, and waking up. */
    private static final class Sleepers {

        private final long length;
        private final Semaphore places;
        private final long[] begun;
        private final long[] asleep;
        private final long[] awake;

        Sleepers(int size, Semaphore places, long length) {
            this.places = places;
            this.length = length;
            begun = new long[size];
            asleep = new long[size];
            awake = new long[size];
        }

        void sleepInVirtualThreads() throws InterruptedException {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < begun.length; i++) {
                int sleeper = i;
                threads.add(VirtualThreads.start(() -> sleep(sleeper)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }

        void sleep(int sleeper) {
            begun[sleeper] = System.nanoTime();
            places.acquireUninterruptibly();
            try {
                asleep[sleeper] = System.nanoTime();
                TimeUnit.NANOSECONDS.sleep(length);
                awake[sleeper] = System.nanoTime();
            } catch (InterruptedException nobodyDoes) {
                throw new IllegalStateException(nobodyDoes);
            } finally {
                places.release();
            }
        }

        /** The greatest number of them that were asleep at one instant. */
        int mostAtOnce() {
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

        boolean allHadBegunBeforeOneWokeUp() {
            return sorted(begun)[begun.length - 1] < sorted(awake)[0];
        }

        /** The first of them and the last to fall asleep; the others lie between. */
        List<Worker> firstAndLast() {
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
}
