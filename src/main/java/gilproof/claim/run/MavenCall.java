package gilproof.claim.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The call of Maven that this JVM belongs to, as far as a run must know it: system properties, of which pom.xml sets those
 * that begin with {@value #OURS}, and a user those that are Surefire's.
 */
final class MavenCall {

    /** How the properties begin that are the build's own. */
    static final String OURS = "gilproof.build.";

    /** What a call is asked to do that first runs the claims and then the laboratory's own tests. */
    private static final List<String> PHASES_OF_BOTH =
            List.of("integration-test", "post-integration-test", "verify", "install", "deploy");

    /** What would split or repeat a run, or leave out a part of it that no sentence names; pom.xml sets them for good. */
    private static final List<String> WITHOUT_EFFECT = List.of(
            "forkCount",
            "reuseForks",
            "surefire.rerunFailingTestsCount",
            "surefire.skipAfterFailureCount",
            "groups",
            "excludedGroups");

    /** Which tests the JVM runs. */
    enum Part {
        /** The document. */
        CLAIMS,
        /** The laboratory's own tests. */
        LABORATORY,
        /** Something else chose the tests, perhaps a development environment. */
        ANY
    }

    private final Properties properties;

    MavenCall(Properties properties) {
        this.properties = properties;
    }

    /** That of this JVM. */
    static MavenCall ofThisJvm() {
        return new MavenCall(System.getProperties());
    }

    /** Which tests run in this JVM. */
    Part part() {
        String part = properties.getProperty(OURS + "part", "any");
        return Part.valueOf(part.toUpperCase(Locale.ROOT));
    }

    /** The folder in which the user gave the command; relative paths mean what lies there. */
    Path directory() {
        return Path.of(properties.getProperty(OURS + "directory", "")).toAbsolutePath();
    }

    /** What tells it from other calls; empty outside of Maven. */
    Optional<String> id() {
        return Optional.ofNullable(properties.getProperty(OURS + "call"));
    }

    /** Whether the call runs the claims and then the laboratory's own tests. */
    boolean runsBoth() {
        String goals = properties.getProperty(OURS + "goals", "");
        return List.of(goals.replaceAll("[\\[\\],]", " ").strip().split("\\s+")).stream().anyMatch(PHASES_OF_BOTH::contains);
    }

    /** The tests that a user wants to be run and no others: the value of {@code -Dtest}. */
    Optional<String> test() {
        return Optional.ofNullable(properties.getProperty("test")).filter(test -> !test.isBlank());
    }

    /** Whether a user has said that nothing may match it. */
    boolean mayRunNothing() {
        return "false".equals(properties.getProperty("surefire.failIfNoSpecifiedTests"));
    }

    /** What a user has set and has no effect here, as {@code name=value}. */
    List<String> withoutEffect() {
        return WITHOUT_EFFECT.stream()
                .filter(name -> properties.getProperty(name) != null)
                .map(name -> name + "=" + properties.getProperty(name))
                .toList();
    }
}
