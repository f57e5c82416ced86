package gilproof.report;

import gilproof.recording.Recording;
import gilproof.verdict.Figure;
import gilproof.verdict.Judgement;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of one claim on one runtime: all that a reader is told about it.
 *
 * @param claim the claim, as the document states it
 * @param runtime the runtime it was tried on
 * @param expected the verdict that the document expects there
 * @param judgement what the evidence says; {@code null} when a fault left nothing to judge
 * @param controlSays what was changed in the control, in words; {@code null} when the claim has none
 * @param control what the evidence of the control says; {@code null} when the claim has none, or a fault came first
 * @param status what the two amount to
 * @param reason why it is not simply as expected, or {@code null}
 * @param recordings the recordings that the claim's verdict was read from
 * @param ofControl those that the control's was, of which some may be the claim's too
 * @param seconds how long it took, in seconds, waiting for shared recordings included
 */
public record Outcome(
        ClaimText claim,
        RuntimeText runtime,
        Verdict expected,
        Judgement judgement,
        String controlSays,
        Judgement control,
        Status status,
        String reason,
        List<Recording> recordings,
        List<Recording> ofControl,
        double seconds) {

    /**
     * What the document says of a claim.
     *
     * @param id for example {@code T1}
     * @param states the tutorial's statements that it verifies, for example {@code B1}; empty for a newer one
     * @param says its sentence
     * @param because why it is so
     * @param evidence what its verdict follows from, in words
     * @param section the heading of the tutorial under which it stands
     * @param sources where the reason is written by those who answer for it
     */
    public record ClaimText(
            String id,
            List<String> states,
            String says,
            String because,
            String evidence,
            String section,
            List<Source> sources) {

        /**
         * Its id and its sentence. Reports sort titles letter by letter: an invisible word joiner, which comes after all digits,
         * puts P10 after P9.
         */
        public String title() {
            return id.replaceFirst("^(\\D+)(\\d\\d)", "$1\u2060$2") + " · " + says.replaceAll("\\.$", "");
        }
    }

    /**
     * What is known of a runtime.
     *
     * @param name what the user calls it, for example {@code cpython}
     * @param implementation for example {@code CPython}
     * @param version for example {@code 3.14.3}
     * @param traits for example {@code GIL}, {@code FORK}
     */
    public record RuntimeText(String name, String implementation, String version, List<String> traits) {}

    public Outcome {
        recordings = List.copyOf(recordings);
        ofControl = List.copyOf(ofControl);
    }

    /** The recordings of both, each once, the claim's first. */
    public List<Recording> allRecordings() {
        return Stream.concat(recordings.stream(), ofControl.stream()).distinct().toList();
    }

    /** The verdict; inconclusive when a fault left nothing to judge. */
    public Verdict verdict() {
        return judgement == null ? Verdict.INCONCLUSIVE : judgement.verdict();
    }

    /** The piece of evidence whose figure stands for the claim. */
    public Optional<Figure> headline() {
        return judgement == null ? Optional.empty() : judgement.headline();
    }
}
