package gilproof.runtime.child;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.recording.BadRecordingException;
import gilproof.recording.Recording;
import gilproof.recording.RecordingReader;
import gilproof.recording.Way;
import gilproof.runtime.About;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.MachineLacks;
import gilproof.runtime.Memory;
import gilproof.runtime.ProgramFailed;
import gilproof.runtime.PythonPrograms;
import gilproof.runtime.RuntimeFault;
import gilproof.runtime.Trait;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A child process of a runtime: started, asked for recordings one after the other, watched, and ended with all its
 * descendants. No other class starts processes.
 *
 * <p>It ends by itself when its standard input closes, so it does not outlive a suite that was killed.
 */
public final class Child implements AutoCloseable {

    /** For a process after its last request, and for its output after the process. */
    private static final Duration TO_END_BY_ITSELF = Duration.ofSeconds(2);

    /** Between two checks that it is alive: long enough not to disturb a measurement. */
    private static final Duration A_LOOK = Duration.ofMillis(500);

    /** The command of a process that cleans up: until Python 3.7, and since. */
    private static final Pattern TRACKER = Pattern.compile("multiprocessing\\.(semaphore|resource)_tracker");

    private static final ObjectMapper JSON = new ObjectMapper();

    private LanguageRuntime runtime;
    private final Children siblings;
    private final Duration limit;
    private final Scratch scratch;
    private final Process process;
    private final OutputStream requests;
    private final Lines lines;
    private final Beside beside = new Beside();
    private final Tail errors;
    private final About about;
    private final Memory memory = Memory.ofThisMachine();
    private long ended;
    private long runs;

    Child(LanguageRuntime runtime, Duration limit, Optional<About> known, Children siblings) throws IOException {
        this.runtime = runtime;
        this.siblings = siblings;
        this.limit = limit.multipliedBy(runtime.patience());
        scratch = Scratch.made(siblings);
        ended = memory.processesEnded();
        process = started(known.isPresent());
        memory.endFirst(process.pid());
        siblings.add(this);
        requests = process.getOutputStream();
        try {
            lines = new Lines(process.getInputStream(), "output of " + runtime.name());
            errors = new Tail(process.getErrorStream(), "errors of " + runtime.name());
        } catch (OutOfMemoryError noThread) {
            kill();
            throw noThread;
        }
        About said = greeted();
        about = known.orElse(said);
    }

    private Process started(boolean isKnown) throws IOException {
        try {
            if (runtime.isOfPython()) {
                PythonPrograms.copyInto(scratch.folder());
            }
            ProcessBuilder builder = new ProcessBuilder(runtime.command(scratch.folder()));
            ChildEnvironment.define(builder.environment());
            scratch.tell(builder.environment());
            runtime.prepare(builder.environment());
            builder.environment().put(Protocol.COMMAND, JSON.writeValueAsString(builder.command()));
            if (isKnown) {
                builder.environment().put(Protocol.IS_KNOWN, "1");
            }
            return builder.start();
        } catch (IOException | RuntimeException unstartable) {
            scratch.delete();
            throw unstartable;
        }
    }

    /** Gives it another runtime's name from now on. */
    void goesBy(LanguageRuntime other) {
        runtime = other;
    }

    /** Its description of itself. */
    public About about() {
        return about;
    }

    /** The end of its output so far that is no part of the protocol; empty if there was none. */
    public String beside() {
        return beside.text();
    }

    /**
     * Runs a program once.
     *
     * @param parameters the program's parameters
     * @throws RuntimeFault when there is no recording; then the child has been ended
     */
    public Recording record(String program, Way way, ObjectNode parameters) {
        long run = ++runs;
        ObjectNode request = JSON.createObjectNode();
        request.put("run", run).put("program", program);
        request.set("way", Protocol.way(way));
        request.set("parameters", parameters);
        RecordingReader reader = new RecordingReader(runtime.name(), program, way, parameters, run);
        String what = "'" + program + "' by " + way;
        ended = memory.processesEnded();
        long asked = System.nanoTime();
        send(request, what);
        read(line -> take(line, reader), what);
        if (reader.failure().isPresent()) {
            RuntimeFault failed = end("failed", what, reader.failure().get());
            if (failed instanceof MachineLacks) {
                throw failed;
            }
            throw reader.lack()
                    .<RuntimeFault>map(lack -> new MachineLacks(runtime.name() + " was refused something: " + lack, failed))
                    .orElseGet(() -> new ProgramFailed(failed.getMessage()));
        }
        if (memory.processesEnded() > ended) {
            throw end("may have lost a process", what, null);
        }
        try {
            return reader.recording(Duration.ofNanos(System.nanoTime() - asked));
        } catch (BadRecordingException unbelievable) {
            throw end("recorded nothing that can be believed", what, unbelievable.getMessage());
        }
    }

    /** Hands a line on to a recording. Lines outside of its transcript do not belong to it. */
    private boolean take(Protocol.Line line, RecordingReader reader) {
        if (!reader.isTranscribing()) {
            beside.add(line.text());
        } else if (!line.isRecord() || !line.text().isEmpty()) {
            reader.print(line.text());
        }
        return line.isRecord() && reader.accept(line.record());
    }

