package gilproof.report.page;

import gilproof.report.Outcome;
import gilproof.verdict.Evidence;
import gilproof.verdict.Figure;
import gilproof.verdict.Interval;
import gilproof.verdict.Judgement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The outcome of one claim on one runtime in {@code verdicts.json}: {@link Outcome} in words and figures.
 *
 * @param figure the figure that stands for the claim, in the unit beside it; {@code null} for a claim without one
 * @param interval the figure's interval, its two ends; {@code null} if there is none
 * @param reason the reason why it is not simply as expected; {@code null} if it is
 * @param control the control's verdict; {@code null} if the claim has none
 */
public record VerdictEntry(
        String claim,
        String says,
        List<String> states,
        String section,
        String runtime,
        String implementation,
        String version,
        List<String> traits,
        String expected,
        String verdict,
        String status,
        Double figure,
        String unit,
        List<Double> interval,
        int rounds,
        String reason,
        String control,
        double seconds,
        List<PieceEntry> evidence) {

    /** A piece of evidence; {@code null} stands for the parts of a figure if it has none. */
    public record PieceEntry(
            String question,
            String verdict,
            String weight,
            Double figure,
            String unit,
            List<Double> interval,
            int rounds,
            String found) {

        static PieceEntry of(Evidence piece) {
            Optional<Figure> figure = Optional.of(piece).filter(Figure.class::isInstance).map(Figure.class::cast);
            return new PieceEntry(
                    piece.question(),
                    piece.verdict().word(),
                    piece.weight().name().toLowerCase(Locale.ROOT),
                    figureOf(figure),
                    unitOf(figure),
                    intervalOf(figure),
                    piece.rounds(),
                    piece.found());
        }
    }

    static VerdictEntry of(Outcome outcome) {
        Optional<Figure> headline = outcome.headline();
        return new VerdictEntry(
                outcome.claim().id(),
                outcome.claim().says(),
                outcome.claim().states(),
                outcome.claim().section(),
                outcome.runtime().name(),
                outcome.runtime().implementation(),
                outcome.runtime().version(),
                outcome.runtime().traits(),
                outcome.expected().word(),
                outcome.verdict().word(),
                outcome.status().word(),
                figureOf(headline),
                unitOf(headline),
                intervalOf(headline),
                outcome.rounds(),
                outcome.reason().isEmpty() ? null : outcome.reason(),
                outcome.control().map(control -> control.verdict().word()).orElse(null),
                Math.round(1000 * outcome.seconds()) / 1000.0,
                outcome.judgement().map(Judgement::evidence).orElse(List.of()).stream().map(PieceEntry::of).toList());
    }

    private static Double figureOf(Optional<Figure> piece) {
        // JSON has no infinity, and no undefined number.
        return piece.filter(figure -> figure.value().isPresent())
                .map(figure -> figure.value().getAsDouble())
                .filter(Double::isFinite)
                .orElse(null);
    }

    private static String unitOf(Optional<Figure> piece) {
        return piece.filter(figure -> figure.value().isPresent()).map(figure -> figure.unit().word()).orElse(null);
    }

    private static List<Double> intervalOf(Optional<Figure> piece) {
        return piece.flatMap(Figure::interval).map(Interval::ends).orElse(null);
    }
}
