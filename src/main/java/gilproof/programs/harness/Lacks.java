package gilproof.programs.harness;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the machine does not give: told by the errors of the system, which Java keeps in words only. */
final class Lacks {

    private static final Map<String, String> NEEDS = new LinkedHashMap<>();

    static {
        NEEDS.put("Read-only file system", "a place to write");
        NEEDS.put("No space left on device", "a place to write");
        NEEDS.put("Disk quota exceeded", "a place to write");
        NEEDS.put("File too large", "a place to write");
        NEEDS.put("Too many open files", "more open files");
        NEEDS.put("unable to create native thread", "more processes or threads");
        NEEDS.put("unable to create new native thread", "more processes or threads");
        NEEDS.put("Resource temporarily unavailable", "more processes or threads");
        NEEDS.put("Cannot allocate memory", "more memory");
        NEEDS.put("Cannot assign requested address", "a network");
        NEEDS.put("Network is unreachable", "a network");
        NEEDS.put("Permission denied", "the right to do it");
        NEEDS.put("Operation not permitted", "the right to do it");
    }

    private Lacks() {}

    /** A failure in a line, with what is missing; {@code null} if the system refused nothing. */
    static String toldBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (Map.Entry<String, String> each : NEEDS.entrySet()) {
                if (String.valueOf(cause.getMessage()).contains(each.getKey())) {
                    return cause + ": it needs " + each.getValue();
                }
            }
        }
        return null;
    }
}
