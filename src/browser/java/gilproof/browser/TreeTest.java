package gilproof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tree of claims under <em>Behaviors</em>. */
@ExtendWith(ChromiumExtension.class)
class TreeTest {

    @Test
    void everyClaimOfTheRunIsInItOnEveryRuntime(Chromium chromium) throws IOException {
        List<String> tried = ReportOfTheRun.run().tried().stream()
                .map(each -> String.join("\n", each.section(), each.claim(), each.title()))
                .toList();

        assertThat(claims(chromium)).containsExactlyInAnyOrderElementsOf(tried);
    }

    @Test
    void theTutorialStandsBeforeAllClaims(Chromium chromium) throws IOException {
        assertThat(tree(chromium).pages().get(0)).startsWith("0 The tutorial, as it runs here\n");
        assertThat(claims(chromium)).noneMatch(page -> page.startsWith("0 "));
    }

    /** The order of a claim's runtimes does not matter. */
    @Test
    void itIsInReadingOrder(Chromium chromium) throws IOException {
        List<String> claims = ReportOfTheRun.run().tried().stream()
                .map(each -> each.section() + "\n" + each.claim())
                .distinct()
                .toList();

        List<String> shown = claims(chromium).stream()
                .map(page -> page.substring(0, page.lastIndexOf('\n')))
                .distinct()
                .toList();

        assertThat(shown).containsExactlyElementsOf(claims);
    }

    private static List<String> claims(Chromium chromium) throws IOException {
        List<String> pages = tree(chromium).pages();
        return pages.subList(1, pages.size());
    }

    private static Tree tree(Chromium chromium) throws IOException {
        return new Report(chromium, ReportOfTheRun.file()).tree();
    }
}
