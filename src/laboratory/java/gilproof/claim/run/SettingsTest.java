package gilproof.claim.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gilproof.runtime.LanguageRuntime;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void whatIsNotSetHasADefault() {
        Settings settings = Settings.of(properties("gilproof.runtimes", "jvm"));

        assertThat(settings.strict()).isFalse();
        assertThat(settings.limit()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void whatIsSetIsRead() {
        Properties all = properties("gilproof.runtimes", "jvm");
        all.setProperty("gilproof.strict", "true");
        all.setProperty("gilproof.limit", "3600");
        all.setProperty("java.version", "a name that is not ours");
        all.setProperty("gilproof.version", "the build's own");

        Settings settings = Settings.of(all);

        assertThat(settings.runtimes()).extracting(LanguageRuntime::name).containsExactly("jvm");
        assertThat(settings.strict()).isTrue();
        assertThat(settings.limit()).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gilproof.strict   | maybe       | it is true or false",
                "gilproof.strict   | TRUE        | it is true or false",
                "gilproof.strict   | ''          | it is true or false",
                "gilproof.limit    | abc         | a whole number of seconds, from 1 to 3600",
                "gilproof.limit    | 0           | a whole number of seconds, from 1 to 3600",
                "gilproof.limit    | 3601        | a whole number of seconds, from 1 to 3600",
                "gilproof.limit    | 1.5         | a whole number of seconds, from 1 to 3600",
                "gilproof.runtimes | foo         | no runtime is called 'foo'. Allowed are",
                "gilproof.runtimes | ''          | no runtime is called ''. Allowed are",
                "gilproof.runtimes | jvm,        | no runtime is called ''. Allowed are",
                "gilproof.runtimes | /etc/passwd | no executable lies at /etc/passwd. Allowed are",
                "gilproof.runtimes | /etc        | no executable lies at /etc. Allowed are",
                "gilproof.runtimes | /no/python  | no executable lies at /no/python. Allowed are",
            })
    void aWrongValueIsToldWithWhatIsAllowed(String name, String value, String allowed) {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> Settings.of(properties(name, value)))
                .withMessageStartingWith(name + "=" + value + ": ")
                .withMessageContaining(allowed)
                .satisfies(wrong -> assertThat(wrong.getStackTrace()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gilproof.runtime", "gilproof.Strict", "gilproof."})
    void aNameThatDoesNotExistIsToldWithThoseThatDo(String name) {
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> Settings.of(properties(name, "jvm")))
                .withMessageStartingWith("There is no setting " + name + ". ")
                .withMessageContainingAll("gilproof.runtimes", "gilproof.strict", "gilproof.limit");
    }

    private static Properties properties(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return properties;
    }
}
