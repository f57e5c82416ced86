package gilproof.claim.run;

import gilproof.recording.Recording;
import gilproof.report.allure.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of the programs that recordings come from, for readers of a claim's page. */
final class ProgramSource {

    /** Where Java's are, seen from the project's folder; they are not on the class path. */
    private static final Path JAVA = Path.of("src", "main", "java", "gilproof", "programs");

    private ProgramSource() {}

    /** The programs of some recordings, each once, in the language that the runtime runs, if there is such a form. */
    static List<Attachment> of(List<Recording> recordings, boolean java) {
        return recordings.stream()
                .map(Recording::program)
                .distinct()
                .flatMap(program -> (java ? inJava(program) : inPython(program).or(() -> inJava(program))).stream())
                .toList();
    }

    private static Optional<Attachment> inPython(String program) {
        try (InputStream text = ProgramSource.class.getResourceAsStream("/gilproof/python/" + program + ".py")) {
            return text == null
                    ? Optional.empty()
                    : Optional.of(Attachment.source(
                            "program " + program + ".py",
                            ".py",
                            new String(text.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Attachment> inJava(String program) {
        String name = Arrays.stream(program.split("_"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("", "", ".java"));
        Path source = JAVA.resolve(name);
        return Stream.of(source).filter(Files::isRegularFile).findFirst().map(file -> {
            try {
                return Attachment.source("program " + name, ".java", Files.readString(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
