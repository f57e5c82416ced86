package gilproof.programs.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A fresh JVM like this one, in a process of its own: it may crash, hang or be killed.
 *
 * <p>It runs a main class of a lesson, and ends as any program does. Its parent reads its lines, sends it words, and sees
 * how it ended. It ends by itself when the parent is gone.
 */
public final class FreshJvm implements AutoCloseable {

    /** Seconds for each wait of one of the two: on a starved machine the suite is patient for as long. */
    private static final long LIMIT = 300;

    private static final String END = "";
    private static final String PARENT = "gilproof.parent";

    /** The exit code of a process ended by a signal, in a shell and in the JVM. */
    private static final int BY_SIGNAL = 128;

    private final Worker times = new Worker("");
    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    public FreshJvm(Class<?> mainClass, String... arguments) throws IOException {
        this(List.of(), mainClass, arguments);
    }

    /** @param further flags of the JVM, beside those of this one */
    public FreshJvm(List<String> further, Class<?> mainClass, String... arguments) throws IOException {
        times.asked = System.nanoTime();
        process = new ProcessBuilder(command(further, mainClass, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread reader = new Thread(this::read, "lines");
        reader.setDaemon(true);
        reader.start();
    }

    /** A fresh JVM that writes no core file, and no report of a crash. */
    private static List<String> command(List<String> further, Class<?> mainClass, String... arguments) {
        List<String> command = new ArrayList<>();
        if (Files.exists(Path.of("/bin/sh"))) {
            command.addAll(List.of("/bin/sh", "-c", "ulimit -S -c 0; exec \"$0\" \"$@\""));
        }
        command.addAll(ChildJvm.command(mainClass, arguments));
        List<String> flags = new ArrayList<>(List.of(
                "-XX:+SuppressFatalErrorMessage", "-D" + PARENT + "=" + ProcessHandle.current().pid()));
        if (Runtime.version().feature() >= 23) {
            flags.add("--sun-misc-unsafe-memory-access=allow");
        }
        flags.addAll(further);
        command.addAll(command.indexOf("-cp"), flags);
        return command;
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
            }
        } catch (IOException gone) {
            // As if it were the end.
        }
        lines.add(END);
    }

    /** Waits until it prints that line. */
    public void waitUntilItSays(String line) throws InterruptedException {
        if (!says(line)) {
            throw new IllegalStateException("it ended before it said '" + line + "'; it said " + said);
        }
    }

    /** Waits until it prints that line, or has ended; whether it printed it. */
    public boolean says(String line) throws InterruptedException {
        while (!said.contains(line) && !said.contains(END)) {
            String next = lines.poll(LIMIT, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException("it said nothing for " + LIMIT + " s; before, it said " + said);
            }
            times.begun = times.begun == 0 ? System.nanoTime() : times.begun;
            said.add(next);
        }
        return said.contains(line);
    }

    public void tell(String word) {
        try {
            process.getOutputStream().write((word + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException gone) {
            // It has ended, which its parent will see.
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end; if it does not end, it is killed, and that is an error. */
    public void waitForItsEnd() throws InterruptedException {
        says(END);
        if (!process.waitFor(LIMIT, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it had not ended after " + LIMIT + " s; it said " + said);
        }
        times.end();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The record of one worker in it, once it has ended. */
    public Worker asWorker(String name) {
        Worker worker = new Worker(name);
        worker.process = process.pid();
        worker.asked = times.asked;
        worker.begun = times.begun;
        worker.ended = times.ended;
        worker.saw("said", said.stream().filter(line -> !line.equals(END)).toList());
        int code = process.exitValue();
        worker.saw("signal", code > BY_SIGNAL ? code - BY_SIGNAL : null);
        worker.saw("exit code", code > BY_SIGNAL ? null : code);
        return worker;
    }

    // The methods below run in the fresh JVM.

    /** Ends this process when its parent is gone. */
    public static void endWithParent() {
        new ParentWatch(Long.getLong(PARENT)).start();
    }

    /** One line, at once. */
    public static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Waits for a word of the parent; returns it. */
    public static String hear() throws IOException {
        return Words.COMING.readLine();
    }

    /** Opened when a word is expected: in other lessons the input belongs to another reader. */
    private static final class Words {
        private static final BufferedReader COMING =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
}
