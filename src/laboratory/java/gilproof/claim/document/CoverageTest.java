package gilproof.claim.document;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.claim.Claim;
import gilproof.claim.NotInEveryRun;
import gilproof.claim.Section;
import gilproof.experiment.Lab;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final List<ClaimMethod> CLAIMS = Document.claimsIn(List.of(ThreeClaims.class));

    @Test
    void aPartOfTheDocumentMissesNothing() {
        Coverage part = new Coverage(CLAIMS, 2, Set.of("Z1"), true);

        assertThat(part.words()).isEqualTo("Part of the document: 2 of its 3 claims were asked for.");
        assertThat(part.missing()).isEmpty();
    }

    @Test
    void theWholeDocumentHasBeenTried() {
        Coverage whole = new Coverage(CLAIMS, 3, Set.of("Z1", "Z2", "Z3"), true);

        assertThat(whole.words()).isEqualTo("The whole document: 3 of its 3 claims were tried on a runtime.");
        assertThat(whole.missing()).isEmpty();
    }

    @Test
    void onlyAClaimThatSaysSoMayBeTriedNowhere() {
        Coverage whole = new Coverage(CLAIMS, 3, Set.of("Z1"), true);

        assertThat(whole.words())
                .isEqualTo("The whole document: 1 of its 3 claims were tried on a runtime, all but Z2, Z3.");
        assertThat(whole.missing()).containsExactly("Z2");
    }

    @Test
    void onFewerRuntimesAnyClaimMayBeTriedNowhere() {
        assertThat(new Coverage(CLAIMS, 3, Set.of("Z1"), false).missing()).isEmpty();
    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class ThreeClaims {
        @Claim(id = "Z1", says = "s", because = "b", evidence = "e")
        void first(Lab lab) {}

        @Claim(id = "Z2", says = "s", because = "b", evidence = "e")
        void second(Lab lab) {}

        @Claim(id = "Z3", says = "s", because = "b", evidence = "e")
        @NotInEveryRun(because = "r")
        void elsewhere(Lab lab) {}
    }
}
