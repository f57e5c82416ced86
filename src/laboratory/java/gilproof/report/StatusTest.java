package gilproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files in other languages that name a status are compared with {@link Status} here. */
class StatusTest {

    private static final Pattern CATEGORY = Pattern.compile("name: \"(.+?)\", matchers: \\{ message: /(.+?)/ }");

    @Test
    void allure3SortsByTheSameBeginnings() throws IOException {
        Map<String, String> written = new LinkedHashMap<>();
        Matcher category = CATEGORY.matcher(Files.readString(Path.of("allurerc.mjs")));
        while (category.find()) {
            written.put(category.group(1), category.group(2));
        }
        Map<String, String> expected = new LinkedHashMap<>();
        Stream.of(Status.values())
                .filter(status -> !status.prefix().isEmpty())
                .forEach(status -> expected.put(status.category(), "^(Assumption failed: )?" + status.prefix()));

        assertThat(written).containsExactlyEntriesOf(expected);
    }

    @Test
    void theScriptForRunsUnderLoadCountsTheSameStatusesAsRed() throws IOException {
        String red = Stream.of(Status.values())
                .filter(Status::isRed)
                .map(status -> '"' + status.word() + '"')
                .collect(Collectors.joining(", ", "(", ")"));

        assertThat(Files.readString(Path.of("scripts/under-load.py")))
                .contains("RED = " + red, "== \"" + Status.UNDECIDED.word() + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void aWordNamesItsStatus(Status status) {
        assertThat(Status.named(status.word())).isSameAs(status);
    }
}
