package gilproof.report;

import gilproof.verdict.Verdict;
import java.util.Arrays;
import java.util.Locale;

/**
 * What the verdict of a claim and that of its control amount to, with all that readers are told of it: its words, the
 * beginning of a test's message, its colour. The constants stand in the order of their urgency, news about the world first.
 */
public enum Status {

    /** The verdict is decided and not the one expected: news about the world. */
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

    /** The verdict is the one expected, and so is the control's. */
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

    /** How several of them are called: {@code 2 broken claims}. */
    public String counted() {
        return counted;
    }

    /** The same where there is little room: {@code 2 broken}. */
    public String brief() {
        return counted;
    }

    /** The colour behind its word, dark enough for white letters. */
    public String colour() {
        return colour;
    }

    /**
     * How the message of a test with this status begins; empty if it is as expected. The report's categories look for it:
     * that is how they tell news about the world from a fault of the suite.
     */
    public String prefix() {
        return word.toUpperCase(Locale.ROOT) + ": ";
    }

    /** What the report calls its tests together. */
    public String category() {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Its word in a table's cell, with the verdict where that counts. */
    public String shown(Verdict verdict) {
        return word;
    }

    /** A mark behind a verdict and its figure where there is no room for the word; mostly empty. */
    public String mark() {
        return "";
    }

    /** Its word on the console. */
    public String told(Verdict expected) {
        return word.toUpperCase(Locale.ROOT);
    }

    /** How a sentence on where a claim was tried goes on. */
    public abstract String sentence(Verdict expected);

    /**
     * Why a claim with this status leaves a statement of the tutorial without an answer.
     *
     * @param reason why the claim is not as expected, without a full stop
     */
    public String leavesOpen(String claim, String reason) {
        return claim + " is inconclusive: " + reason + ".";
    }

    /** Whether the verdict stands, as expected or not. */
    public boolean isDecided() {
        return this == AS_EXPECTED || this == SURPRISE;
    }

    /** Whether something went wrong with the suite or a runtime: counted only where there is any. */
    public boolean isFault() {
        return this == BROKEN_CLAIM || this == RUNTIME_FAULT;
    }

    /** Whether a test with this status fails. */
    public boolean isRed() {
        return this == SURPRISE || isFault();
    }
}
