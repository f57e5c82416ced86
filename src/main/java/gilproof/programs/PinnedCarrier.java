package gilproof.programs;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import gilproof.programs.harness.FreshJvm;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.VirtualThreads;
import gilproof.programs.harness.WayOfWork;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Does a virtual thread that sleeps leave its carrier to others?
 *
 * <p>It runs in a JVM of its own, in which one thread of the system carries all virtual threads. One of them falls asleep:
 * in {@code synchronized}, with a lock, or called back by native code. Right before, it starts two threads. The other
 * virtual thread can't run while the sleeper has the carrier. The thread of the system shows that the machine has a
 * processor for one more.
 *
 * <p>It has no form in Python: no interpreter has threads that share a carrier.
 */
public final class PinnedCarrier implements Program {

    /** The number of its sleeps. */
    private static final int SLEEPS = 3;

    private static final List<String> ONE_CARRIER = List.of(
            "-Djdk.virtualThreadScheduler.parallelism=1",
            "-Djdk.virtualThreadScheduler.maxPoolSize=1",
            "--enable-native-access=ALL-UNNAMED");

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        recording.measured(() -> {
            try (FreshJvm jvm = new FreshJvm(
                    ONE_CARRIER, PinnedCarrier.class, parameters.text("asleep"), parameters.text("seconds"))) {
                jvm.waitForItsEnd();
                recording.workers(List.of(jvm.asWorker("carrier")));
            }
        });
    }

    public static void main(String[] arguments) throws InterruptedException {
        FreshJvm.endWithParent();
        Holding holding = holding(arguments[0]);
        long nanoseconds = (long) (Double.parseDouble(arguments[1]) * 1e9);
        Thread sleeper = VirtualThreads.start(() -> holding.what(() -> sleep(nanoseconds)));
        sleeper.join();
        // The others were started before: on their one carrier, this one comes last.
        VirtualThreads.start(() -> {}).join();
    }

    private static void sleep(long nanoseconds) {
        for (int i = 0; i < SLEEPS; i++) {
            FreshJvm.say("it falls asleep");
            VirtualThreads.start(() -> FreshJvm.say("another virtual thread runs"));
            new Thread(() -> FreshJvm.say("a thread of the system runs")).start();
            try {
                TimeUnit.NANOSECONDS.sleep(nanoseconds);
            } catch (InterruptedException nobodyDoes) {
                throw new IllegalStateException(nobodyDoes);
            }
            FreshJvm.say("it wakes up");
        }
    }

    /** The lock or the frame that a thread has while it sleeps. */
    @FunctionalInterface
    private interface Holding {
        void what(Runnable sleep);
    }

    private static Holding holding(String name) {
        return switch (name) {
            case "in synchronized" -> inSynchronized();
            case "with a lock" -> withALock();
            case "called by native code" -> calledByNativeCode();
            default -> throw new IllegalArgumentException("no way to sleep is called '" + name + "'");
        };
    }

    private static Holding inSynchronized() {
        Object monitor = new Object();
        return sleep -> {
            synchronized (monitor) {
                sleep.run();
            }
        };
    }

    private static Holding withALock() {
        ReentrantLock lock = new ReentrantLock();
        return sleep -> {
            lock.lock();
            try {
                sleep.run();
            } finally {
                lock.unlock();
            }
        };
    }

    /** C's {@code qsort} calls back to have its two elements compared. */
    private static Holding calledByNativeCode() {
        C library = Native.load(Platform.C_LIBRARY_NAME, C.class);
        return sleep -> {
            C.Comparison comparison = (one, other) -> {
                sleep.run();
                return 0;
            };
            library.qsort(new Memory(2), new NativeLong(2), new NativeLong(1), comparison);
        };
    }

    /** The part of C's library that is called; JNA needs it to be public. */
    public interface C extends Library {

        void qsort(Pointer elements, NativeLong count, NativeLong size, Comparison comparison);

        /** The code that it calls back. */
        interface Comparison extends Callback {
            int compare(Pointer one, Pointer other);
        }
    }
}
