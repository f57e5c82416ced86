package gilproof.claim.run;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.claim.run.MavenCall.Part;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MavenCallTest {

    private final Properties properties = new Properties();
    private final MavenCall call = new MavenCall(properties);

    @Test
    void outsideOfMavenAnythingMayRun() {
        assertThat(call.part()).isEqualTo(Part.ANY);
        assertThat(call.directory()).isEqualTo(Path.of("").toAbsolutePath());
        assertThat(call.runsBoth()).isFalse();
        assertThat(call.test()).isEmpty();
        assertThat(call.withoutEffect()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[test] | false",
        "[] | false",
        "[verify] | true",
        "[clean, install] | true",
        "[surefire:test@laboratory] | false",
        "[test-compile, surefire:test@laboratory] | false"
    })
    void bothPartsRunWhereTheLifecycleGoesSoFar(String goals, boolean both) {
        properties.setProperty("gilproof.build.goals", goals);

        assertThat(call.runsBoth()).isEqualTo(both);
    }

    @Test
    void whatHasNoEffectIsKnown() {
        properties.setProperty("forkCount", "2");
        properties.setProperty("trimStackTrace", "false");

        assertThat(call.withoutEffect()).containsExactly("forkCount=2");
    }
}
