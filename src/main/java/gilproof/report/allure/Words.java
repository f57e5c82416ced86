package gilproof.report.allure;

import gilproof.report.Outcome;
import gilproof.report.Status;

/** The names of claims and outcomes on pages and in trees. */
public final class Words {

    private Words() {}

    /** The title of a claim's page for one runtime. */
    public static String title(Outcome outcome) {
        return outcome.claim().title() + " — " + outcome.runtime().name();
    }

    /** Verdict and status as a coloured word of HTML; the word is clear without the colour, too. */
    static String verdict(Outcome outcome) {
        return coloured(outcome.status(), outcome.status().shown(outcome.verdict()));
    }

    /** Verdict and status as a coloured word in a sentence. */
    static String sentence(Outcome outcome) {
        String where = " on " + outcome.runtime().implementation() + " " + outcome.runtime().version();
        return Html.foreign(where + outcome.status().sentence(outcome.expected()));
    }

    /** A word in its status's colour. */
    public static String coloured(Status status, String word) {
        return "<b class=\"gp-word\" style=\"background:" + status.colour() + "\">" + Html.escape(word) + "</b>";
    }
}
