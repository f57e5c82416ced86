package gilproof.report.tutorial;

import gilproof.report.CellText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A cell's output: on the tutorial's runtime without a click, on the others with one. */
final class Transcripts {

    /** The tutorial's own runtime. */
    private static final String CPYTHON = "cpython";

    private final Places places;

    Transcripts(Places places) {
        this.places = places;
    }

    void write(Writer page, CellText cell) {
        List<Place> printed =
                places.all().stream().filter(place -> place.timing(cell.name()).isPresent()).toList();
        Optional<Place> first = printed.stream()
                .filter(place -> place.runtime().implementation().equals(CPYTHON))
                .findFirst()
                .or(() -> printed.stream().findFirst());
        first.ifPresent(place -> write(page, cell, place, true));
        printed.stream()
                .filter(place -> !place.equals(first.orElseThrow()))
                .forEach(place -> write(page, cell, place, false));
        List<Place> inBlocks = printed.stream().filter(place -> isInBlocks(cell, place)).toList();
        if (!inBlocks.isEmpty()) {
            page.paragraph(Text.of(
                    Text.prose("On "),
                    Text.foreign(places.words(inBlocks)),
                    Text.prose(
                            " each process hands its lines over when it ends, so they come in two blocks. This does not "
                                    + "mean that one waited for the other.")));
        }
    }

    /**
     * Whether all lines of one process stand before all of the other's, because each collects its lines for a pipe. A JVM's
     * process hands each line over at once: there the order is chance.
     */
    private static boolean isInBlocks(CellText cell, Place place) {
        if (!cell.name().startsWith("two processes") || place.runtime().implementation().equals("jvm")) {
            return false;
        }
        List<Boolean> ofSquares = place.timing(cell.name()).orElseThrow().printed()
                .lines()
                .filter(line -> line.startsWith("square") || line.startsWith("cube"))
                .map(line -> line.startsWith("square"))
                .toList();
        return IntStream.range(1, ofSquares.size())
                .filter(i -> !ofSquares.get(i).equals(ofSquares.get(i - 1)))
                .count() == 1;
    }

    private void write(Writer page, CellText cell, Place place, boolean open) {
        String machine = places.areOnSeveralMachines() ? " on " + place.machine() : "";
        page.printed(
                Text.of(
                        Text.prose("What the cell (" + cell.name() + ") printed on "),
                        Text.foreign(place.withVersion()),
                        Text.prose(machine)),
                place.timing(cell.name()).orElseThrow().printed(),
                open);
    }
}
