package gilproof.claim.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gilproof.claim.document.ClaimMethod;
import gilproof.claim.document.Document;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    private final Properties properties = new Properties();

    @Test
    void whereNothingIsChosenAllIsMeant() {
        Selection all = claims("test", "[test]", null);

        assertThatNoException().isThrownBy(all::check);
        assertThat(chosenBy(all)).hasSameSizeAs(Document.claims());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "S_OneThreadTest",
        "S_*",
        "gilproof.claims.S_*",
        "!C_*,!G_*,!M_*,!N_*,!P_*,!T_*,!X_*",
        "%regex[.*S_One.*]"
    })
    void classesAreChosenInSurefiresLanguage(String test) {
        assertThat(chosenBy(claims("test", "[test]", test)))
                .isNotEmpty()
                .allMatch(claim -> claim.claim().id().startsWith("S"));
    }

    @Test
    void soAreMethods() {
        assertThat(chosenBy(claims("test", "[test]", "S_*#*Timer*")))
                .extracting(claim -> claim.claim().id())
                .containsExactly("S3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nothing", "N_*#nothing", "S_OneThreadTests", "!*"})
    void whatIsNoClaimFailsAndTellsOfThoseThatThereAre(String test) {
        for (String goals : List.of("[test]", "[verify]", "[surefire:test@default-test]")) {
            assertThatThrownBy(claims("test", goals, test)::check)
                    .isInstanceOf(WrongSetting.class)
                    .hasMessageStartingWith("-Dtest=" + test + " is neither a claim nor a test of the laboratory.")
                    .hasMessageContaining("S_OneThreadTest#sleepsInOneThreadAddUp  S1");
        }
    }

    @Test
    void aTestOfTheLaboratoryIsNoClaim() {
        assertThatThrownBy(claims("test", "[test]", "SelectionTest")::check)
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("surefire:test@laboratory \"-Dtest=SelectionTest\" runs it");
        assertThatNoException().isThrownBy(claims("test", "[clean, verify]", "SelectionTest")::check);
    }

    @Test
    void aClaimIsNoTestOfTheLaboratory() {
        assertThatThrownBy(claims("laboratory", "[surefire:test@laboratory]", "S_OneThreadTest")::check)
                .isInstanceOf(WrongSetting.class)
                .hasMessage("-Dtest=S_OneThreadTest is no test of the laboratory.");
        assertThatNoException().isThrownBy(claims("laboratory", "[verify]", "S_OneThreadTest")::check);
        assertThatNoException().isThrownBy(claims("laboratory", "[verify]", "SelectionTest")::check);
    }

    @Test
    void aUserMayWantNothingToMatch() {
        properties.setProperty("surefire.failIfNoSpecifiedTests", "false");

        assertThatNoException().isThrownBy(claims("test", "[test]", "Nothing")::check);
    }

    private Selection claims(String part, String goals, String test) {
        properties.setProperty("gilproof.build.part", part.equals("test") ? "claims" : part);
        properties.setProperty("gilproof.build.goals", goals);
        if (test != null) {
            properties.setProperty("test", test);
        }
        return new Selection(new MavenCall(properties), Document::claims);
    }

    private static List<ClaimMethod> chosenBy(Selection selection) {
        return Document.claims().stream().filter(claim -> selection.includes(claim.method())).toList();
    }
}
