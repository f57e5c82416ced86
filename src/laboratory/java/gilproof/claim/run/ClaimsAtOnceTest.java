package gilproof.claim.run;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.claim.run.ClaimsAtOnce.Given;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsAtOnceTest {

    @ParameterizedTest
    @CsvSource({",200", "100000,200", "460,5", "220,2", "10,1"})
    void asManyAsTheMachineGivesTasks(Long free, int atOnce) {
        Given given = new Given(optional(free), OptionalLong.empty());

        assertThat(ClaimsAtOnce.number(given)).isEqualTo(atOnce);
        assertThat(ClaimsAtOnce.words(given).isEmpty()).isEqualTo(ClaimsAtOnce.areAll(given));
    }

    @ParameterizedTest
    @CsvSource({",200", "3999,26", "1040,2", "300,1"})
    void asManyAsItGivesMemory(Long free, int atOnce) {
        Given given = new Given(OptionalLong.empty(), optional(free));

        assertThat(ClaimsAtOnce.number(given)).isEqualTo(atOnce);
        assertThat(ClaimsAtOnce.words(given).isEmpty()).isEqualTo(ClaimsAtOnce.areAll(given));
    }

    @Test
    void whatIsScarcestDecidesAndBothAreNamed() {
        Given given = new Given(OptionalLong.of(460), OptionalLong.of(900));

        assertThat(ClaimsAtOnce.number(given)).isEqualTo(1);
        assertThat(ClaimsAtOnce.words(given))
                .containsExactly(
                        "processes and threads: the machine gives 460 more, so fewer claims are tried at once",
                        "memory: the machine gives 900 MB more, so fewer claims are tried at once");
    }

    private static OptionalLong optional(Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
