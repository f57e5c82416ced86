package gilproof.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.report.Absence;
import gilproof.report.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTableTest {

    private final String text = new StatementsTable(
            List.of(
                    new StatementText("B1", "Multithreading", "Lines mix.", "0.812 s"),
                    new StatementText("B3", "Multithreading", "One thread is the measure.", null),
                    new StatementText("E1", "Memory", "The list is full.", null)),
            List.of(Samples.T1, Samples.N3),
            List.of(Samples.CPYTHON, Samples.JYTHON),
            List.of(Samples.holds(), Samples.surprise()),
            List.of(new Absence("N3", "jython", "it has no lock")),
            List.of(
                    Samples.ANSWER,
                    new StatementAnswer("B1", Samples.JYTHON, Answer.NOT_HERE, "T1 is refuted.", List.of("T1"))))
            .text(Samples.SUITE, Samples.MACHINE);

    @Test
    void theRunIsNamed() {
        assertThat(text)
                .contains("Run of 2026-01-02T03:04:05Z on Linux 6.1 amd64, 2 processors, JDK Temurin 17.0.9.")
                .contains("- cpython: CPython 3.14.3\n- jython: Jython 2.7.4\n")
                .contains("1 hold, 0 refuted as expected, 0 inconclusive, 1 surprises.");
    }

    @Test
    void aStatementHasItsAnswersAndItsClaimsWithTheirVerdicts() {
        assertThat(text)
                .contains(
                        """
                        ## Multithreading

                        |  | statement | claim | cpython | jython |
                        | :--- | :--- | :--- | :--- | :--- |
                        | B1 | Lines mix. | answer | **true in part** | **not true here** |
                        |  |  | T1 | holds 0.502 | refuted 0.998 ! |
                        | B3 | One thread is the measure. | answer |  |  |

                        Why:

                        - B1 on cpython: true in part. Lines mix, but none is torn.
                        - B1 on jython: not true here. T1 is refuted.

                        ## Memory
                        """);
    }

    @Test
    void whatIsNewerComesLast() {
        assertThat(text).endsWith(
                """
                ## Not in the tutorial

                |  | what is claimed | claim | cpython | jython |
                | :--- | :--- | :--- | :--- | :--- |
                |  | Waking up takes one interval. | N3 | not tried | – |
                """);
    }
}
