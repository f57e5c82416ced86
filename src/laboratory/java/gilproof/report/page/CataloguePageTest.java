package gilproof.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.report.Samples;
import gilproof.report.page.CatalogueSection.Control;
import gilproof.report.page.CatalogueSection.Entry;
import gilproof.report.page.CatalogueSection.Expected;
import gilproof.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class CataloguePageTest {

    private static final String SOURCE = "../src/test/java/gilproof/claims/T_Test.java";

    private static final Entry T1 = new Entry(
            Samples.T1,
            List.of(new Expected(Verdict.HOLDS, "every runtime")),
            true,
            List.of(new Control("Both keep one lock.", "every runtime", true)),
            null,
            null,
            null,
            "T_Test.sleeping",
            SOURCE);

    private static final Entry N3 = new Entry(
            Samples.N3,
            List.of(new Expected(Verdict.HOLDS, "the first"), new Expected(Verdict.REFUTED, "the second")),
            false,
            List.of(new Control("Nobody is busy.", "the first", false)),
            "There is no lock to wait for.",
            "3.2",
            "It does not come with the build.",
            "N_Test.waking",
            SOURCE);

    private final String page = Catalogue.text(
            List.of(
                    new CatalogueSection(2, "Threads", "Threads wait together.", List.of(T1)),
                    new CatalogueSection(5, "Since", "What is new.", List.of(N3))),
            List.of(
                    new StatementText("B1", "Multithreading", "Lines mix.", "0.812 s"),
                    new StatementText("B2", "Multithreading", "It is faster.", null),
                    new StatementText("E1", "Memory", "The list is full.", null)),
            "./mvnw renew");

    @Test
    void aClaimSaysAllThatIsToBeSaid() {
        assertThat(page)
                .contains(
                        """
                        ## 2. Threads

                        Threads wait together.

                        ### T1 · Two threads that mostly sleep finish in about half the time of one

                        `time.sleep` gives the lock up.

                        - **Evidence:** *two workers that sleep* ([`sleep.py`](../src/python/sleep.py), \
                        [`Sleep.java`](../src/java/Sleep.java)): threads wait at the same time; beside that, time ÷ time is \
                        about half.
                        - **Control:** Both keep one lock.
                        - **Expected:** holds on every runtime.
                        - **Verifies:** [B1](#b1), [B2](#b2)
                        - **Sources:** [PEP 475](https://peps.python.org/pep-0475/)
                        - **Test:** [`T_Test.sleeping`](../src/test/java/gilproof/claims/T_Test.java)
                        """);
    }

    @Test
    void whatIsSpecialAboutAClaimIsSaidToo() {
        assertThat(page)
                .contains(
                        """
                        - **Control on the first:** Nobody is busy.
                        - **No control on other runtimes:** There is no lock to wait for.
                        - **Expected:** holds on the first, is refuted on the second; elsewhere it does not apply.
                        - **Not in every run:** It does not come with the build.
                        - **Not in the tutorial:** so since Python 3.2.
                        """);
    }

    @Test
    void theContentsLeadToEachClaim() {
        assertThat(page)
                .contains("- [2. Threads](#2-threads): "
                        + "[T1](#t1--two-threads-that-mostly-sleep-finish-in-about-half-the-time-of-one)\n");
    }

    @Test
    void statementsStandUnderTheirHeadingsWithTheirClaims() {
        assertThat(page.substring(page.indexOf("## What the tutorial says")))
                .contains("### Multithreading\n", "### Memory\n")
                .contains("| <a id=\"b1\"></a>B1 | Lines mix. | 0.812&nbsp;s | [T1](#t1--two-threads-")
                .contains("| <a id=\"e1\"></a>E1 | The list is full. |  |  |\n");
    }

    @Test
    void theCommandThatRenewsItIsThere() {
        assertThat(page).startsWith("<!-- Made from the tests. Renew it with: ./mvnw renew -->\n");
        assertThat(page).contains("```\n./mvnw renew\n```\n");
    }
}
