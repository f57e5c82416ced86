package gilproof.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a plain sentence, 1.6 s [4, 16];a plain sentence, 1.6 s [4, 16]",
                "sys.setswitchinterval and _private_;sys.setswitchinterval and \\_private\\_",
                "snake_case stays;snake_case stays",
                "2*3 < 7;2\\*3 \\< 7",
                "[a](b);[a]\\(b)",
                "`a * _b_ < c` is code, a * is not;`a * _b_ < c` is code, a \\* is not",
                "a ` alone;a ` alone",
            })
    void proseShowsWhatItSays(String text, String markdown) {
        assertThat(Markdown.prose(text)).isEqualTo(markdown);
    }

    @Test
    void proseIsOnOneLine() {
        assertThat(Markdown.prose("one\n  two ")).isEqualTo("one two");
    }

    @Test
    void aBarStaysInItsCell() {
        assertThat(Markdown.row(List.of("a|b", ""))).isEqualTo("| a\\|b |  |\n");
    }

    @Test
    void figuresKeepTheirUnit() {
        assertThat(Markdown.figures("2.031 s against 1.927 s, 0.8 saved"))
                .isEqualTo("2.031&nbsp;s against 1.927&nbsp;s, 0.8 saved");
    }

    /** As github-slugger 2 has it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2. Single Threaded Example;2-single-threaded-example",
                "T1 · Two threads' sleeps: `a.b_c` (0.2 s), C-like;t1--two-threads-sleeps-ab_c-02-s-c-like",
            })
    void anAnchorIsTheOneThatGitHubMakes(String heading, String anchor) {
        assertThat(Markdown.anchor(heading)).isEqualTo(anchor);
    }
}
