package gilproof.report.tutorial;

import gilproof.report.CellText;
import java.util.List;
import java.util.Optional;

/** What a cell printed: on the runtime that is the tutorial's without a click, on the others with one. */
final class Transcripts {

    /** The tutorial's own. */
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
