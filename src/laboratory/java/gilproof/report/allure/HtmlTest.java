package gilproof.report.allure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void aForeignWordMayBreakAnywhereWithoutChangingWhatIsRead() {
        String word = "<".repeat(60);

        String html = Html.foreign("short " + word);

        assertThat(html).startsWith("short &lt;").contains("<wbr>");
        assertThat(html.replace("<wbr>", "")).isEqualTo(Html.escape("short " + word));
    }

    @Test
    void anIntervalKeepsItsEndsTogether() {
        assertThat(Html.figure("0.6 [0.5, 0.7] ratio"))
                .isEqualTo("0.6 <span class=\"gp-figure\">[0.5, 0.7]</span> ratio");
    }

    @Test
    void aNarrowTableNamesItsColumnsInEachRow() {
        assertThat(Html.table(List.of("Runtime", ""), List.of(List.of("cpython", "x"))))
                .contains("td:nth-child(1)::before{content:\"Runtime: \"}")
                .doesNotContain("nth-child(2)");
    }

    @Test
    void aStyleIsSaidOncePerPage() {
        String table = Html.table(List.of("Runtime"), List.of(List.of("cpython")));
        String other = Html.table(List.of("Machine"), List.of(List.of("$1")));

        String page = Html.page(table + other + table);

        assertThat(page).containsOnlyOnce("\"Runtime: \"").containsOnlyOnce("\"Machine: \"").contains("$1");
        assertThat(page.split("<table", -1)).hasSize(4);
    }

    /** A machine's name becomes a column's, and a column's name a piece of style. */
    @Test
    void aColumnsNameCanEndNothing() {
        String table = Html.table(List.of("a\"}</style><script>"), List.of());

        assertThat(table).contains("content:\"a\\000022 \\00007d \\00003c \\00002f style").doesNotContain("<script");
    }
}
