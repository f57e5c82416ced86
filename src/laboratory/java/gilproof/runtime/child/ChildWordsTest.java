package gilproof.runtime.child;

import static gilproof.runtime.child.ShellRuntime.GREETS;
import static gilproof.runtime.child.ShellRuntime.SERVES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gilproof.recording.Recording;
import gilproof.recording.Way;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child's records are told apart from any other output on its standard output, and that output is shown beside. */
@DisabledOnOs(OS.WINDOWS) // the interpreters are played by /bin/sh
@Timeout(300)
class ChildWordsTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "echo 'Welcome to Python!'                        | Welcome to Python!",
                "printf 'no line end'                             | no line end",
                "echo '{\"event\":\"hello\",\"version\":\"9\"}'   | {\"event\":\"hello\",\"version\":\"9\"}",
                "echo '{\"event\":\"cost\",\"wall\":9,\"cpu\":9}' | {\"event\":\"cost\",\"wall\":9,\"cpu\":9}",
                "printf 'a\\036{b'                                | a{b",
                "printf '\\036{\"event\":\"hel\\n'                | {\"event\":\"hel",
                "printf '\\357\\273\\277'                         | ``",
                "printf '\\r\\n\\n'                               | ``",
            })
    void whatIsPrintedBeforeTheGreeting(String printing, String beside) {
        try (Child child = new Children().start(new ShellRuntime("talker", printing, GREETS, SERVES), LIMIT)) {
            assertThat(child.about().implementation()).isEqualTo("shell");
            assertThat(child.beside().replace("\uFEFF", "")).isEqualTo(beside);
            assertThat(recorded(child).cost().wall()).isEqualTo(1000);
        }
    }

    @Test
    void binaryOutputIsNoGreeting() {
        // Without the mark of a record, which random bytes would contain by chance.
        String garbage = "head -c 1000000 /dev/urandom | LC_ALL=C tr -d '\\036'";

        try (Child child = new Children().start(new ShellRuntime("garbler", garbage, GREETS, SERVES), LIMIT)) {
            assertThat(child.about().implementation()).isEqualTo("shell");
            assertThat(child.beside()).isNotEmpty().hasSizeLessThan(5_000);
        }
    }

    @Test
    void whatIsPrintedBetweenRecords() {
        String warning = "OpenJDK 64-Bit Server VM warning: Attempt to protect stack guard pages failed.";
        String serves = SERVES.replace("  record '{\"event\":\"end\"",
                "  echo '" + warning + "'\n  printf half\n  record '{\"event\":\"end\"");

        try (Child child = new Children().start(new ShellRuntime("warner", GREETS, serves), LIMIT)) {
            assertThat(recorded(child).cost().wall()).isEqualTo(1000);
            assertThat(recorded(child).transcript()).isEmpty();
            assertThat(child.beside()).isEqualTo((warning + "\nhalf\n").repeat(2).strip());
        }
    }

    @Test
    void whatStandsInATranscriptIsPrintedByTheProgram() {
        String printing =
                """
                  record '{"event":"transcript"}'
                  echo 'square: 4'
                  echo '{"event":"end of transcript"}'
                  printf 'half'
                  record '{"event":"end of transcript"}'
                  echo 'beside'
                """;

        try (Child child =
                new Children().start(new ShellRuntime("printer", GREETS, SERVES.replace("do\n", "do\n" + printing)),
                        LIMIT)) {
            assertThat(recorded(child).transcript()).isEqualTo("square: 4\n{\"event\":\"end of transcript\"}\nhalf");
            assertThat(child.beside()).isEqualTo("beside");
        }
    }

    @Test
    void noMoreThanTheLastOfItIsKept() {
        String much = "head -c 10000000 /dev/zero | tr '\\0' x; echo; echo last";

        try (Child child = new Children().start(new ShellRuntime("flooder", much, GREETS, SERVES), LIMIT)) {
            assertThat(child.beside()).endsWith("x\nlast").hasSizeLessThan(5_000);
        }
    }

    private static Recording recorded(Child child) {
        return child.record("timed_block", Way.ONE_THREAD, JsonNodeFactory.instance.objectNode());
    }
}
