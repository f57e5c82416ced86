package gilproof.programs;

import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.SleepTimes;
import gilproof.programs.harness.SystemThreads;
import gilproof.programs.harness.VirtualThreads;
import gilproof.programs.harness.WayOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How long do thousands of sleepers take? One sleeper in the main thread, or a crowd of them, each in a virtual thread; and
 * the crowd once more with a limit on the number that may sleep at a time.
 *
 * <p>It has no form in Python: no interpreter has threads that are so cheap.
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
        sleepers.times.tell(recording);
        recording.saw("threads of the system", sleepers.threadsOfTheSystem);
    }

    private static final class Sleepers {

        private final int size;
        private final long length;
        private final Semaphore places;
        private final SleepTimes times;
        private long threadsOfTheSystem;

        Sleepers(int size, Semaphore places, long length) {
            this.size = size;
            this.places = places;
            this.length = length;
            times = new SleepTimes(size);
        }

        void sleepInVirtualThreads() throws InterruptedException {
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int sleeper = i;
                threads.add(VirtualThreads.start(() -> sleep(sleeper)));
            }
            threadsOfTheSystem = SystemThreads.count();
            for (Thread thread : threads) {
                thread.join();
            }
        }

        void sleep(int sleeper) {
            times.begins(sleeper);
            places.acquireUninterruptibly();
            try {
                times.fallsAsleep(sleeper);
                TimeUnit.NANOSECONDS.sleep(length);
                times.wakesUp(sleeper);
            } catch (InterruptedException nobodyDoes) {
                throw new IllegalStateException(nobodyDoes);
            } finally {
                places.release();
            }
        }
    }
}
