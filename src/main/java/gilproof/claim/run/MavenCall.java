package gilproof.claim.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The call of Maven that this JVM belongs to, by its system properties. Names that begin with {@value #OURS} are set by
 * pom.xml, and a user sets Surefire's.
 */
final class MavenCall {

    /** The prefix of the build's own properties. */
    static final String OURS = "gilproof.build.";

    /** The goal of a call that first runs the claims and then the laboratory's own tests. */
    private static final List<String> PHASES_OF_BOTH =
            List.of("integration-test", "post-integration-test", "verify", "install", "deploy");

    /** Surefire's properties that would split or repeat a run, or silently leave out a part of it. pom.xml fixes them. */
    private static final List<String> WITHOUT_EFFECT = List.of(
            "forkCount",
            "reuseForks",
            "surefire.rerunFailingTestsCount",
            "surefire.skipAfterFailureCount",
            "groups",
            "excludedGroups");

    /** The tests that the JVM runs. */
    enum Part {
        /** The document. */
        CLAIMS,
        /** The laboratory's own tests. */
        LABORATORY,
        /** Unknown: perhaps a development environment chose the tests. */
        ANY
    }

    private final Properties properties;

    MavenCall(Properties properties) {
        this.properties = properties;
    }

    /** The call of this JVM. */
    static MavenCall ofThisJvm() {
        return new MavenCall(System.getProperties());
    }

    /** The tests that run in this JVM. */
    Part part() {
        String part = properties.getProperty(OURS + "part", "any");
        return Part.valueOf(part.toUpperCase(Locale.ROOT));
    }

    /** The folder in which the user gave the command; relative paths begin there. */
    Path directory() {
        return Path.of(properties.getProperty(OURS + "directory", "")).toAbsolutePath();
    }

    /** Its unique id; empty outside of Maven. */
    Optional<String> id() {
        return Optional.ofNullable(properties.getProperty(OURS + "call"));
    }

    /** Whether the call runs the claims and then the laboratory's own tests. */
    boolean runsBoth() {
        String goals = properties.getProperty(OURS + "goals", "");
        return List.of(goals.replaceAll("[\\[\\],]", " ").strip().split("\\s+")).stream().anyMatch(PHASES_OF_BOTH::contains);
    }

    /** The user's selection of tests: the value of {@code -Dtest}. */
    Optional<String> test() {
        return Optional.ofNullable(properties.getProperty("test")).filter(test -> !test.isBlank());
    }

    /** Whether the user allows that nothing matches the selection. */
    boolean mayRunNothing() {
        return "false".equals(properties.getProperty("surefire.failIfNoSpecifiedTests"));
    }

    /** The user's properties that have no effect here, as {@code name=value}. */
    List<String> withoutEffect() {
        return WITHOUT_EFFECT.stream()
                .filter(name -> properties.getProperty(name) != null)
                .map(name -> name + "=" + properties.getProperty(name))
                .toList();
    }
}
