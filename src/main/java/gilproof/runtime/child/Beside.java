package gilproof.runtime.child;

/** A child's output on its standard output that is no part of the protocol: the end of it, however long it is. */
final class Beside {

    private static final int KEPT = 4_000;

    private final StringBuilder kept = new StringBuilder();

    synchronized void add(String output) {
        if (output.isBlank()) {
            return;
        }
        String line = Protocol.shown(output);
        kept.append(line, Math.max(0, line.length() - KEPT), line.length()).append('\n');
        if (kept.length() > KEPT) {
            kept.delete(0, kept.length() - KEPT);
        }
    }

    /** All of it so far, the last line without its end; empty if there was nothing. */
    synchronized String text() {
        return kept.toString().strip();
    }
}
