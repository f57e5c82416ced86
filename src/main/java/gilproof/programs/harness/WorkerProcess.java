package gilproof.programs.harness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/**
 * The main class of a worker process. {@link Processes} has the communication with it.
 *
 * <p>Its start-up is measured, too, so it has no lambdas: the first one in a JVM costs tens of milliseconds.
 */
public final class WorkerProcess {

    /** Its line in front of the gate. */
    static final String READY = "ready\n";

    private WorkerProcess() {}

    public static void main(String[] arguments) throws Exception {
        Properties parameters = new Properties();
        try (InputStream in = Files.newInputStream(Path.of(arguments[2]))) {
            parameters.load(in);
        }
        new ParentWatch(Long.parseLong(arguments[5])).start();
        Worker worker = new Worker(arguments[1]);
        Job job = Programs.named(arguments[0])
                .jobs(
                        WayOfWork.ofProcess(arguments[0], parameters.containsKey(SharedLock.FILE)),
                        new Parameters(parameters))
                .get(worker.name);
        boolean gated = Boolean.parseBoolean(arguments[4]);
        try {
            Ways.work(worker, job, gated ? new OwnGate() : Gate.OPEN);
        } finally {
            // Not the management bean: its loading takes longer than many a job.
            worker.cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
            WorkerNote.write(worker, Path.of(arguments[3]));
        }
    }

    /** Prints on the error output that the worker is ready, and waits for a line on its input. */
    private static final class OwnGate implements Gate {
        @Override
        public void passThrough() throws IOException {
            System.err.print(READY);
            System.err.flush();
            System.in.read();
        }
    }
}
