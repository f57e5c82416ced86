package gilproof.report;

import com.fasterxml.jackson.databind.JsonNode;
import gilproof.recording.Activity;
import gilproof.recording.Recording;
import gilproof.recording.Span;
import gilproof.recording.Worker;
import gilproof.verdict.Regions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The long calls that let other threads run, and those that do not, by a recording of several, each beside a worker that
 * counts.
 */
public final class LongCalls {

    /** The program whose recordings show this. */
    private static final String PROGRAM = "library_calls";

    private static final String BESIDE = "beside ";

    /** A call that took less than this share of its requested length shows nothing. */
    private static final double ENOUGH = 0.5;

    /**
     * A call that keeps the lock leaves nothing: between its begin and its end there is no instant at which the other thread
     * could run.
     */
    private static final double NOTHING = 0.02;

    private LongCalls() {}

    /** Whether a recording is of that program. */
    public static boolean areIn(Recording recording) {
        return recording.program().equals(PROGRAM);
    }

    /** The result for each call, in words: {@code keeps the lock}, by its name and in their order. */
    public static Map<String, String> of(Recording recording) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Worker worker : recording.workers()) {
            if (!worker.name().startsWith(BESIDE)) {
                words.put(worker.name(), words(recording, worker));
            }
        }
        JsonNode lacking = recording.values().get("lacking");
        if (lacking != null) {
            lacking.fieldNames().forEachRemaining(name -> words.put(name, "is not there"));
        }
        return words;
    }

    private static String words(Recording recording, Worker caller) {
        List<Span> calls = caller.spans(Activity.COMPUTING);
        if (calls.isEmpty()) {
            return "failed";
        }
        Span call = calls.get(0);
        if (call.length() < ENOUGH * 1e9 * recording.parameters().path("seconds").asDouble()) {
            return "was over too soon to tell";
        }
        Worker counter = recording.worker(BESIDE + caller.name());
        long away = counter.isToldCauses()
                ? counter.longestWait(call.from(), call.to())
                : counter.longestPause(call.from(), call.to());
        double left = 1 - away / (double) call.length();
        return String.format(
                Locale.ROOT,
                "%s: the other stood still for %.0f of %.0f ms",
                verb(left),
                away / 1e6,
                call.length() / 1e6);
    }

    private static String verb(double left) {
        if (left <= NOTHING) {
            return "keeps others waiting";
        }
        return Regions.COMING_AND_GOING.contains(left) ? "lets others run" : "is not clear";
    }
}
