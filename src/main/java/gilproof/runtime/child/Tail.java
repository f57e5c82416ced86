package gilproof.runtime.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a stream to its end on a thread of its own and keeps its last bytes, however long it is. */
final class Tail {

    private static final int KEPT = 16_384;

    /** The longest wait for the end of a stream after its process has ended: its last words are worth it. */
    private static final long MILLIS_TO_THE_END = 2_000;

    private final byte[] ring = new byte[KEPT];
    private final Thread pump;
    private long read;

    Tail(InputStream stream, String name) {
        pump = new Thread(() -> readAll(stream), name);
        pump.setDaemon(true);
        pump.start();
    }

    private void readAll(InputStream stream) {
        byte[] some = new byte[8192];
        try (stream) {
            for (int n = stream.read(some); n >= 0; n = stream.read(some)) {
                keep(some, n);
            }
        } catch (IOException closed) {
            // The process was ended during a read: the bytes before are kept.
        }
    }

    private synchronized void keep(byte[] some, int n) {
        for (int i = Math.max(0, n - KEPT); i < n; i++) {
            ring[(int) ((read + i) % KEPT)] = some[i];
        }
        read += n;
    }

    /** The last words of a process that is over, decoded leniently: a dying process may print malformed text. */
    String text() {
        try {
            pump.join(MILLIS_TO_THE_END);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return soFar();
    }

    private synchronized String soFar() {
        int length = (int) Math.min(read, KEPT);
        byte[] last = new byte[length];
        for (int i = 0; i < length; i++) {
            last[i] = ring[(int) ((read - length + i) % KEPT)];
        }
        return new String(last, StandardCharsets.UTF_8).strip();
    }
}
