package gilproof.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void textIsFilledUpOrCut() {
        assertThat(Columns.left("ab", 4)).isEqualTo("ab  ");
        assertThat(Columns.cut("abcdef", 4)).isEqualTo("abc…");
        assertThat(Columns.cut("ab\ncd", 9)).isEqualTo("ab cd");
    }

    @Test
    void longTextIsBrokenAtSpacesAndLongWordsAnywhere() {
        assertThat(Columns.wrap("one two three", 8)).containsExactly("one two", "three");
        assertThat(Columns.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(Columns.wrap("a\nb", 4)).containsExactly("a", "b");
    }
}
