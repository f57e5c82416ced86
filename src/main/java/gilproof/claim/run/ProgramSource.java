package gilproof.claim.run;

import gilproof.claim.document.ProgramFiles;
import gilproof.recording.Recording;
import gilproof.report.allure.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** The text of the programs behind recordings, for readers of a claim's page. */
final class ProgramSource {

    private ProgramSource() {}

    /** The programs of some recordings, each once, in the runtime's language, if there is such a form. */
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

    /** Java's sources are not on the class path: they are read in the project's folder. */
    private static Optional<Attachment> inJava(String program) {
        return ProgramFiles.inJava(program).filter(Files::isRegularFile).map(file -> {
            try {
                return Attachment.source("program " + file.getFileName(), ".java", Files.readString(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
