package gilproof.claim;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims that tell between versions. */
class WhereTest {

    @ParameterizedTest
    @CsvSource({
        // implementation, version, its lock on? plain steps kept whole? lost?
        "cpython, 2.7.18,  true,  false, true",
        "cpython, 3.9.25,  true,  false, true",
        "cpython, 3.10.0,  true,  true,  false",
        "cpython, 3.14.3,  true,  true,  false",
        "cpython, 3.13.12, false, false, true",
        "pypy,    3.9.16,  true,  false, false",
        "jvm,     25.0.1,  false, false, false",
    })
    void plainSteps(String implementation, String version, boolean lock, boolean whole, boolean lost) {
        About about = about(implementation, version, lock ? Set.of(Trait.GIL) : Set.of(), List.of());

        assertThat(Where.CPYTHON_SINCE_3_10_WITH_GIL.includes(about)).isEqualTo(whole);
        assertThat(Where.CPYTHON_BEFORE_3_10_OR_FREE_THREADED.includes(about)).isEqualTo(lost);
    }

    @ParameterizedTest
    @CsvSource({
        // version, on Linux? start methods, does it apply? is fork out of date?
        "3.13.12, true,  fork spawn forkserver, true,  false",
        "3.14.0,  true,  forkserver fork spawn, true,  true",
        "3.14.0,  false, spawn fork forkserver, false, false",
        "2.7.18,  true,  fork,                  false, false",
        "3.12.8,  true,  spawn,                 false, false",
    })
    void theDefaultStartMethod(String version, boolean linux, String methods, boolean applies, boolean outOfDate) {
        Set<Trait> traits = linux ? Set.of(Trait.PROCESSES, Trait.ON_LINUX) : Set.of(Trait.PROCESSES);
        About about = about("cpython", version, traits, List.of(methods.split(" ")));

        assertThat(Where.FORKING_LINUX_SINCE_3_14.includes(about)).isEqualTo(applies && outOfDate);
        assertThat(Where.FORKING_LINUX_BEFORE_3_14.includes(about)).isEqualTo(applies && !outOfDate);
    }

    private static About about(String implementation, String version, Set<Trait> traits, List<String> startMethods) {
        return new About(implementation, version, "linux", traits, startMethods, null, implementation);
    }
}
