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
    private static final Set<String> ALL = Set.of("Z1", "Z2", "Z3");

    @Test
    void aPartOfTheDocumentMissesNothing() {
        Coverage part = new Coverage(CLAIMS, Set.of("Z1", "Z3"), Set.of("Z1"), true);

        assertThat(part.words()).isEqualTo("Part of the document: 2 of its 3 claims were asked for. Left out: Z2.");
        assertThat(part.missing()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsNamedTogetherWhereItFollowsEachOther() {
        List<ClaimMethod> many = Document.claimsIn(List.of(ThreeClaims.class, MoreClaims.class));

        assertThat(new Coverage(many, Set.of("Y1"), Set.of(), true).words())
                .isEqualTo("Part of the document: 1 of its 6 claims was asked for. Left out: Z1 to Z3, Y2, Y4.");
    }

    @Test
    void theWholeDocumentHasBeenTried() {
        Coverage whole = new Coverage(CLAIMS, ALL, Set.of("Z1", "Z2", "Z3"), true);

        assertThat(whole.words()).isEqualTo("The whole document: 3 of its 3 claims were tried on a runtime.");
        assertThat(whole.missing()).isEmpty();
    }

    @Test
    void onlyAClaimThatSaysSoMayBeTriedNowhere() {
        Coverage whole = new Coverage(CLAIMS, ALL, Set.of("Z1"), true);

        assertThat(whole.words())
                .isEqualTo("The whole document: 1 of its 3 claims were tried on a runtime. Not tried: Z2, Z3.");
        assertThat(whole.missing()).containsExactly("Z2");
    }

    @Test
    void onFewerRuntimesAnyClaimMayBeTriedNowhere() {
        assertThat(new Coverage(CLAIMS, ALL, Set.of("Z1"), false).missing()).isEmpty();
    }

    @Section(number = 2, heading = "h", teaches = "t")
    static class MoreClaims {
        @Claim(id = "Y1", says = "s", because = "b")
        void first(Lab lab) {}

        @Claim(id = "Y2", says = "s", because = "b")
        void second(Lab lab) {}

        @Claim(id = "Y4", says = "s", because = "b")
        void fourth(Lab lab) {}
    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class ThreeClaims {
        @Claim(id = "Z1", says = "s", because = "b")
        void first(Lab lab) {}

        @Claim(id = "Z2", says = "s", because = "b")
        void second(Lab lab) {}

        @Claim(id = "Z3", says = "s", because = "b")
        @NotInEveryRun(because = "r")
        void elsewhere(Lab lab) {}
    }
}
