package gilproof.claim.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void everyStatementHasAClaimAndEveryClaimAStatementOrASourceAndAControl() {
        assertThat(String.join("\n", Completeness.complaints(Document.sections())))
                .as("what is missing in the document")
                .isEmpty();
    }

    @Test
    void claimsAreInReadingOrder() {
        assertThat(Document.claims()).extracting(claim -> claim.section().number()).isSorted();
    }
}
