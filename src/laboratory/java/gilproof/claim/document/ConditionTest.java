package gilproof.claim.document;

import static gilproof.claim.Implementation.CPYTHON;
import static gilproof.claim.Implementation.GRAALPY;
import static gilproof.claim.Implementation.IRONPYTHON;
import static gilproof.claim.Implementation.IRONPYTHON_ON_MONO;
import static gilproof.claim.Implementation.JVM;
import static gilproof.claim.Implementation.PYPY;
import static gilproof.claim.Implementation.PYTHON;
import static gilproof.runtime.Trait.CTYPES;
import static gilproof.runtime.Trait.GIL;
import static gilproof.runtime.Trait.ON_LINUX;
import static gilproof.runtime.Trait.PROCESSES;
import static gilproof.runtime.Trait.SLOW_PROCESSES;
import static gilproof.runtime.Trait.SWITCH_INTERVAL;
import static gilproof.runtime.Trait.ZLIB_OF_C;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.claim.Holds;
import gilproof.claim.Runtimes;
import gilproof.claim.document.ClaimMethod.ControlMethod;
import gilproof.claim.document.ClaimMethod.Expectation;
import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

    @ParameterizedTest
    @CsvSource({
        // implementation, version, its lock on? with the lock from 3.10 on? before 3.10, or without it?
        "cpython, 2.7.18,  true,  false, true",
        "cpython, 3.9.25,  true,  false, true",
        "cpython, 3.10.0,  true,  true,  false",
        "cpython, 3.14.3,  true,  true,  false",
        "cpython, 3.13.12, false, false, true",
        "pypy,    3.9.16,  true,  false, false",
        "jvm,     25.0.1,  false, false, false",
    })
    void versionsAndTraits(String implementation, String version, boolean lock, boolean one, boolean other) {
        About about = about(implementation, version, lock ? Set.of(GIL) : Set.of(), List.of(), "linux", "");

        assertThat(condition("fromAVersionOn").includes(about)).isEqualTo(one);
        assertThat(condition("anyOfTwo").includes(about)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        // version, on Linux? start methods, does it apply?
        "3.13.12, true,  fork spawn forkserver, false",
        "3.14.0,  true,  forkserver fork spawn, true",
        "3.14.0,  false, spawn fork forkserver, false",
        "3.14.0,  true,  spawn,                 false",
    })
    void startMethods(String version, boolean linux, String methods, boolean applies) {
        Set<Trait> traits = linux ? Set.of(PROCESSES, ON_LINUX) : Set.of(PROCESSES);
        About about = about("cpython", version, traits, List.of(methods.split(" ")), "linux", "");

        assertThat(condition("startMethods").includes(about)).isEqualTo(applies);
    }

    @Test
    void systemsAndBuilds() {
        assertThat(condition("notOnWindows").includes(about("pypy", "3.11", Set.of(), List.of(), "darwin", ""))).isTrue();
        assertThat(condition("notOnWindows").includes(about("pypy", "3.11", Set.of(), List.of(), "win32", ""))).isFalse();
        About onMono = about("ironpython", "2.7.12", Set.of(), List.of(), "linux", "IronPython on Mono 6");
        About onDotNet = about("ironpython", "2.7.12", Set.of(), List.of(), "linux", "IronPython on .NET");
        assertThat(condition("except").includes(onMono)).isFalse();
        assertThat(condition("except").includes(onDotNet)).isTrue();
        assertThat(Condition.of().includes(onMono)).as("any of none").isFalse();
    }

    @Test
    void theyAreCalledAsASentenceCallsThem() {
        assertThat(List.of(
                words("everywhere"),
                words("fromAVersionOn"),
                words("anyOfTwo"),
                words("startMethods"),
                words("notOnWindows"),
                words("except"),
                words("twoClauses"),
                words("clauseAndException"),
                words("two"),
                words("lack"),
                words("whose"),
                words("others")))
                .containsExactly(
                        "every runtime",
                        "CPython from 3.10 on with a global lock",
                        "CPython before 3.10, and CPython without a global lock",
                        "runtimes of Python on Linux from 3.14 on that start processes by fork and by spawn",
                        "CPython and PyPy, but on Windows",
                        "every runtime, IronPython on Mono apart",
                        "runtimes with a global lock that call C with their lock given up, and with it kept, and that can "
                                + "call C's zlib",
                        "runtimes that start processes, GraalPy apart",
                        "CPython with a global lock and with a switch interval, and the JVM",
                        "runtimes of IronPython that start no processes",
                        "runtimes that start processes, and whose processes start in less than a second",
                        "CPython from 3.2 on with a global lock, and other implementations with a global lock");
    }

    @ParameterizedTest
    @MethodSource("gilproof.claim.document.Document#claims")
    void noTwoConditionsOfAClaimReadTheSame(ClaimMethod claim) {
        Set<Condition> conditions = Stream.concat(
                claim.expectations().stream().map(Expectation::on),
                claim.controls().stream().map(ControlMethod::on))
                .collect(Collectors.toSet());

        assertThat(conditions.stream().map(Condition::words)).as(claim.claim().id()).doesNotHaveDuplicates();
    }

    private static About about(
            String implementation, String version, Set<Trait> traits, List<String> methods, String system, String build) {
        return new About(implementation, version, system, traits, methods, null, build);
    }

    private static String words(String example) {
        return condition(example).words();
    }

    private static Condition condition(String example) {
        return Arrays.stream(Examples.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(example))
                .map(method -> Condition.of(method.getAnnotation(Holds.class).on()))
                .findFirst()
                .orElseThrow();
    }

    private interface Examples {

        @Holds
        void everywhere();

        @Holds(on = @Runtimes(of = CPYTHON, with = GIL, from = "3.10"))
        void fromAVersionOn();

        @Holds(on = {@Runtimes(of = CPYTHON, before = "3.10"), @Runtimes(of = CPYTHON, without = GIL)})
        void anyOfTwo();

        @Holds(on = @Runtimes(of = PYTHON, with = ON_LINUX, startMethods = {"fork", "spawn"}, from = "3.14"))
        void startMethods();

        @Holds(on = @Runtimes(of = {CPYTHON, PYPY}, notOn = "win32"))
        void notOnWindows();

        @Holds(on = @Runtimes(except = IRONPYTHON_ON_MONO))
        void except();

        @Holds(on = @Runtimes(with = {GIL, CTYPES, ZLIB_OF_C}))
        void twoClauses();

        @Holds(on = @Runtimes(with = PROCESSES, except = GRAALPY))
        void clauseAndException();

        @Holds(on = {@Runtimes(of = CPYTHON, with = {GIL, SWITCH_INTERVAL}), @Runtimes(of = JVM)})
        void two();

        @Holds(on = @Runtimes(of = IRONPYTHON, without = PROCESSES))
        void lack();

        @Holds(on = @Runtimes(with = PROCESSES, without = SLOW_PROCESSES))
        void whose();

        @Holds(on = {@Runtimes(of = CPYTHON, with = GIL, from = "3.2"), @Runtimes(with = GIL, except = CPYTHON)})
        void others();
    }
}
