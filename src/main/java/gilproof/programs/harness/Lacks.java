package gilproof.programs.harness;

import java.util.Map;

/** The resource that the machine does not give, by the errors of the system, which Java keeps in words only. */
final class Lacks {

    private static final Map<String, String> NEEDS = Map.ofEntries(
            Map.entry("Read-only file system", "a place to write"),
            Map.entry("No space left on device", "a place to write"),
            Map.entry("Disk quota exceeded", "a place to write"),
            Map.entry("File too large", "a place to write"),
            Map.entry("Too many open files", "more open files"),
            Map.entry("unable to create native thread", "more processes or threads"),
            Map.entry("unable to create new native thread", "more processes or threads"),
            Map.entry("Resource temporarily unavailable", "more processes or threads"),
            Map.entry("Cannot allocate memory", "more memory"),
            Map.entry("Cannot assign requested address", "a network"),
            Map.entry("Network is unreachable", "a network"),
            Map.entry("Permission denied", "the right to do it"),
            Map.entry("Operation not permitted", "the right to do it"));

    private Lacks() {}

    /** A failure in a line, with the missing resource; {@code null} if the system refused nothing. */
    static String toldBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (Map.Entry<String, String> each : NEEDS.entrySet()) {
                if (String.valueOf(cause.getMessage()).contains(each.getKey())) {
                    // Behind the first line there may be all that another process has said.
                    return cause.toString().lines().findFirst().orElseThrow() + ": it needs " + each.getValue();
                }
            }
        }
        return null;
    }
}
