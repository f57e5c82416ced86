package gilproof.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.runtime.About;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documented default start methods, by implementation, version and platform. */
class DefaultStartMethodTest {

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource({
        "cpython, 2.7.18, linux, fork",
        "cpython, 2.7.18, win32, spawn",
        "cpython, 3.7.16, darwin, fork",
        "cpython, 3.8.0, darwin, spawn",
        "cpython, 3.13.5, linux, fork",
        "cpython, 3.14.0, linux, forkserver",
        "cpython, 3.14.3, darwin, spawn",
        "cpython, 3.14.3, win32, spawn",
        "pypy, 3.9.16, linux, fork",
        "graalpy, 3.12.8, linux, spawn",
        "jvm, 17.0.15, linux, spawn",
    })
    void theDocumentedDefault(String implementation, String version, String platform, String method) {
        About about = new About(implementation, version, platform, Set.of(), List.of(), null, "");

        assertThat(DefaultStartMethod.documentedFor(about)).isEqualTo(method);
    }
}
