package gilproof.recording;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;

/** What a worker was doing during a {@link Span}. */
public enum Activity {
    /** It slept, or waited for another system to answer. */
    WAITING("waiting"),
    /** It ran a busy loop. */
    COMPUTING("computing"),
    /** It asked for a lock of the program's own and had not got it yet. */
    QUEUING("queuing");

    private final String word;

    Activity(String word) {
        this.word = word;
    }

    /** The word that stands for it in a recording and in a report. */
    public String word() {
        return word;
    }

    /**
     * The activity that a recording's word stands for.
     *
     * @throws IllegalArgumentException naming the words allowed, when it is none of them
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
