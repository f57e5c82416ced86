package gilproof.verdict;

import gilproof.verdict.Evidence.Weight;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The verdict that follows from the pieces of evidence of one claim on one runtime.
 *
 * <p>A claim is a conjunction: one piece of proof that refutes, refutes the claim; it holds when all pieces of proof hold.
 * Evidence beside the proof is elapsed time, which load biases: it decides nothing.
 *
 * @param evidence the pieces, in the order in which the claim asks for them
 */
public record Judgement(List<Evidence> evidence) {

    public Judgement {
        evidence = List.copyOf(evidence);
    }

    /** The verdict of all evidence together; inconclusive when there is no proof. */
    public Verdict verdict() {
        if (evidence.stream().anyMatch(piece -> decides(piece) && piece.verdict() == Verdict.REFUTED)) {
            return Verdict.REFUTED;
        }
        List<Evidence> proof = evidence.stream().filter(Judgement::decides).toList();
        boolean proven = !proof.isEmpty() && proof.stream().allMatch(piece -> piece.verdict() == Verdict.HOLDS);
        return proven ? Verdict.HOLDS : Verdict.INCONCLUSIVE;
    }

    /**
     * The piece whose figure stands for the claim: the first piece of proof with an interval, else the first with a figure.
     * If no piece of proof has a figure, the same search is made in the evidence beside the proof.
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

    /**
     * The reason why the claim does not hold: the findings of the deciding pieces, and the question of each piece that
     * refutes.
     */
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

    /** The number of rounds of the figure that stands for the claim; if there is no figure, the most rounds of any piece. */
    public int rounds() {
        return headline()
                .map(Figure::rounds)
                .orElseGet(() -> evidence.stream().mapToInt(Evidence::rounds).max().orElse(0));
    }
}
