package gilproof.verdict;

import gilproof.verdict.Evidence.Weight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The verdict that follows from the pieces of evidence of one claim on one runtime.
 *
 * <p>A claim is a conjunction of what it stands on: one such piece that refutes, refutes it, and it holds when all of them
 * hold. Evidence beside the proof is elapsed time, which load biases: it decides nothing.
 *
 * @param evidence the pieces, in the order in which the claim asks for them
 */
public record Judgement(List<Evidence> evidence) {

    public Judgement {
        evidence = List.copyOf(evidence);
    }

    /** What the evidence says together; inconclusive when there is no evidence that the claim stands on. */
    public Verdict verdict() {
        if (evidence.stream().anyMatch(piece -> decides(piece) && piece.verdict() == Verdict.REFUTED)) {
            return Verdict.REFUTED;
        }
        List<Evidence> proof = evidence.stream().filter(Judgement::decides).toList();
        boolean proven = !proof.isEmpty() && proof.stream().allMatch(piece -> piece.verdict() == Verdict.HOLDS);
        return proven ? Verdict.HOLDS : Verdict.INCONCLUSIVE;
    }

    /**
     * The piece whose figure stands for the claim: of those that the claim stands on the first with an interval, else the first
     * with a figure; where none has one, the same of the evidence beside them.
     */
    public Optional<Figure> headline() {
        Stream<Figure> inOrder = Stream.of(true, false)
                .flatMap(proof -> Stream.concat(figures(proof).filter(piece -> piece.interval().isPresent()),
                        figures(proof)));
        return inOrder.findFirst();
    }

    private Stream<Figure> figures(boolean proof) {
        return evidence.stream()
                .filter(piece -> decides(piece) == proof)
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .filter(figure -> figure.value().isPresent());
    }

    /** Why the claim does not hold: the findings of the deciding pieces, with the question of each that refutes. */
    public String reason() {
        Verdict verdict = verdict();
        return verdict == Verdict.HOLDS
                ? ""
                : String.join(
                        "; ",
                        evidence.stream()
                                .filter(piece -> decides(piece) && piece.verdict() == verdict)
                                .map(piece -> (verdict == Verdict.REFUTED ? "'" + piece.question() + "' is refuted: " : "")
                                        + piece.found())
                                .toList());
    }

    private static boolean decides(Evidence piece) {
        return piece.weight() == Weight.PROOF;
    }

    /** How many rounds the figure that stands for the claim was taken from; where there is none, the most of any piece. */
    public int rounds() {
        return headline()
                .map(Figure::rounds)
                .orElseGet(() -> evidence.stream().mapToInt(Evidence::rounds).max().orElse(0));
    }
}
