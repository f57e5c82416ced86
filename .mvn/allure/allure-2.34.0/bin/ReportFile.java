import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes the one file that Allure has made, in two ways. It opens on the tutorial's page, which takes two clicks otherwise.
 * And it has each description once: Allure writes that of a test with attachments twice, and never shows the second.
 *
 * <p>A file that does not look as expected stays as it is, and so does the part of it that does not.
 */
final class ReportFile {

    /** A test in the file: its name, and its JSON in Base64. */
    private static final Pattern TEST = Pattern.compile("d\\('(data/test-cases/[^']*)','([^']*)'\\)");

    private static final String STAGE = "\"testStage\":{";
    private static final String DESCRIPTION = "\"descriptionHtml\":\"";
    private static final String END = "</body>";

    /**
     * Goes to the only page of the tutorial's section, unless the address names a place already. Without that section the
     * report opens on Allure's overview.
     */
    private static final String OPENING =
            """
            <script>
              try {
                if (!location.href.includes('#')) {
                  const sections = JSON.parse(atob(reportData['data/behaviors.json'])).children;
                  const first = sections.find(section => section.name.startsWith('0 The tutorial'));
                  location.replace(`#behaviors/${first.uid}/${first.children[0].uid}`);
                }
              } catch (noTutorial) {}
            </script>
            """;

    private ReportFile() {}

    /** @param arguments the file */
    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        String html = Files.readString(file, StandardCharsets.UTF_8);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(part, opensOnTheTutorial(TEST.matcher(html).replaceAll(ReportFile::once)));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String opensOnTheTutorial(String html) {
        int end = html.lastIndexOf(END);
        return end < 0 ? html : html.substring(0, end) + OPENING + html.substring(end);
    }

    private static String once(MatchResult test) {
        String json = new String(Base64.getDecoder().decode(test.group(2)), StandardCharsets.UTF_8);
        String smaller = Base64.getEncoder().encodeToString(withoutSecond(json).getBytes(StandardCharsets.UTF_8));
        return Matcher.quoteReplacement("d('" + test.group(1) + "','" + smaller + "')");
    }

    /** A quotation mark within a JSON string has a backslash before it, so what is looked for is never part of one. */
    private static String withoutSecond(String json) {
        int stage = json.indexOf(STAGE);
        int second = stage < 0 ? -1 : json.indexOf(DESCRIPTION, stage);
        // The first description may stand before the stage or behind it.
        boolean twice = second >= 0 && json.indexOf(DESCRIPTION) != json.lastIndexOf(DESCRIPTION);
        if (!twice) {
            return json;
        }
        int from = second + DESCRIPTION.length();
        return json.substring(0, from) + json.substring(end(json, from));
    }

    /** The place of the quotation mark that ends the string. */
    private static int end(String json, int from) {
        int at = from;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
