package gilproof.recording;

import java.util.Arrays;

/** The reason why a worker that stamps its loop did not execute code before a stretch. */
public enum Gap {
    /** It had not begun. */
    BEGUN("begun"),
    /** It had given its processor up to wait for the interpreter's lock, or for something else that blocks. */
    WAITED("waited"),
    /** It was ready to run and was denied a processor; it kept its possession. */
    DENIED("denied"),
    /** It had released a lock of its own, between two of its turns. */
    RELEASED("released"),
    /** The system does not tell. */
    UNTOLD("untold");

    private final String word;

    Gap(String word) {
        this.word = word;
    }

    /**
     * The cause of a recording's word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Gap of(String word) {
        return Arrays.stream(values())
                .filter(gap -> gap.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no gap is caused by '" + word + "'"));
    }

    /** Its word in a recording. */
    public String word() {
        return word;
    }

    /** Whether the worker lost its possession. */
    public boolean endsPossession() {
        return this != DENIED;
    }

    /** Whether the worker waited for another, or for its own turn. */
    public boolean isAWait() {
        return this == WAITED || this == RELEASED;
    }
}
