package gilproof.claim.document;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.claim.Claim;
import gilproof.report.CellText;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tutorial's cells and the claims of the document. */
class CellTest {

    private static final Map<String, Claim> CLAIMS = Document.claims().stream()
            .map(ClaimMethod::claim)
            .collect(Collectors.toMap(Claim::id, Function.identity()));

    @ParameterizedTest
    @EnumSource
    void itsClaimsCarryTheStatementThatItIsShownWith(Cell cell) {
        assertThat(cell.text().claims()).isNotEmpty().allSatisfy(id -> assertThat(CLAIMS.get(id).states())
                .as(id)
                .contains(cell.text().statement()));
    }

    /** Otherwise there would be no recording to read. */
    @ParameterizedTest
    @EnumSource
    void itsExperimentRunsIt(Cell cell) {
        assertThat(cell.experiment().ways()).contains(cell.way());
        assertThat(cell.comparedTo().experiment().computes()).isEqualTo(cell.experiment().computes());
    }

    @Test
    void thereAreEightAsInTheTutorial() {
        assertThat(Cell.all())
                .extracting(CellText::seconds)
                .containsExactly(1.628, 0.812, 1.927, 2.031, 0.844, 1.097, 0.812, 0.820);
    }

    @Test
    void busyThreadsGainWhereTheClaimThatTheyDoNotIsRefuted() {
        Map<String, Optional<Verdict>> gains =
                Cell.all().stream().collect(Collectors.toMap(CellText::name, CellText::gain));

        assertThat(gains)
                .containsEntry("two threads, sleeping", Optional.of(Verdict.HOLDS))
                .containsEntry("two threads, busy", Optional.of(Verdict.REFUTED))
                .containsEntry("one thread, busy", Optional.empty());
    }

    @Test
    void aListIsComparedToTheSleeps() {
        assertThat(List.of(Cell.LIST_IN_A_PROCESS, Cell.TWO_PROCESSES_SLEEPING))
                .allMatch(cell -> cell.comparedTo() == Cell.ONE_THREAD_SLEEPING);
    }
}
