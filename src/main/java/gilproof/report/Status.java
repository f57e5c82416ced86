package gilproof.report;

import gilproof.verdict.Verdict;
import java.util.Arrays;
import java.util.Locale;

/**
 * The status that follows from the verdicts of a claim and of its control, with all its texts: its words, the beginning of a
 * test's message, its colour. The constants stand in the order of their urgency, news about the world first.
 */
public enum Status {

    /** The verdict is decided and is not the expected one: news about the world. */
    SURPRISE("surprise", "surprises", "#b3261e") {
        @Override
        public String category() {
            return "Surprise about the world";
        }

        @Override
        public String shown(Verdict verdict) {
            return "surprise: " + verdict;
        }

        @Override
        public String mark() {
            return " !";
        }

        @Override
        public String told(Verdict expected) {
            return "SURPRISE, expected: " + expected;
        }

        @Override
        public String sentence(Verdict expected) {
            return ", where the document expects: " + expected + ". This is news about the world, or about this runtime.";
        }
    },

    /** The control did not come out the other way, or the test is wrong: the claim proves nothing. */
    BROKEN_CLAIM("broken claim", "broken claims", "#8e24aa") {
        @Override
        public String category() {
            return "Broken claim: the suite's fault";
        }

        @Override
        public String brief() {
            return "broken";
        }

        @Override
        public String mark() {
            return " (broken)";
        }

        @Override
        public String sentence(Verdict expected) {
            return ". A fault of the suite: with this control the claim proves nothing.";
        }

        @Override
        public String leavesOpen(String claim, String reason) {
            return "The test of " + claim + " proves nothing in this run.";
        }
    },

    /** The runtime crashed, hung or printed no recording: nothing could be judged. */
    RUNTIME_FAULT("runtime fault", "runtime faults", "#8e24aa") {
        @Override
        public String sentence(Verdict expected) {
            return ". The runtime left nothing to judge.";
        }

        @Override
        public String leavesOpen(String claim, String reason) {
            return "The runtime failed when " + claim + " was tried.";
        }
    },

    /** The claim or its control is undecided; neither passed nor failed. */
    UNDECIDED("undecided", "inconclusive", "#8a6d00") {
        @Override
        public String prefix() {
            return "INCONCLUSIVE: ";
        }

        @Override
        public String category() {
            return "Inconclusive";
        }

        @Override
        public String shown(Verdict verdict) {
            return Verdict.INCONCLUSIVE.word();
        }

        @Override
        public String told(Verdict expected) {
            return Verdict.INCONCLUSIVE.word();
        }

        @Override
        public String sentence(Verdict expected) {
            return ". Neither passed nor failed: the evidence does not decide.";
        }
    },

    /** The verdict is the expected one, and so is the control's. */
    AS_EXPECTED("as expected", "as expected", "#2f7d3b") {
        @Override
        public String prefix() {
            return "";
        }

        @Override
        public String shown(Verdict verdict) {
            return verdict.word();
        }

        @Override
        public String told(Verdict expected) {
            return word();
        }

        @Override
        public String sentence(Verdict expected) {
            return ", as expected.";
        }
    };

    private final String word;
    private final String counted;
    private final String colour;

    Status(String word, String counted, String colour) {
        this.word = word;
        this.counted = counted;
        this.colour = colour;
    }

    /**
     * The status of that word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Status named(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no status is called '" + word + "'"));
    }

    /** Its word in the files for programs: {@code broken claim}. */
    public String word() {
        return word;
    }

    /** Its word for several: {@code 2 broken claims}. */
    public String counted() {
        return counted;
    }

    /** Its word for several in a narrow place: {@code 2 broken}. */
    public String brief() {
        return counted;
    }

    /** The colour behind its word, dark enough for white letters. */
    public String colour() {
        return colour;
    }

    /**
     * The beginning of the message of a test with this status; empty if it is as expected. The report's categories match it,
     * and so separate news about the world from faults of the suite.
     */
    public String prefix() {
        return word.toUpperCase(Locale.ROOT) + ": ";
    }

    /** The report's name for all tests with this status. */
    public String category() {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Its word in a table's cell, with the verdict if that counts. */
    public String shown(Verdict verdict) {
        return word;
    }

    /** A mark behind a verdict and its figure if there is no room for the word; mostly empty. */
    public String mark() {
        return "";
    }

    /** Its word on the console. */
    public String told(Verdict expected) {
        return word.toUpperCase(Locale.ROOT);
    }

    /** The end of a sentence on the runtimes where a claim was tried. */
    public abstract String sentence(Verdict expected);

    /**
     * The reason why a claim with this status leaves a statement of the tutorial without an answer.
     *
     * @param reason the reason why the claim is not as expected, without a full stop
     */
    public String leavesOpen(String claim, String reason) {
        return claim + " is inconclusive: " + reason + ".";
    }

    /** Whether the verdict stands, as expected or not. */
    public boolean isDecided() {
        return this == AS_EXPECTED || this == SURPRISE;
    }

    /** Whether it is a fault of the suite or a runtime: a count is shown only if there is one. */
    public boolean isFault() {
        return this == BROKEN_CLAIM || this == RUNTIME_FAULT;
    }

    /** Whether a test with this status fails. */
    public boolean isRed() {
        return this == SURPRISE || isFault();
    }
}
