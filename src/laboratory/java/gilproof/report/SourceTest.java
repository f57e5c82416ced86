package gilproof.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @Test
    void aSourceHasANameAndAnAddress() {
        Source source = Source
                .of("Python 3.13 documentation, time.sleep: https://docs.python.org/3.13/library/time.html#time.sleep");

        assertThat(source.name()).isEqualTo("Python 3.13 documentation, time.sleep");
        assertThat(source.link()).hasHost("docs.python.org").hasPath("/3.13/library/time.html").hasFragment("time.sleep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PEP 703: https://peps.python.org/pep-0703/",
                "JEP 444: https://openjdk.org/jeps/444",
                "pysleep, timemodule.c: https://github.com/python/cpython/blob/v3.13.0/Modules/timemodule.c",
                "append, List.cs: https://github.com/a/b/blob/74d87c4e103d415ce99dfb76c54682980ce2576c/List.cs",
                "issue 236: https://github.com/IronLanguages/ironpython2/issues/236"
            })
    void whatStaysAsItIsIsAccepted(String written) {
        assertThat(Source.of(written).name()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "somebody said so",
                "https://peps.python.org/pep-0703/",
                "PEP 703: http://peps.python.org/pep-0703/",
                "PEP 703: https://peps/0703",
                "PEP 703: https://peps.python.org/pep 0703/",
                "time.sleep: https://docs.python.org/3/library/time.html",
                "time.sleep: https://docs.python.org/library/time.html",
                "timemodule.c: https://github.com/python/cpython/blob/main/Modules/timemodule.c"
            })
    void whatIsNoAddressOrMovesOnIsNot(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Source.of(written));
    }
}
