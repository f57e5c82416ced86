package gilproof.programs;

import gilproof.programs.harness.FreshJvm;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.WayOfWork;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens to a daemon thread when the main thread ends? The program ends without waiting for it: the thread gets no
 * further, and its {@code finally} block does not run.
 */
public final class DaemonThread implements Program {

    private static final String MAINS_LAST = "the main thread's last line";

    /**
     * The thread sleeps for this many seconds, or a quarter of the program's start-up time: far longer than the program
     * needs to end.
     */
    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        recording.measured(() -> {
            try (FreshJvm program = new FreshJvm(
                    DaemonThread.class,
                    parameters.text("daemon"),
                    parameters.text("seconds"),
                    String.valueOf(System.nanoTime()))) {
                program.waitUntilItSays(MAINS_LAST);
                program.waitForItsEnd();
                recording.workers(List.of(program.asWorker("program")));
            }
        });
    }

    public static void main(String[] arguments) throws InterruptedException {
        FreshJvm.endWithParent();
        CountDownLatch begun = new CountDownLatch(1);
        // The end of a program takes a fraction of its start, however slow the machine is.
        long toStart = System.nanoTime() - Long.parseLong(arguments[2]);
        long nanoseconds = Math.max((long) (Double.parseDouble(arguments[1]) * 1e9), toStart / 4);
        Thread thread = new Thread(() -> work(begun, nanoseconds));
        thread.setDaemon(Boolean.parseBoolean(arguments[0]));
        thread.start();
        begun.await();
        FreshJvm.say(MAINS_LAST);
    }

    private static void work(CountDownLatch begun, long nanoseconds) {
        try {
            FreshJvm.say("the thread begins");
            begun.countDown();
            TimeUnit.NANOSECONDS.sleep(nanoseconds);
            FreshJvm.say("the thread's last line");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            FreshJvm.say("the thread's finally");
        }
    }
}
