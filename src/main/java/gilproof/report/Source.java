package gilproof.report;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A primary source.
 *
 * @param name for example {@code PEP 703} or {@code Python 3.13 documentation, time.sleep}
 * @param link its address
 */
public record Source(String name, URI link) {

    private static final Pattern WRITTEN = Pattern.compile("(\\S.*): (https://\\S+)");

    /** Each version of Python has its own documentation, with other contents. */
    private static final Pattern PYTHONS_VERSION = Pattern.compile("/[23]\\.\\d+/.+");

    /** A tag or a commit: the files of a branch change. */
    private static final Pattern FIXED_FILE = Pattern.compile("/[^/]+/[^/]+/blob/(v?\\d+(\\.\\d+)+|[0-9a-f]{10,40})/.+");

    /**
     * Reads {@code name: https://address}.
     *
     * @throws IllegalArgumentException when it is malformed, or the contents of its address may change
     */
    public static Source of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "a source is written as \"name: https://address\", not as \"" + written + "\"");
        }
        URI link = URI.create(parts.group(2));
        String path = link.getPath();
        if (link.getHost() == null || !link.getHost().contains(".")) {
            throw new IllegalArgumentException("\"" + link + "\" names no server");
        }
        if (link.getHost().equals("docs.python.org") && !PYTHONS_VERSION.matcher(path).matches()) {
            throw new IllegalArgumentException("\"" + link + "\" does not say of which version of Python it is");
        }
        if (link.getHost().equals("github.com") && path.contains("/blob/") && !FIXED_FILE.matcher(path).matches()) {
            throw new IllegalArgumentException("\"" + link + "\" is on a branch: name a tag or a commit");
        }
        return new Source(parts.group(1), link);
    }
}
