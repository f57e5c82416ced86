package gilproof.report.allure;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.report.Samples;
import gilproof.report.Status;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void aMessageBeginsWithWhatKindOfFailureItIs() {
        assertThat(Messages.of(Samples.surprise())).isEqualTo("SURPRISE: the ratio is 0.998");
        assertThat(Messages.of(Samples.undecided())).startsWith(Status.UNDECIDED.prefix());
        assertThat(Messages.of(Samples.broken())).startsWith(Status.BROKEN_CLAIM.prefix());
        assertThat(Messages.of(Samples.holds())).isEmpty();
    }

    @Test
    void nothingInItCanBeTakenForMarkup() {
        String message = Messages.of(Samples.fault());

        assertThat(Pattern.compile("<[A-Za-z/!?]").matcher(message).find()).isFalse();
        assertThat(message.replace("\u2060", "")).isEqualTo("RUNTIME FAULT: it printed " + Samples.HOSTILE);
        assertThat(Messages.harmless("0.2 < 0.3 & more")).isEqualTo("0.2 < 0.3 & more");
    }
}
