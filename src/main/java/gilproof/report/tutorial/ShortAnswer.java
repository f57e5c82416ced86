package gilproof.report.tutorial;

import gilproof.report.CellText;
import gilproof.report.Figures;
import gilproof.report.Timing;
import gilproof.verdict.Regions;
import gilproof.verdict.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The answer for most readers: do threads help here, do processes, and why? */
final class ShortAnswer {

    private static final String YES = "yes";
    private static final String NO = "no";

    private static final String LOCK =
            "With a global lock (#): a thread that waits leaves the lock to the others, so threads wait at "
                    + "the same time; a thread that computes needs it, so threads compute in turns. Each process has a lock of its own.";

    private static final String NO_LOCK =
            "Without a global lock (#): threads wait at the same time, and compute at the same time on as many processors.";

    private final Places places;
    private final List<CellText> cells;

    ShortAnswer(Places places, List<CellText> cells) {
        this.places = places;
        this.cells = cells.stream().filter(cell -> cell.gain().isPresent()).toList();
    }

    void write(Writer page) {
        page.heading(2, "Do threads help here, and do processes?");
        page.paragraph(
                Text.prose("Yes means: they take clearly less time than one thread. The answer is the verdict on a claim, "
                        + "which several rounds decide. The figure beside it is the ratio to one thread in the one run "
                        + "below."));
        List<String> head = new ArrayList<>(List.of("runtime"));
        cells.forEach(cell -> head.add(cell.name()));
        List<List<Text>> rows = new ArrayList<>();
        for (Place place : places.all()) {
            List<Text> row = new ArrayList<>(List.of(label(place)));
            cells.forEach(cell -> row.add(answer(place, cell)));
            rows.add(row);
        }
        page.table(head, rows);
        List<Text> why = new ArrayList<>();
        byLock().forEach((locked, those) -> {
            String[] around = (locked ? LOCK : NO_LOCK).split("#");
            why.add(Text.of(Text.prose(around[0]), Text.foreign(places.words(those)), Text.prose(around[1])));
        });
        page.bullets(why);
    }

    private Map<Boolean, List<Place>> byLock() {
        return places.by(place -> Optional.of(place.runtime().traits().contains("GIL")));
    }

    /**
     * The answer without ratios, and why: {@code Do threads and processes help here? Two threads, busy: no on cpython. With a
     * global lock ...}
     */
    String words() {
        StringBuilder words = new StringBuilder();
        for (CellText cell : cells) {
            List<String> answers = new ArrayList<>();
            places.by(place -> place.verdict(cell.claims().get(0)).map(verdict -> word(verdict, cell)))
                    .forEach((word, those) -> answers.add(word + " on " + places.words(those)));
            if (!answers.isEmpty()) {
                String name = cell.name().substring(0, 1).toUpperCase(Locale.ROOT) + cell.name().substring(1);
                words.append(' ').append(name).append(": ").append(String.join("; ", answers)).append('.');
            }
        }
        if (words.isEmpty()) {
            return "";
        }
        byLock().forEach(
                (locked, those) -> words.append(' ').append((locked ? LOCK : NO_LOCK).replace("#", places.words(those))));
        return "Do threads and processes help here?" + words;
    }

    private Text label(Place place) {
        Text runtime = Text.foreign(place.withVersion());
        return places.areOnSeveralMachines()
                ? Text.join(Text.NEXT_LINE, List.of(runtime, Text.prose(place.machine())))
                : runtime;
    }

    private static Text answer(Place place, CellText cell) {
        return place.verdict(cell.claims().get(0))
                .map(verdict -> answer(place, cell, word(verdict, cell)))
                .orElse(Text.prose("–"));
    }

    private static Text answer(Place place, CellText cell, String word) {
        String ratio = place.timing(cell.name()).map(timing -> ratio(place, timing, word)).orElse("");
        return Text.of(Text.strong(word), Text.prose(ratio));
    }

    private static String word(ClaimVerdict verdict, CellText cell) {
        if (!verdict.status().isDecided()) {
            return "not decided";
        }
        return verdict.word().endsWith(cell.gain().orElseThrow().word()) ? YES : NO;
    }

    /** The ratio of the one run; if it contradicts the word beside it, the reasons instead. */
    private static String ratio(Place place, Timing timing, String word) {
        if (timing.ratio().isEmpty()) {
            return "";
        }
        double ratio = timing.ratio().getAsDouble();
        String reasons = String.join(", and ", reasons(place, timing));
        if (word.equals(YES) && ratio >= Regions.NO_LESS.from() || word.equals(NO) && ratio <= Regions.HALF.to()) {
            return reasons.isEmpty() ? " (this one run does not show it)"
                    : " (this one run cannot show it: " + reasons + ")";
        }
        return ", " + Figures.withUnit(ratio, Unit.RATIO) + (reasons.isEmpty() ? "" : " (" + reasons + ")");
    }

    /** The reason why the ratio of one run may contradict the verdict. */
    private static List<String> reasons(Place place, Timing timing) {
        List<String> reasons = new ArrayList<>();
        if (timing.starting() > timing.seconds() / 2) {
            reasons.add("most of its time was the start of its workers");
        }
        if (timing.isStretched()) {
            reasons.add("load stretched it");
        } else if (timing.hasStretchedRatio(place.run().findings().timings())) {
            reasons.add("load stretched the time of one thread");
        }
        return reasons;
    }
}
