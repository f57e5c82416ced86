package gilproof.claim;

import java.time.Duration;

/**
 * What a user may set, as system properties; README.md lists them.
 *
 * @param runtimes names and paths of runtimes, separated by commas
 * @param strict whether an inconclusive claim fails
 * @param limit how long one recording may take before its runtime is held to hang
 */
record Settings(String runtimes, boolean strict, Duration limit) {

    /**
     * Those of this JVM.
     *
     * @throws IllegalArgumentException naming what is allowed
     */
    static Settings ofThisJvm() {
        return new Settings(
                System.getProperty("gilproof.runtimes", "default"),
                flag("gilproof.strict", System.getProperty("gilproof.strict", "false")),
                seconds("gilproof.limit", System.getProperty("gilproof.limit", "60")));
    }

    private static boolean flag(String name, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(name + " is true or false, not '" + value + "'");
        }
        return value.equals("true");
    }

    private static Duration seconds(String name, String value) {
        try {
            long seconds = Long.parseLong(value);
            if (seconds > 0 && seconds <= 3600) {
                return Duration.ofSeconds(seconds);
            }
        } catch (NumberFormatException noNumber) {
            // Told below, with what is allowed.
        }
        throw new IllegalArgumentException(name + " is a whole number of seconds from 1 to 3600, not '" + value + "'");
    }
}
