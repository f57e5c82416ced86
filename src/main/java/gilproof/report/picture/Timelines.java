package gilproof.report.picture;

import gilproof.recording.Recording;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The timelines of one report, each drawn once: many claims show the same recording. */
public final class Timelines {

    /** By identity, for a recording is large to compare. */
    private final Map<Recording, Optional<String>> drawn = new IdentityHashMap<>();

    /** The recording's {@link Timeline}, if it has one. */
    public synchronized Optional<String> draw(Recording recording) {
        Optional<String> timeline = drawn.get(recording);
        if (timeline == null) {
            timeline = Timeline.of(recording);
            drawn.put(recording, timeline);
        }
        return timeline;
    }
}
