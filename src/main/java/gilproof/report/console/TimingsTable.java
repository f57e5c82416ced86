package gilproof.report.console;

import gilproof.report.CellText;
import gilproof.report.Figures;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Timing;
import gilproof.verdict.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The tutorial's timings beside those of a run, as lines of text: a line for each cell. */
final class TimingsTable {

    private static final String GAP = "  ";

    /** The mark beside a time that load has lengthened. */
    private static final String MARK = "*";

    private TimingsTable() {}

    /**
     * The lines, as many tables below each other as the runtimes need; none if no cell was timed.
     *
     * @param cells the tutorial's, in its order
     * @param timings their times
     * @param width the widest a line may be, in characters
     */
    static List<String> of(List<CellText> cells, List<Timing> timings, int width) {
        Map<String, RuntimeText> runtimes = new LinkedHashMap<>();
        timings.forEach(timing -> runtimes.putIfAbsent(timing.runtime().name(), timing.runtime()));
        Column names = new Column("", cells.stream().map(CellText::name).toList());
        Column tutorial = new Column("tutorial", cells.stream().map(cell -> figures(cell, cells)).toList());
        List<String> lines = new ArrayList<>();
        List<Column> block = new ArrayList<>(List.of(names, tutorial));
        for (RuntimeText runtime : runtimes.values()) {
            Column column = new Column(
                    runtime.name() + " " + runtime.version(),
                    cells.stream().map(cell -> figures(cell, runtime, timings)).toList());
            if (block.size() > 2 && width(block) + GAP.length() + column.width() > width) {
                lines.addAll(lines(block, width));
                lines.add("");
                block = new ArrayList<>(List.of(names, tutorial));
            }
            block.add(column);
        }
        if (!runtimes.isEmpty()) {
            lines.addAll(lines(block, width));
            lines.addAll(notes(timings, width));
        }
        return lines;
    }

    /** A column of text, and its width. */
    private record Column(String head, List<String> cells) {

        int width() {
            return cells.stream().mapToInt(String::length).reduce(head.length(), Math::max);
        }
    }

    private static int width(List<Column> columns) {
        return columns.stream().mapToInt(column -> column.width() + GAP.length()).sum() - GAP.length();
    }

    private static List<String> lines(List<Column> columns, int width) {
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(column -> Columns.left(column.head(), column.width())).toList(), width));
        lines.add("─".repeat(Math.min(width, width(columns))));
        for (int i = 0; i < columns.get(0).cells().size(); i++) {
            int row = i;
            lines.add(line(
                    columns.stream().map(column -> Columns.left(column.cells().get(row), column.width())).toList(),
                    width));
        }
        return lines;
    }

    private static String line(List<String> cells, int width) {
        return Columns.cut(String.join(GAP, cells).stripTrailing(), width);
    }

    private static String figures(CellText cell, List<CellText> cells) {
        double inOneThread = cells.stream()
                .filter(each -> each.name().equals(cell.comparedTo()))
                .findFirst()
                .orElseThrow()
                .seconds();
        return Figures.precisely(cell.seconds()) + " " + ratio(cell.seconds() / inOneThread);
    }

    private static String figures(CellText cell, RuntimeText runtime, List<Timing> timings) {
        return timings.stream()
                .filter(timing -> timing.cell().equals(cell) && timing.runtime().name().equals(runtime.name()))
                .findFirst()
                .map(timing -> Figures.precisely(timing.seconds())
                        + mark(timing.isStretched())
                        + (timing.ratio().isPresent() ? " " + ratio(timing.ratio().getAsDouble()) : "")
                        + mark(timing.hasStretchedRatio(timings)))
                .orElse(SummaryTable.NOT_APPLICABLE);
    }

    private static String mark(boolean isStretched) {
        return isStretched ? MARK : "";
    }

    private static String ratio(double ratio) {
        return Figures.withUnit(ratio, Unit.RATIO);
    }

    /** A note on some of the figures. */
    private static List<String> notes(List<Timing> timings, int width) {
        List<String> notes = new ArrayList<>();
        if (timings.stream().anyMatch(Timing::isStretched)) {
            notes.addAll(Columns.wrap(
                    MARK + " stretched by load: do not compare such a time or ratio; details in tutorial.md", width));
        }
        notes.addAll(notes(
                timings,
                Timing::isShortened,
                "Fewer iterations of each loop than the tutorial's on ",
                timing -> Figures.grouped(timing.iterations().getAsLong()),
                width));
        return notes;
    }

    private static List<String> notes(
            List<Timing> timings, Predicate<Timing> such, String what, Function<Timing, String> figure, int width) {
        Map<String, List<String>> byRuntime = timings.stream()
                .filter(such)
                .collect(Collectors.groupingBy(
                        timing -> timing.runtime().name(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                timing -> timing.cell().name() + " " + figure.apply(timing), Collectors.toList())));
        return byRuntime.entrySet().stream()
                .flatMap(entry -> Columns.wrap(what + entry.getKey() + ": " + String.join("; ", entry.getValue()), width)
                        .stream())
                .toList();
    }
}
