package gilproof.programs;

import gilproof.programs.harness.FreshJvm;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.WayOfWork;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * What does a crash end: a thread, its process, or other processes as well? The thread that crashes and its sibling run in JVMs
 * that were started for this: together in one, or each in its own.
 */
public final class Crash implements Program {

    private static final String CRASH = "crash";
    private static final String GO_ON = "go on";

    /** The two are threads of one process, or each has a process of its own. */
    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        recording.measured(() -> {
            if (way.carrier().equals("threads")) {
                try (FreshJvm both = new FreshJvm(Crash.class, "crashing", "sibling")) {
                    crash(both, both, recording);
                }
            } else {
                try (FreshJvm crashing = new FreshJvm(Crash.class, "crashing");
                        FreshJvm sibling = new FreshJvm(Crash.class, "sibling")) {
                    crash(crashing, sibling, recording);
                }
            }
        });
    }

    private static void crash(FreshJvm crashing, FreshJvm sibling, Recording recording) throws InterruptedException {
        crashing.waitUntilItSays("crashing is ready");
        sibling.waitUntilItSays("sibling is ready");
        crashing.tell(CRASH);
        crashing.says("crashing goes on");
        // The crash has ended it. The sibling's line is due now.
        sibling.tell(GO_ON);
        crashing.waitForItsEnd();
        sibling.waitForItsEnd();
        recording.workers(List.of(crashing.asWorker("crashing"), sibling.asWorker("sibling")));
    }

    /** Each role in a thread of its own. */
    public static void main(String[] roles) throws IOException {
        FreshJvm.endWithParent();
        CountDownLatch mayCrash = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        for (String role : roles) {
            if (role.equals("crashing")) {
                new Thread(() -> crashWhen(mayCrash), role).start();
            } else {
                new Thread(() -> goOnWhen(mayGoOn), role).start();
            }
        }
        for (String ignored : roles) {
            (FreshJvm.hear().equals(CRASH) ? mayCrash : mayGoOn).countDown();
        }
    }

    private static void crashWhen(CountDownLatch may) {
        FreshJvm.say("crashing is ready");
        wait(may);
        try {
            writeToAddressZero();
        } catch (ReflectiveOperationException lacking) {
            throw new IllegalStateException("this JDK has no way to crash it", lacking);
        } finally {
            // The parent never hears this: the process has crashed by then.
            FreshJvm.say("crashing goes on");
        }
    }

    private static void goOnWhen(CountDownLatch may) {
        FreshJvm.say("sibling is ready");
        wait(may);
        FreshJvm.say("sibling goes on");
    }

    private static void wait(CountDownLatch may) {
        try {
            may.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** By reflection: a compiler warns of this class, and should. */
    private static void writeToAddressZero() throws ReflectiveOperationException {
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field unsafe = type.getDeclaredField("theUnsafe");
        unsafe.setAccessible(true);
        type.getMethod("putByte", long.class, byte.class).invoke(unsafe.get(null), 0L, (byte) 0);
    }
}
