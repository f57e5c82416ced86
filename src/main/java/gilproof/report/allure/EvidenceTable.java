package gilproof.report.allure;

import gilproof.report.Figures;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judgement;
import gilproof.verdict.Region;
import java.util.List;
import java.util.regex.Pattern;

/** The pieces of evidence of one judgement, as a table of HTML: what the claim stands on, and what is shown beside. */
final class EvidenceTable {

    private static final List<String> HEAD = List.of("Evidence", "Found", "Holds in", "Refuted in", "Says");

    /** How a sentence of a figure begins: {@code at most 0.995 in 3 rounds}, {@code 0.507 [0.504, 0.521], from 6 rounds; ...}. */
    private static final Pattern REPEATS =
            Pattern.compile(
                    "^(at most -?[\\d.]+ in \\d+ rounds|-?[\\d.]+ \\[-?[\\d.]+, -?[\\d.]+], from \\d+ rounds?)(; |$)");

    private EvidenceTable() {}

    static String of(Judgement judgement) {
        return Html.table(HEAD, judgement.evidence().stream().map(EvidenceTable::row).toList());
    }

    private static List<String> row(Evidence piece) {
        String weight = piece.weight() == Weight.PROOF ? "proof" : "shown beside the proof";
        return List.of(
                Html.narrow(Html.prose(piece.question()) + Html.small(weight)),
                found(piece),
                region(piece.holdsIn(), piece),
                region(piece.refutedIn(), piece),
                piece.weight() == Weight.PROOF ? bold(piece.verdict().word()) : piece.verdict().word());
    }

    private static String region(Region region, Evidence piece) {
        return region == null ? "" : Html.narrow(Html.escape(together(Figures.region(region, piece.unit()))));
    }

    /** No line begins with the per cent sign of the one before. */
    private static String together(String figures) {
        return figures.replace(" %", "\u00a0%");
    }

    private static String found(Evidence piece) {
        String figure = Figures.of(piece);
        String confidence = piece.interval() == null
                ? ""
                : ", interval at " + together(Figures.withUnit(piece.interval().confidence(), "share"));
        String rounds = piece.rounds() > 0 ? Html.small(Figures.count(piece.rounds(), "round") + confidence) : "";
        String words = piece.found() == null ? "" : Html.foreign(Excerpt.of(beyondFigure(piece.found(), figure)));
        String first = figure.isEmpty() ? "" : bold(Html.figure(figure)) + (words.isEmpty() ? "" : "<br>");
        return Html.narrow(first + words + rounds);
    }

    /** What was found, without the figure and the rounds that stand beside it. */
    private static String beyondFigure(String found, String figure) {
        return figure.isEmpty() ? found : REPEATS.matcher(found).replaceFirst("");
    }

    private static String bold(String html) {
        return "<b>" + html + "</b>";
    }
}
