package gilproof.recording;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;

/** The activity of a worker during a {@link Span}. */
public enum Activity {
    /** It slept, or waited for another system to answer. */
    WAITING("waiting"),
    /** It ran a busy loop. */
    COMPUTING("computing"),
    /** It asked for a lock of the program and did not have it yet. */
    QUEUING("queuing");

    private final String word;

    Activity(String word) {
        this.word = word;
    }

    /** Its word in a recording and in a report. */
    public String word() {
        return word;
    }

    /**
     * The activity of a recording's word.
     *
     * @throws IllegalArgumentException naming the words allowed, if there is none
     */
    @JsonCreator
    public static Activity of(String word) {
        return Arrays.stream(values())
                .filter(activity -> activity.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no activity is called '" + word + "'; allowed: "
                        + Arrays.stream(values()).map(Activity::word).toList()));
    }
}
