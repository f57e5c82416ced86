package gilproof.claim.run;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.claim.document.ClaimMethod;
import gilproof.claim.document.Document;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AskedForTest {

    private final List<ClaimMethod> document = Document.claims();
    private final ClaimMethod first = document.get(0);

    @Test
    void partOfTheDocumentIsNotAllOfIt() {
        AskedFor one = new AskedFor(Set.of(first.method()));

        assertThat(one.among(document)).containsExactly(first);
        assertThat(one.isAllOf(document)).isFalse();
        assertThat(AskedFor.NOTHING.among(document)).isEmpty();
    }

    @Test
    void otherTestsBesideAllClaimsDoNotMatter() throws NoSuchMethodException {
        Set<Method> all = document.stream().map(ClaimMethod::method).collect(Collectors.toSet());
        all.add(AskedForTest.class.getDeclaredMethod("partOfTheDocumentIsNotAllOfIt"));

        assertThat(new AskedFor(all).isAllOf(document)).isTrue();
    }
}
