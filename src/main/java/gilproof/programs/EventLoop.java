package gilproof.programs;

import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.SleepTimes;
import gilproof.programs.harness.Threads;
import gilproof.programs.harness.WayOfWork;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * How many waits can one thread serve at once?
 *
 * <p>Tasks that sleep, all of an executor with one thread. {@code schedule()} hands the thread to the others until the time
 * is over; {@code sleep()} keeps it.
 */
public final class EventLoop implements Program {

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        Sleepers sleepers = new Sleepers(
                (int) parameters.count("sleepers"), parameters.nanoseconds("seconds"), parameters.flag("handsOver"));
        recording.measured(sleepers::sleepTogether);
        sleepers.times.tell(recording);
        recording.saw("threads", sleepers.threads.size());
    }

    private static final class Sleepers {

        private final int size;
        private final long length;
        private final boolean handsOver;
        private final SleepTimes times;
        private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
        private final CountDownLatch stillAsleep;
        private final ScheduledExecutorService loop =
                Executors.newSingleThreadScheduledExecutor(body -> Threads.of(body, "loop"));

        Sleepers(int size, long length, boolean handsOver) {
            this.size = size;
            this.length = length;
            this.handsOver = handsOver;
            times = new SleepTimes(size);
            stillAsleep = new CountDownLatch(size);
        }

        void sleepTogether() throws InterruptedException {
            try {
                for (int i = 0; i < size; i++) {
                    int sleeper = i;
                    times.begins(sleeper);
                    loop.execute(() -> fallAsleep(sleeper));
                }
                stillAsleep.await();
            } finally {
                loop.shutdownNow();
            }
        }

        private void fallAsleep(int sleeper) {
            times.fallsAsleep(sleeper);
            if (handsOver) {
                loop.schedule(() -> wakeUp(sleeper), length, TimeUnit.NANOSECONDS);
            } else {
                sleepAndKeepTheThread();
                wakeUp(sleeper);
            }
        }

        private void sleepAndKeepTheThread() {
            try {
                TimeUnit.NANOSECONDS.sleep(length);
            } catch (InterruptedException nobodyDoes) {
                throw new IllegalStateException(nobodyDoes);
            }
        }

        private void wakeUp(int sleeper) {
            times.wakesUp(sleeper);
            threads.add(Thread.currentThread());
            stillAsleep.countDown();
        }
    }
}
