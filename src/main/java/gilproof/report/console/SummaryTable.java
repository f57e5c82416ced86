package gilproof.report.console;

import gilproof.report.Figures;
import gilproof.report.Outcome;
import gilproof.report.Outcome.ClaimText;
import gilproof.report.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of claims and runtimes at the end of a run, as lines of text. */
public final class SummaryTable {

    /** The cell of a claim that does not apply to a runtime. */
    public static final String NOT_APPLICABLE = "–";

    private static final String GAP = "  ";

    /** A sentence cut shorter than this says nothing, so the column is left out. */
    private static final int LEAST_SENTENCE = 20;

    private SummaryTable() {}

    /**
     * The lines of the table, as many tables below each other as the runtimes need.
     *
     * @param claims the claims in reading order; those without any outcome are left out
     * @param outcomes their outcomes
     * @param width the widest a line may be, in characters
     */
    static List<String> of(List<ClaimText> claims, List<Outcome> outcomes, int width) {
        Map<String, Map<String, String>> cells = cells(outcomes);
        List<ClaimText> tried = claims.stream().filter(claim -> cells.containsKey(claim.id())).toList();
        List<String> runtimes = outcomes.stream().map(outcome -> outcome.runtime().name()).distinct().toList();
        int idWidth = tried.stream().mapToInt(claim -> claim.id().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (List<String> block : blocks(runtimes, cells, width - idWidth)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block(tried, block, cells, idWidth, width));
        }
        return lines;
    }

    /** Runtimes that fit beside each other, in order. */
    private static List<List<String>> blocks(List<String> runtimes, Map<String, Map<String, String>> cells, int room) {
        List<List<String>> blocks = new ArrayList<>();
        int left = 0;
        for (String runtime : runtimes) {
            int needed = GAP.length() + columnWidth(runtime, cells);
            if (blocks.isEmpty() || needed > left) {
                blocks.add(new ArrayList<>());
                left = room;
            }
            blocks.get(blocks.size() - 1).add(runtime);
            left -= needed;
        }
        return blocks;
    }

    private static List<String> block(
            List<ClaimText> claims,
            List<String> runtimes,
            Map<String, Map<String, String>> cells,
            int idWidth,
            int width) {
        int columns = runtimes.stream().mapToInt(runtime -> GAP.length() + columnWidth(runtime, cells)).sum();
        int sentence = width - idWidth - columns - GAP.length();
        boolean withSentence = sentence >= LEAST_SENTENCE;
        String blank = withSentence ? GAP + " ".repeat(sentence) : "";
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(" ".repeat(idWidth)).append(blank);
        runtimes.forEach(runtime -> head.append(GAP).append(Columns.left(runtime, columnWidth(runtime, cells))));
        lines.add(head.toString().stripTrailing());
        lines.add("─".repeat(idWidth + blank.length() + columns));
        for (ClaimText claim : claims) {
            StringBuilder line = new StringBuilder(Columns.left(claim.id(), idWidth));
            if (withSentence) {
                line.append(GAP).append(Columns.left(Columns.cut(claim.says(), sentence), sentence));
            }
            for (String runtime : runtimes) {
                String cell = cells.get(claim.id()).getOrDefault(runtime, NOT_APPLICABLE);
                line.append(GAP).append(Columns.left(cell, columnWidth(runtime, cells)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int columnWidth(String runtime, Map<String, Map<String, String>> cells) {
        return cells.values().stream()
                .mapToInt(row -> row.getOrDefault(runtime, NOT_APPLICABLE).length())
                .reduce(runtime.length(), Math::max);
    }

    /** By claim and runtime. */
    private static Map<String, Map<String, String>> cells(List<Outcome> outcomes) {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            cells.computeIfAbsent(outcome.claim().id(), id -> new LinkedHashMap<>())
                    .put(outcome.runtime().name(), cell(outcome));
        }
        return cells;
    }

    /** Verdict and figure, and a mark if it is not simply as expected. */
    public static String cell(Outcome outcome) {
        String figure = outcome.headline()
                .map(piece -> " " + Figures.withUnit(piece.value().orElseThrow(), piece.unit()))
                .orElse("");
        return outcome.status() == Status.RUNTIME_FAULT
                ? "fault"
                : Console.word(outcome) + figure + outcome.status().mark();
    }
}
