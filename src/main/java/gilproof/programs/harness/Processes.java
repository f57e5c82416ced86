package gilproof.programs.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs each job in a child JVM of its own.
 *
 * <p>A child reads the parameters from one file, prints to its parent's output, and leaves its note in a second file. It
 * ends by itself when its parent is gone.
 */
final class Processes {

    private Processes() {}

    /** The parent's action on its processes, by their workers' names, when they are ready and before the gate opens. */
    @FunctionalInterface
    public interface WhenReady {

        WhenReady NOTHING = processes -> {};

        void with(Map<String, Process> processes) throws Exception;
    }

    static List<Worker> run(
            WayOfWork way, Set<String> names, Parameters parameters, boolean gated, WhenReady whenReady)
            throws Exception {
        Path scratch = Files.createTempDirectory(Temporary.folder(), "workers-");
        List<Child> children = new ArrayList<>();
        try {
            Path order = scratch.resolve("order");
            if (way.lock()) {
                parameters.values().setProperty(SharedLock.FILE, scratch.resolve("lock").toString());
            }
            try (OutputStream out = Files.newOutputStream(order)) {
                parameters.values().store(out, null);
            }
            for (String name : names) {
                Child child = new Child(way.program(), new Worker(name), order, scratch.resolve(name), gated);
                children.add(child);
                child.start();
                if (way.inTurn()) {
                    child.end();
                }
            }
            if (gated) {
                for (Child child : children) {
                    child.waitUntilReady();
                }
            }
            Map<String, Process> processes = new HashMap<>();
            children.forEach(child -> processes.put(child.worker.name, child.process));
            whenReady.with(processes);
            if (gated) {
                for (Child child : children) {
                    child.go();
                }
            }
            List<Worker> workers = new ArrayList<>();
            for (Child child : children) {
                child.end();
                workers.add(child.worker);
            }
            return workers;
        } finally {
            for (Child child : children) {
                child.clear();
            }
            Files.deleteIfExists(scratch.resolve("order"));
            Files.deleteIfExists(scratch.resolve("lock"));
            Files.delete(scratch);
        }
    }

    /** One child JVM and the two files for the communication with it. */
    private static final class Child {

        private final String program;
        private final Worker worker;
        private final Path order;
        private final Path note;
        private final boolean gated;
        private Process process;

        Child(String program, Worker worker, Path order, Path note, boolean gated) {
            this.program = program;
            this.worker = worker;
            this.order = order;
            this.note = note;
            this.gated = gated;
        }

        void start() throws IOException {
            worker.asked = System.nanoTime();
            process = new ProcessBuilder(ChildJvm.command(
                    WorkerProcess.class,
                    program,
                    worker.name,
                    order.toString(),
                    note.toString(),
                    Boolean.toString(gated),
                    Long.toString(ProcessHandle.current().pid())))
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    // A gated worker reports its readiness there, before any output of its own.
                    .redirectError(gated ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.INHERIT)
                    .start();
        }

        void waitUntilReady() throws IOException {
            InputStream said = process.getErrorStream();
            byte[] ready = said.readNBytes(WorkerProcess.READY.length());
            if (!new String(ready, StandardCharsets.US_ASCII).equals(WorkerProcess.READY)) {
                throw new IOException("worker " + worker.name + " did not get ready: "
                        + new String(ready, StandardCharsets.UTF_8)
                        + new String(said.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        void go() throws IOException {
            try {
                process.getOutputStream().write('\n');
                process.getOutputStream().flush();
            } catch (IOException gone) {
                // It has ended: its note, or a missing note, tells how.
            }
        }

        /** Waits for its end; a child that was killed has left no note. */
        void end() throws InterruptedException, IOException {
            int code = process.waitFor();
            if (Files.exists(note)) {
                WorkerNote.read(worker, note);
                Files.delete(note);
            } else if (worker.ended == 0) {
                worker.process = process.pid();
                worker.begun = worker.asked;
                worker.ended = System.nanoTime();
                worker.error = "ended with exit code " + code;
            }
        }

        void clear() throws IOException {
            if (process != null) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(note);
        }
    }
}
