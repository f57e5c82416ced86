package gilproof.report.allure;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Recording;
import gilproof.recording.Way;
import gilproof.report.Outcome;
import gilproof.report.Samples;
import gilproof.report.picture.Timelines;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void whatFitsIsLeftAsItIs() {
        String text = "x".repeat(2 * Excerpt.MOST);

        assertThat(Excerpt.of(text)).isSameAs(text);
    }

    @Test
    void ofMoreTheBeginningIsShownAndHowMuchIsMissing() {
        assertThat(Excerpt.of("x".repeat(2 * Excerpt.MOST + 7)))
                .startsWith("x".repeat(Excerpt.MOST) + "\n")
                .endsWith("... and " + (Excerpt.MOST + 7) + " characters more\n");
    }

    @Test
    void noCharacterIsHalved() {
        String pair = Character.toString(0x1F40D);

        assertThat(Excerpt.of("x".repeat(Excerpt.MOST - 1) + pair.repeat(Excerpt.MOST)))
                .startsWith("x".repeat(Excerpt.MOST - 1) + "\n")
                .endsWith("... and " + 2 * Excerpt.MOST + " characters more\n");
    }

    @Test
    void anExcerptIsNotCutAgain() {
        String excerpt = Messages.harmless("<b>" + "x".repeat(3 * Excerpt.MOST));

        assertThat(Messages.harmless("Error: " + excerpt + "\n\tat Some.method")).contains(excerpt);
    }

    /** Ten megabytes on one line once reached a report in six places. */
    @Test
    void aLineWithoutEndIsCutShortWhereverItIsShown() {
        String line = "ten letter".repeat(1_000_000);
        Outcome fault = Samples.fault(line);

        assertThat(ClaimPage.of(fault, new Timelines()).length()).isLessThan(10 * Excerpt.MOST);
        assertThat(Messages.of(fault).length()).isLessThan(2 * Excerpt.MOST);
        assertThat(Recordings.attachments(List.of(Samples.sleeping(Way.THREADS, line))))
                .allMatch(attachment -> attachment.text().length() < 2 * Excerpt.MOST);
    }

    /** A claim that needed twenty-four rounds once made a report larger than ten megabytes. */
    @Test
    void ofManyRecordingsTheFirstOnesAreShownAsDataAndTheOthersCounted() {
        Recording recording = Samples.sleeping(Way.THREADS, "line\n".repeat(100));
        int length = Recordings.data(List.of(recording)).length();

        String many = Recordings.data(Collections.nCopies(200, recording));

        assertThat(many.length()).isBetween(16_000 - length, 16_000);
        assertThat(many).endsWith("},\n{\"left out\":" + (200 - (many.lines().count() - 3)) + "}\n]\n");
        assertThat(Recordings.data(Collections.nCopies(2, recording))).doesNotContain("left out");
    }
}
