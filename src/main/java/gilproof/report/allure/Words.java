package gilproof.report.allure;

import gilproof.report.Outcome;
import gilproof.report.Outcome.Status;

/** How claims and outcomes are called on pages and in trees. */
public final class Words {

    private Words() {}

    /** The title of a claim's page for one runtime. */
    public static String title(Outcome outcome) {
        return outcome.claim().title() + " — " + outcome.runtime().name();
    }

    /** Verdict and status as a coloured word of HTML; the word says it without the colour, too. */
    static String verdict(Outcome outcome) {
        return coloured(
                outcome.status(),
                switch (outcome.status()) {
                    case AS_EXPECTED -> outcome.verdict().word();
                    case UNDECIDED -> "inconclusive";
                    case SURPRISE -> "surprise: " + outcome.verdict().word();
                    case BROKEN_CLAIM -> "broken claim";
                    case RUNTIME_FAULT -> "runtime fault";
                });
    }

    /** The same in a sentence. */
    static String sentence(Outcome outcome) {
        String where = " on " + outcome.runtime().implementation() + " " + outcome.runtime().version();
        return Html.foreign(
                switch (outcome.status()) {
                    case AS_EXPECTED -> where + ", as expected.";
                    case UNDECIDED -> where + ". Neither passed nor failed: the evidence does not decide.";
                    case SURPRISE -> where + ", where the document expects: " + outcome.expected()
                            + ". This is news about the world, or about this runtime.";
                    case BROKEN_CLAIM -> where + ". A fault of the suite: with this control the claim proves nothing.";
                    case RUNTIME_FAULT -> where + ". The runtime left nothing to judge.";
                });
    }

    /** Whether a verdict says anything at all. */
    static boolean judged(Outcome outcome) {
        return outcome.judgement() != null && outcome.status() != Status.RUNTIME_FAULT;
    }

    /** A word in its status's colour. */
    public static String coloured(Status status, String word) {
        String colour = switch (status) {
            case AS_EXPECTED -> "#2f7d3b";
            case UNDECIDED -> "#8a6d00";
            case SURPRISE -> "#b3261e";
            case BROKEN_CLAIM, RUNTIME_FAULT -> "#8e24aa";
        };
        return "<b style=\"color:#fff;background:" + colour + ";padding:1px 7px;border-radius:3px;white-space:nowrap\">"
                + Html.escape(word) + "</b>";
    }
}
