package gilproof.report.allure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code allure:report} changes in the file that Allure has made. */
class ReportFileTest {

    private static final Path PROGRAM = Path.of(".mvn", "allure", "allure-2.34.0", "bin", "ReportFile.java");

    /** The second description would end at a quotation mark of the printed text, if that were not known to be part of it. */
    private static final String TWICE =
            """
            {"descriptionHtml":"<b title=\\"%s\\">é \\\\</b>","testStage":{"descriptionHtml":"<b title=\\"%s\\">é \\\\</b>","steps":[]}}"""
                    .formatted("x", "\\\"descriptionHtml\\\":\\\"");

    private static final String ONCE =
            TWICE.replaceFirst("(\"testStage\":\\{\"descriptionHtml\":\").*(\",\"steps\")", "$1$2");

    private static final String WITHOUT_ATTACHMENTS = "{\"descriptionHtml\":\"page\",\"beforeStages\":[]}";

    @TempDir
    Path folder;

    @Test
    void itKeepsEachDescriptionOnceAndOpensOnTheTutorial() throws IOException, InterruptedException {
        String changed = changed("<body>" + test("1", TWICE) + ",\n" + test("2", WITHOUT_ATTACHMENTS) + "</body></html>");

        assertThat(changed)
                .startsWith("<body>" + test("1", ONCE) + ",\n" + test("2", WITHOUT_ATTACHMENTS) + "<script>")
                .contains("behaviors/")
                .endsWith("</script>\n</body></html>");
    }

    @Test
    void aFileThatDoesNotLookAsExpectedStaysAsItIs() throws IOException, InterruptedException {
        String other = "<frameset>d('data/behaviors.json','e30=')</frameset>";

        assertThat(changed(other)).isEqualTo(other);
    }

    private String changed(String html) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("index.html"), html);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process program = new ProcessBuilder(java, PROGRAM.toString(), file.toString()).inheritIO().start();
        assertThat(program.waitFor()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        return Files.readString(file);
    }

    private static String test(String name, String json) {
        String encoded = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        return "d('data/test-cases/" + name + ".json','" + encoded + "')";
    }
}
