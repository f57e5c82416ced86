package gilproof.report;

import gilproof.recording.Recording;
import gilproof.verdict.Figure;
import gilproof.verdict.Judgement;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The outcome of one claim on one runtime, with all that a reader is told about it. */
public sealed interface Outcome permits Judged, Faulted {

    /** The claim, the runtime, and the recordings that were read. */
    Tried tried();

    /** The status that follows from verdict and control. */
    Status status();

    /** The reason why it is not simply as expected; empty if it is. */
    String reason();

    /** The judgement of the evidence; empty if a fault left nothing to judge. */
    Optional<Judgement> judgement();

    /** The judgement of the control's evidence; empty if the claim has no control, or a fault came first. */
    Optional<Judgement> control();

    /**
     * A claim as the document states it.
     *
     * @param id for example {@code T1}
     * @param states the tutorial's statements that it verifies, for example {@code B1}; empty for a newer one
     * @param says its sentence
     * @param because the reason
     * @param asks its questions, by experiment; its verdict follows from their answers
     * @param section the heading of the tutorial under which it stands
     * @param sources the primary sources of the reason
     */
    public record ClaimText(
            String id,
            List<String> states,
            String says,
            String because,
            List<Asked> asks,
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
     * A runtime as reports know it.
     *
     * @param name its name for users, for example {@code cpython}
     * @param implementation for example {@code CPython}
     * @param version for example {@code 3.14.3}
     * @param traits for example {@code GIL}, {@code FORK}
     */
    public record RuntimeText(String name, String implementation, String version, List<String> traits) {}

    /**
     * A claim that was tried on a runtime.
     *
     * @param claim the claim, as the document states it
     * @param runtime the runtime
     * @param expected the verdict that the document expects there
     * @param changes the control's change, in words; empty if the claim has no control there
     * @param recordings the recordings of the claim's verdict
     * @param ofControl the recordings of the control's verdict, of which some may be the claim's too
     * @param seconds elapsed time, in seconds, including the wait for shared recordings
     */
    record Tried(
            ClaimText claim,
            RuntimeText runtime,
            Verdict expected,
            Optional<String> changes,
            List<Recording> recordings,
            List<Recording> ofControl,
            double seconds) {

        public Tried {
            recordings = List.copyOf(recordings);
            ofControl = List.copyOf(ofControl);
        }

        /** A claim on a runtime that left nothing to read. */
        public static Tried inVain(ClaimText claim, RuntimeText runtime, Verdict expected) {
            return new Tried(claim, runtime, expected, Optional.empty(), List.of(), List.of(), 0);
        }
    }

    default ClaimText claim() {
        return tried().claim();
    }

    default RuntimeText runtime() {
        return tried().runtime();
    }

    default Verdict expected() {
        return tried().expected();
    }

    default List<Recording> recordings() {
        return tried().recordings();
    }

    default double seconds() {
        return tried().seconds();
    }

    /** The recordings of claim and control, each once, the claim's first. */
    default List<Recording> allRecordings() {
        return Stream.concat(recordings().stream(), tried().ofControl().stream()).distinct().toList();
    }

    /** The verdict; inconclusive if a fault left nothing to judge. */
    default Verdict verdict() {
        return judgement().map(Judgement::verdict).orElse(Verdict.INCONCLUSIVE);
    }

    /** Whether the verdict is informative: after a fault of the runtime it is not. */
    default boolean hasVerdict() {
        return judgement().isPresent() && status() != Status.RUNTIME_FAULT;
    }

    /** The number of rounds of the claim's figure, as {@link Judgement#rounds}; 0 if nothing was judged. */
    default int rounds() {
        return judgement().map(Judgement::rounds).orElse(0);
    }

    /** The piece of evidence whose figure stands for the claim. */
    default Optional<Figure> headline() {
        return judgement().flatMap(Judgement::headline);
    }
}