    private About greeted() {
        AtomicReference<About> greeting = new AtomicReference<>();
        Set<Trait> further = runtime.embedded().isPresent() ? Set.of(Trait.LIBRARY) : Set.of();
        read(
                line -> {
                    greeting.set(line.isRecord() ? Greeting.read(line.record(), further).orElse(null) : null);
                    beside.add(greeting.get() == null ? line.whole() : line.text());
                    return greeting.get() != null;
                },
                "its greeting");
        return greeting.get();
    }

    private void send(ObjectNode request, String what) {
        try {
            requests.write((JSON.writeValueAsString(request) + "\n").getBytes(StandardCharsets.UTF_8));
            requests.flush();
        } catch (IOException gone) {
            throw end("ended", what, lines.unfinished());
        }
    }

    /** Hands lines to a reader until it has enough. */
    private void read(Predicate<Protocol.Line> reader, String what) {
        String last = "";
        Patience patience = Patience.with(process, lines, limit);
        try {
            while (true) {
                if (patience.isOver()) {
                    // Checked even if lines come: an endless answer is none.
                    String half = lines.unfinished();
                    throw end(
                            "gave no whole answer within " + patience.words(), what, half.isEmpty() ? last : half);
                }
                boolean over = !process.isAlive() && lines.isReading();
                Duration wait = over ? TO_END_BY_ITSELF : A_LOOK;
                var line = lines.next(Math.min(patience.left().toNanos(), wait.toNanos()));
                if (line.isPresent() && !line.get().end()) {
                    last = line.get().text();
                    if (reader.test(Protocol.Line.of(last))) {
                        return;
                    }
                } else if (line.isPresent() || over) {
                    // The process has ended. Its output does not end while a descendant that it left behind has it open.
                    throw end("ended", what, last);
                }
            }
        } catch (BadRecordingException rubbish) {
            throw end("printed an answer that is no recording", what, rubbish.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw end("was left alone", what, last);
        }
    }

    /** Ends the child and reports its last words. */
    private RuntimeFault end(String did, String what, String lastOutput) {
        String code = did.equals("ended") ? exitCode() : "";
        kill();
        String happened = runtime.name() + " " + did + code + " while asked for " + what + ".";
        StringBuilder words = new StringBuilder(happened);
        String output = lastOutput == null ? "" : Protocol.shown(lastOutput).strip();
        if (!output.isEmpty()) {
            words.append("\nLast output: ").append(Excerpts.ofItsEnds(output));
        }
        String other = beside.text();
        if (!other.isEmpty() && !other.equals(output)) {
            words.append("\nAlso printed: ").append(Excerpts.ofItsEnds(other));
        }
        String lastWords = errors.text();
        if (!lastWords.isEmpty()) {
            words.append("\nLast words: ").append(lastWords);
        }
        if (memory.processesEnded() > ended) {
            return new MachineLacks("memory: meanwhile the system ended a process, as there was none left. " + words);
        }
        RuntimeFault fault = new RuntimeFault(words.toString());
        Optional<String> lack = Refusal.ofTasks(words.toString())
                .map(line -> "processes or threads: the system gave no more of them. " + happened + " " + line)
                .or(() -> Refusal.ofLibraries(words.toString(), Path.of("/"))
                        .map(line -> "the folder /proc: without it a program does not find its libraries. " + happened + " "
                                + line));
        return lack.<RuntimeFault>map(sentence -> new MachineLacks(sentence, fault))
                .orElse(fault);
    }

    /** Its output may end shortly before the process. */
    private String exitCode() {
        try {
            if (process.waitFor(A_LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                return " (exit code " + process.exitValue() + ")";
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return " its output";
    }

    /** Whether it can serve another request. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Tells it that there are no more requests: it then ends by itself, in a while. */
    public void letEnd() {
        try {
            requests.close();
        } catch (IOException gone) {
            // It has ended already.
        }
    }

    /** Lets it end by itself, and ends it by force if it does not. */
    @Override
    public void close() {
        letEnd();
        try {
            process.waitFor(TO_END_BY_ITSELF.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    void kill() {
        // Listed first: after its end they have another parent.
        List<ProcessHandle> descendants =
                process.descendants().filter(each -> !clearsAway(each)).toList();
        // Before its descendants: a shell would report the end of each, and that would be its last words. By its handle:
        // {@code Process} would close the streams, and lose the last words in them.
        process.toHandle().destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
        siblings.remove(this);
        if (lines != null) { // null if its start has failed
            lines.close();
        }
        scratch.delete();
    }

    /**
     * Whether a process is {@code multiprocessing}'s own, which deletes the semaphores and the shared memory of others once
     * they have ended. It then ends by itself. If it were killed, they would stay until the machine restarts.
     */
    private static boolean clearsAway(ProcessHandle process) {
        return process.info().commandLine().filter(TRACKER.asPredicate()).isPresent();
    }
}
