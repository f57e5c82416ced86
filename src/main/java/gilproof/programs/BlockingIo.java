package gilproof.programs;

import gilproof.programs.harness.ChildJvm;
import gilproof.programs.harness.Gate;
import gilproof.programs.harness.Job;
import gilproof.programs.harness.LateAnswers;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.Temporary;
import gilproof.programs.harness.WayOfWork;
import gilproof.programs.harness.Ways;
import gilproof.programs.harness.Worker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Squares and cubes that another system computes, and answers late. The other system is an HTTP server, or a child process
 * that answers through its pipes, or through a file that both open.
 */
public final class BlockingIo implements Program {

    private List<Other> others;

    /** Each worker asks on a connection of its own, or both share one under a lock. */
    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        Other first = connected(parameters);
        others = List.of(first, way.lock() ? first : connected(parameters));
        try {
            recording.transcript(() -> recording.measured(
                    () -> recording.workers(Ways.run(way, this, parameters, false))));
        } finally {
            for (Other other : new LinkedHashSet<>(others)) {
                other.close();
            }
        }
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        int[] numbers = parameters.numbers("numbers");
        String seconds = parameters.text("seconds");
        ReentrantLock lock = way.lock() ? new ReentrantLock() : null;
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put("square", new AskForAll(others.get(0), numbers, seconds, lock));
        jobs.put("cube", new AskForAll(others.get(1), numbers, seconds, lock));
        return jobs;
    }

    private record AskForAll(Other other, int[] numbers, String seconds, ReentrantLock lock) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws IOException {
            for (int n : numbers) {
                System.out.println(worker.name + ": " + (lock == null ? ask(worker, n) : askUnderLock(worker, n)));
            }
        }

        private int ask(Worker worker, int n) throws IOException {
            try (Worker.Span span = worker.waiting()) {
                return other.ask(worker.name, n, seconds);
            }
        }

        private int askUnderLock(Worker worker, int n) throws IOException {
            try (Worker.Span span = worker.queuing()) {
                lock.lock();
            }
            try {
                return ask(worker, n);
            } finally {
                lock.unlock();
            }
        }
    }

    private static Other connected(Parameters parameters) throws Exception {
        Other other = switch (parameters.text("of")) {
            case "server" -> new Server(parameters.count("port"));
            case "child" -> Child.started();
            default -> Child.thatWritesToAFile();
        };
        // A first answer, at once: connecting is not measured.
        other.ask("square", 1, "0");
        return other;
    }

    /** The other system. */
    private interface Other {
        int ask(String what, int n, String seconds) throws IOException;

        void close() throws IOException;
    }

    /** The server; the JDK keeps connections open, and makes a new one only when all are in use. */
    private record Server(long port) implements Other {
        @Override
        public int ask(String what, int n, String seconds) throws IOException {
            URI question = URI.create("http://127.0.0.1:" + port + "/" + what + "?of=" + n + "&after=" + seconds);
            try (InputStream answer = question.toURL().openStream()) {
                return Integer.parseInt(new String(answer.readAllBytes(), StandardCharsets.US_ASCII));
            }
        }

        @Override
        public void close() {}
    }

    /** One child process, which answers line by line; {@code pipe} is the file of its answers, if there is one. */
    private record Child(Process process, BufferedReader answers, Path pipe) implements Other {

        static Child started() throws IOException {
            Process process = new ProcessBuilder(ChildJvm.command(LateAnswers.class))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new Child(process, process.inputReader(StandardCharsets.US_ASCII), null);
        }

        /** It writes its answers to a file: a named pipe, so that a reader waits for them. */
        static Child thatWritesToAFile() throws IOException, InterruptedException {
            Path pipe = Temporary.folder().resolve("answers-" + UUID.randomUUID());
            new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start().waitFor();
            // The call to open it for writing alone would wait for a reader, and the reverse.
            try (RandomAccessFile both = new RandomAccessFile(pipe.toFile(), "rw")) {
                Process process = new ProcessBuilder(ChildJvm.command(LateAnswers.class))
                        .redirectOutput(pipe.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                return new Child(process, Files.newBufferedReader(pipe, StandardCharsets.US_ASCII), pipe);
            }
        }

        @Override
        public int ask(String what, int n, String seconds) throws IOException {
            String question = what + " " + n + " " + seconds + "\n";
            process.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IOException("the process ended before it answered");
            }
            return Integer.parseInt(answer);
        }

        @Override
        public void close() throws IOException {
            process.getOutputStream().close();
            process.onExit().join();
            answers.close();
            if (pipe != null) {
                Files.delete(pipe);
            }
        }
    }
}
