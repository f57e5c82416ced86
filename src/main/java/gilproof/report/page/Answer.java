package gilproof.report.page;

import java.util.Arrays;

/** The answer of the claims to a statement of the tutorial on one runtime. */
public enum Answer {
    /** True, as the tutorial says it. */
    TRUE("true"),
    /** True with a restriction that the tutorial does not make. */
    IN_PART("true in part"),
    /** It was true of the CPython of the tutorial's time, and is not true of this runtime. */
    NO_LONGER("no longer true"),
    /** The observation is right, and its explanation is wrong on every version. */
    NEVER_QUITE("never quite true"),
    /** It may be true elsewhere; one of its claims is refuted on this runtime. */
    NOT_HERE("not true here"),
    /** One of its claims was tried, and its verdict does not decide. */
    UNDECIDED("undecided here"),
    /** One of its claims was left out of the run, or none of its claims applies to the runtime. */
    NOT_TRIED("not tried");

    private final String word;

    Answer(String word) {
        this.word = word;
    }

    /**
     * The answer of that word.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Answer named(String word) {
        return Arrays.stream(values())
                .filter(answer -> answer.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no answer is called '" + word + "'"));
    }

    /** Its words for readers, and for programs in {@code verdicts.json}. */
    public String word() {
        return word;
    }
}
