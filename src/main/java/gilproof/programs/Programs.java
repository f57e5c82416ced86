package gilproof.programs;

import java.util.List;

/** The programs that there are in Java, by the names that they share with the Python modules. */
final class Programs {

    private Programs() {}

    static Program named(String name) {
        // A switch and not a map: a worker process loads only the program that it runs.
        return switch (name) {
            case "workers" -> new Workers();
            case "turns" -> new Turns();
            case "memory" -> new Memory();
            case "timer" -> new Timer();
            case "pace" -> new Pace();
            case "sleeper" -> new Sleeper();
            case "references" -> new References();
            case "tally" -> new Tally();
            case "slots" -> new Slots();
            case "belt" -> new Belt();
            case "asking" -> new Asking();
            case "starts" -> new Starts();
            case "siblings" -> new Siblings();
            case "passing" -> new Passing();
            case "counter" -> new Counter();
            case "appends" -> new Appends();
            default -> throw new IllegalArgumentException("no program '" + name + "' in Java; there are " + names());
        };
    }

    static List<String> names() {
        return List.of(
                "workers", "turns", "memory", "timer", "pace", "sleeper", "references", "tally", "slots", "belt", "asking",
                "starts", "siblings", "passing", "counter", "appends");
    }
}
