package gilproof.runtime.child;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The lines of a child's output, read on a thread of its own.
 *
 * <p>The pipe slows down a child that floods its output; memory does not fill.
 */
final class Lines {

    /** Bytes after which a line without an end is handed on as it is. */
    private static final int LONGEST = 16_000_000;

    private static final int QUEUED = 10_000;

    /** Bytes that may wait to be taken, all lines together. */
    private static final int QUEUED_BYTES = 4 * LONGEST;

    /** One line, or the end of the output. */
    record Line(String text, int bytes, boolean end) {}

    private final BlockingQueue<Line> queue = new ArrayBlockingQueue<>(QUEUED);
    private final Semaphore room = new Semaphore(QUEUED_BYTES);
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final Thread pump;
    private volatile Optional<Path> folder = Optional.empty();
    private volatile boolean reading;

    Lines(InputStream stream, String name) {
        pump = new Thread(() -> readAll(stream), name);
        pump.setDaemon(true);
        pump.start();
    }

    /**
     * The next line.
     *
     * @return empty if none came in time
     */
    Optional<Line> next(long nanoseconds) throws InterruptedException {
        Line line = queue.poll(nanoseconds, TimeUnit.NANOSECONDS);
        if (line != null) {
            room.release(line.bytes());
        }
        return Optional.ofNullable(line);
    }

    /** The part of a line that has no end yet. */
    String unfinished() {
        return line.toString(StandardCharsets.UTF_8);
    }

    /** The system's folder of the thread that reads, once it has begun; empty where the system has none. */
    Optional<Path> folderOfItsThread() {
        return folder;
    }

    /** Whether its thread has begun. On a busy machine a child may end before that. */
    boolean isReading() {
        return reading;
    }

    /** Stops reading. */
    void close() {
        pump.interrupt();
    }

    private void readAll(InputStream stream) {
        folder = Denial.folderOfThisThread();
        reading = true;
        try (InputStream in = new BufferedInputStream(stream, 65_536)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    handOn();
                    continue;
                }
                if (line.size() == LONGEST) {
                    handOn();
                }
                line.write(b);
            }
            if (line.size() > 0) {
                handOn(); // half a line: the reader reports it
            }
        } catch (IOException ended) {
            // The process was ended during a read; the end of the output follows.
        } catch (InterruptedException closed) {
            return;
        }
        try {
            queue.put(new Line("", 0, true));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void handOn() throws InterruptedException {
        // Lenient: some versions of CPython print garbage bytes when threads print at once (its issue 119506).
        String text = line.toString(StandardCharsets.UTF_8);
        int length = line.size();
        line.reset();
        room.acquire(length);
        queue.put(new Line(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, length, false));
    }
}
