package gilproof.report.tutorial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All the runtimes on all the machines of some runs, and names for those with something in common. */
final class Places {

    private final List<Place> all;
    private final boolean severalMachines;

    Places(List<TutorialRun> runs) {
        all = Place.of(runs);
        severalMachines = runs.size() > 1;
    }

    List<Place> all() {
        return all;
    }

    boolean areOnSeveralMachines() {
        return severalMachines;
    }

    /** The runtimes' names, each once. */
    List<String> runtimes() {
        return all.stream().map(Place::name).distinct().toList();
    }

    List<Place> of(String runtime) {
        return all.stream().filter(place -> place.name().equals(runtime)).toList();
    }

    /** The places by a common property, in the order of its first occurrence; without those that have none. */
    <T> Map<T, List<Place>> by(Function<Place, Optional<T>> something) {
        Map<T, List<Place>> groups = new LinkedHashMap<>();
        all.forEach(place -> something
                .apply(place)
                .ifPresent(shared -> groups.computeIfAbsent(shared, first -> new ArrayList<>()).add(place)));
        return groups;
    }

    /** Some of them in words: {@code cpython, jython}; with its machines if a runtime is not named on all of its own. */
    String words(List<Place> some) {
        Set<String> words = new LinkedHashSet<>();
        for (Place place : some) {
            List<Place> ofRuntime = of(place.name());
            List<Place> named =
                    some.stream().filter(each -> each.name().equals(place.name())).toList();
            words.add(named.size() == ofRuntime.size()
                    ? place.name()
                    : place.name() + " ("
                            + String.join(
                                    "; ", named.stream().map(each -> each.machine()).toList())
                            + ")");
        }
        return String.join(", ", words);
    }
}
