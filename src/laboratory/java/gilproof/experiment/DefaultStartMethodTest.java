package gilproof.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.runtime.About;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which start method is documented as the default, where and since when. */
class DefaultStartMethodTest {

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource({
        "cpython, 2.7.18, Linux, fork",
        "cpython, 2.7.18, Windows 11, spawn",
        "cpython, 3.7.16, Mac OS X, fork",
        "cpython, 3.8.0, Mac OS X, spawn",
        "cpython, 3.13.5, Linux, fork",
        "cpython, 3.14.0, Linux, forkserver",
        "cpython, 3.14.3, Mac OS X, spawn",
        "cpython, 3.14.3, Windows 11, spawn",
        "pypy, 3.9.16, Linux, fork",
        "graalpy, 3.12.8, Linux, spawn",
        "jvm, 17.0.15, Linux, spawn",
    })
    void theDocumentedDefault(String implementation, String version, String system, String method) {
        About about = new About(implementation, version, Set.of(), List.of(), null, "");

        assertThat(DefaultStartMethod.documentedOn(about, system)).isEqualTo(method);
    }
}
