package gilproof.claim.document;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files of a program, relative to the project's folder: one in each of its languages. */
public final class ProgramFiles {

    private ProgramFiles() {}

    /** The file in Python, if there is one. */
    public static Optional<Path> inPython(String program) {
        return inProject("src/main/resources", "/gilproof/python/" + program + ".py", "");
    }

    /** The file in Java, if there is one: {@code TimedBlock.java} for {@code timed_block}. */
    public static Optional<Path> inJava(String program) {
        String name = Arrays.stream(program.split("_"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return inProject("src/main/java", "/gilproof/programs/" + name, ".class");
    }

    /** Found by the class file, which exists wherever this runs. */
    private static Optional<Path> inProject(String folder, String name, String built) {
        return ProgramFiles.class.getResource(name + built) == null
                ? Optional.empty()
                : Optional.of(Path.of(folder + name + (built.isEmpty() ? "" : ".java")));
    }
}
