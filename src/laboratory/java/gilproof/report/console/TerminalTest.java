package gilproof.report.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void aBuildServerHasNone() {
        assertThat(Terminal.ofThisProcess(Map.of("CI", "true", "TERM", "xterm", "WT_SESSION", "1"))).isEmpty();
        assertThat(Terminal.ofThisProcess(Map.of("TERM", "dumb"))).isEmpty();
    }

    @Test
    void aLineIsClearedOnce() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(shown);

        terminal.clear();
        assertThat(shown.size()).isZero();
        terminal.show("one");
        terminal.clear();
        terminal.clear();
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("\rone\u001b[K\r" + "\r\u001b[K");
    }

    /** The run goes on when a user closes the window. */
    @Test
    void oneThatIsGoneIsNoFault() {
        Terminal gone = new Terminal(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("gone");
            }
        });

        assertThatCode(() -> {
            gone.show("one");
            gone.clear();
        })
                .doesNotThrowAnyException();
    }
}
