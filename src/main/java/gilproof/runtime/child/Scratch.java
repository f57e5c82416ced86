package gilproof.runtime.child;

import gilproof.runtime.MachineLacks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A folder for the temporary files of one child: sockets of a fork server, memory that processes share. A child that is
 * killed, or exits without cleaning up, leaves them behind.
 */
final class Scratch {

    /** Bytes, many times as much as one child writes. */
    private static final long ROOM = 10_000_000;

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /**
     * A new one: in the place for temporary files, or else in the build's folder.
     *
     * @throws MachineLacks when neither place is writable
     */
    static Scratch made(Children children) {
        return made(
                children, List.of(Path.of(System.getProperty("java.io.tmpdir")), Path.of("target").toAbsolutePath()));
    }

    /** The same in the first of these places that is writable; those with room come before those without. */
    static Scratch made(Children children, List<Path> places) {
        List<Path> roomyFirst = places.stream()
                .sorted(Comparator.comparing(place -> !hasRoom(place)))
                .toList();
        List<String> refusals = new ArrayList<>();
        for (Path place : roomyFirst) {
            try {
                return new Scratch(children.folderIn(place).ofAChild());
            } catch (IOException unwritable) {
                refusals.add(place + " (" + unwritable + ")");
            }
        }
        throw new MachineLacks("no place for temporary files can be written: " + String.join(", ", refusals));
    }

    private static boolean hasRoom(Path place) {
        return place.toFile().getUsableSpace() >= ROOM;
    }

    Path folder() {
        return folder;
    }

    /** Makes a child put its temporary files there. */
    void tell(Map<String, String> environment) {
        for (String variable : List.of("TMPDIR", "TEMP", "TMP")) {
            environment.put(variable, folder.toString());
        }
    }

    /** Deletes it. Files that another process holds open may stay. */
    void delete() {
        SuiteFolder.delete(folder);
    }
}
