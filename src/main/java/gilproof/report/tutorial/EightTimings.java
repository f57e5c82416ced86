package gilproof.report.tutorial;

import gilproof.report.CellText;
import gilproof.report.Figures;
import gilproof.report.Timing;
import gilproof.verdict.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The tutorial's timings beside those of the machine. */
final class EightTimings {

    /** Columns of a table, beside the two for the cell and the tutorial's own figures; more are not legible. */
    private static final int MOST_COLUMNS = 4;

    private final Places places;
    private final List<CellText> cells;

    EightTimings(Places places, List<CellText> cells) {
        this.places = places;
        this.cells = cells;
    }

    void write(Writer page) {
        page.heading(2, "The eight timings");
        page.paragraph(
                Text.prose("One run of each cell with the tutorial's own numbers: sleeps of 0.2 s, busy loops of 8,000,000 "
                        + "iterations. If a cell ran several times, its shortest run counts: load only adds to a time. "
                        + "The first figure is the elapsed time, the second its ratio to one thread on the same runtime; "
                        + "below stand the processor time of all workers together, and the verdicts on the claims."));
        if (places.areOnSeveralMachines()) {
            for (String runtime : places.runtimes()) {
                page.heading(3, runtime);
                tables(page, places.of(runtime));
            }
        } else {
            tables(page, places.all());
        }
        page.bullets(notes());
    }

    private void tables(Writer page, List<Place> some) {
        for (int from = 0; from < some.size(); from += MOST_COLUMNS) {
            table(page, some.subList(from, Math.min(some.size(), from + MOST_COLUMNS)));
        }
    }

    private void table(Writer page, List<Place> columns) {
        List<String> head = new ArrayList<>(List.of("cell", "tutorial"));
        columns.forEach(place -> head.add(head(place)));
        List<List<Text>> rows = new ArrayList<>();
        for (CellText cell : cells) {
            List<Text> row = new ArrayList<>(List.of(Text.prose(cell.name()), tutorials(cell)));
            columns.forEach(place -> row.add(place.timing(cell.name())
                    .map(timing -> measured(timing, place))
                    .orElse(Text.prose("–"))));
            rows.add(row);
        }
        page.table(head, rows);
    }

    private String head(Place place) {
        return places.areOnSeveralMachines()
                ? place.machine() + ", " + place.runtime().version()
                : place.withVersion();
    }

    private Text tutorials(CellText cell) {
        double base = cells.stream()
                .filter(each -> each.name().equals(cell.comparedTo()))
                .findFirst()
                .orElseThrow()
                .seconds();
        return Text.join(
                Text.NEXT_LINE,
                List.of(Text.strong(Figures.precisely(cell.seconds())), Text.prose(ratio(cell.seconds() / base))));
    }

    private static Text measured(Timing timing, Place place) {
        List<Text> lines = new ArrayList<>(List.of(Text.strong(Figures.precisely(timing.seconds()))));
        timing.ratio().ifPresent(ratio -> lines.add(Text.prose(ratio(ratio))));
        if (timing.isSlowToStart()) {
            lines.add(Text.figures("start " + Figures.precisely(timing.starting())));
        }
        lines.add(Text.figures("processor " + Figures.precisely(timing.processor())));
        if (timing.isStretched()) {
            lines.add(Text.strong("denied " + Figures.precisely(timing.denied().getAsDouble())));
        }
        if (timing.isShortened()) {
            lines.add(Text.strong(Figures.grouped(timing.iterations().getAsLong()) + " iterations"));
        }
        timing.cell().claims().forEach(claim -> place.verdict(claim)
                .ifPresent(verdict -> lines
                        .add(Text.of(Text.prose(claim + " "), Text.verdict(verdict.status(), verdict.word())))));
        return Text.join(Text.NEXT_LINE, lines);
    }

    private List<Text> notes() {
        List<Text> notes = new ArrayList<>(claims());
        notes.add(Text
                .prose("In the last two cells one worker fills one list: four sleeps instead of eight. For that reason "
                        + "alone their ratio is about half."));
        if (any(Timing::isSlowToStart)) {
            notes.add(Text.of(
                    Text.strong("start"),
                    Text.prose(
                            ": the time until the last worker began, where it is long enough to matter. If starting a "
                                    + "process takes as long as the work, two processes cannot take half of one thread's "
                                    + "time.")));
        }
        if (any(Timing::isStretched)) {
            notes.add(Text.of(
                    Text.strong("denied"),
                    Text.prose(": the time for which the workers, all together, were ready to run and got no processor. "
                            + "Load stretched such an elapsed time, and each ratio that it is part of. It did not stretch "
                            + "the processor time.")));
        }
        if (any(Timing::isShortened)) {
            notes.add(Text.of(
                    Text.strong("iterations"),
                    Text.prose(
                            ": the tutorial's number would take this runtime more than a few seconds, so it ran fewer "
                                    + "iterations. The time is not scaled.")));
        }
        if (places.all().stream().anyMatch(place -> place.runtime().implementation().equals("jvm"))) {
            notes.add(Text
                    .prose("The JVM's busy loop multiplies and adds in each iteration: its compiler would remove an empty "
                            + "one."));
        }
        return notes;
    }

    /** The sentences of the claims in the table. */
    private List<Text> claims() {
        return cells.stream()
                .flatMap(cell -> cell.claims().stream())
                .distinct()
                .flatMap(claim -> places.all().stream().flatMap(place -> place.verdict(claim).stream()).limit(1))
                .map(verdict -> Text.of(Text.strong(verdict.claim()), Text.prose(": " + verdict.says())))
                .toList();
    }

    private boolean any(Predicate<Timing> such) {
        return places.all().stream().flatMap(place -> place.run().findings().timings().stream()).anyMatch(such);
    }

    private static String ratio(double ratio) {
        // No line break between the two.
        return "ratio\u00a0" + Figures.withUnit(ratio, Unit.RATIO);
    }
}
