package gilproof.report;

import gilproof.recording.Recording;
import gilproof.verdict.Figure;
import gilproof.verdict.Judgement;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of one claim on one runtime: all that a reader is told about it. */
public sealed interface Outcome permits Judged, Faulted {

    /** What was tried, where, and what was read for it. */
    Tried tried();

    /** What verdict and control amount to. */
    Status status();

    /** Why it is not simply as expected; empty when it is. */
    String reason();

    /** What the evidence says; empty when a fault left nothing to judge. */
    Optional<Judgement> judgement();

    /** What the evidence of the control says; empty when the claim has none, or a fault came first. */
    Optional<Judgement> control();

    /**
     * What the document says of a claim.
     *
     * @param id for example {@code T1}
     * @param states the tutorial's statements that it verifies, for example {@code B1}; empty for a newer one
     * @param says its sentence
     * @param because why it is so
     * @param asks what its verdict follows from: what it asks of which experiment
     * @param section the heading of the tutorial under which it stands
     * @param sources where the reason is written by those who answer for it
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
     * What is known of a runtime.
     *
     * @param name what the user calls it, for example {@code cpython}
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
     * @param changes what is changed in the control, in words; empty when the claim has none there
     * @param recordings the recordings that the claim's verdict was read from
     * @param ofControl those that the control's was, of which some may be the claim's too
     * @param seconds how long it took, in seconds, waiting for shared recordings included
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

        /** On a runtime that left nothing to read. */
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

    /** The verdict; inconclusive when a fault left nothing to judge. */
    default Verdict verdict() {
        return judgement().map(Judgement::verdict).orElse(Verdict.INCONCLUSIVE);
    }

    /** Whether the verdict says anything: a fault of the runtime leaves none to be believed. */
    default boolean hasVerdict() {
        return judgement().isPresent() && status() != Status.RUNTIME_FAULT;
    }

    /** How many rounds the claim's figure was taken from, as {@link Judgement#rounds}; 0 where nothing was judged. */
    default int rounds() {
        return judgement().map(Judgement::rounds).orElse(0);
    }

    /** The piece of evidence whose figure stands for the claim. */
    default Optional<Figure> headline() {
        return judgement().flatMap(Judgement::headline);
    }
}
