package gilproof.report.allure;

import gilproof.report.Figures;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Figure;
import gilproof.verdict.Judgement;
import gilproof.verdict.Region;
import gilproof.verdict.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pieces of evidence of one judgement, as a table of HTML: the proof, and the evidence beside it. */
final class EvidenceTable {

    private static final List<String> HEAD = List.of("Evidence", "Found", "Holds in", "Refuted in", "Says");

    /**
     * The beginning of a sentence with a figure: {@code at most 0.995 in 3 rounds}, {@code 0.507 [0.504, 0.521], from 6
     * rounds; ...}.
     */
    private static final Pattern REPEATS =
            Pattern.compile(
                    "^(at most -?[\\d.]+ in \\d+ rounds|-?[\\d.]+ \\[-?[\\d.]+, -?[\\d.]+], from \\d+ rounds?)(; |$)");

    private EvidenceTable() {}

    static String of(Judgement judgement) {
        return Html.table(HEAD, judgement.evidence().stream().map(EvidenceTable::row).toList());
    }

    private static List<String> row(Evidence piece) {
        String weight = piece.weight() == Weight.PROOF ? "proof" : "shown beside the proof";
        Optional<Figure> figure = piece instanceof Figure some ? Optional.of(some) : Optional.empty();
        return List.of(
                Html.narrow(Html.prose(piece.question()) + Html.small(weight)),
                found(piece),
                figure.map(some -> region(some.contrast().holdsIn(), some.unit())).orElse(""),
                figure.map(some -> region(some.contrast().refutedIn(), some.unit())).orElse(""),
                piece.weight() == Weight.PROOF ? bold(piece.verdict().word()) : piece.verdict().word());
    }

    private static String region(Region region, Unit unit) {
        return Html.narrow(Html.escape(together(Figures.region(region, unit))));
    }

    /** No line begins with the per cent sign of the line before. */
    private static String together(String figures) {
        return figures.replace(" %", "\u00a0%");
    }

    private static String found(Evidence piece) {
        String figure = Figures.of(piece);
        String confidence = piece instanceof Figure measured
                ? measured.interval()
                        .map(interval -> ", interval at "
                                + together(Figures.withUnit(interval.confidence(), Unit.SHARE)))
                        .orElse("")
                : "";
        String rounds = piece.rounds() > 0 ? Html.small(Figures.count(piece.rounds(), "round") + confidence) : "";
        String words = piece.found() == null ? "" : Html.foreign(Excerpt.of(beyondFigure(piece.found(), figure)));
        String first = figure.isEmpty() ? "" : bold(Html.figure(figure)) + (words.isEmpty() ? "" : "<br>");
        return Html.narrow(first + words + rounds);
    }

    /** The finding, without the figure and the rounds in the other columns. */
    private static String beyondFigure(String found, String figure) {
        return figure.isEmpty() ? found : REPEATS.matcher(found).replaceFirst("");
    }

    private static String bold(String html) {
        return "<b>" + html + "</b>";
    }
}
