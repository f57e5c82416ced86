package gilproof.runtime.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.RuntimeKind;
import gilproof.runtime.child.Child;
import gilproof.runtime.child.Children;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The choice among interpreters, on a machine with those that a test puts there; a shell plays each. */
@DisabledOnOs(OS.WINDOWS)
class SearchTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    @TempDir
    private Path machine;

    @Test
    void allIsWhatTheMachineHasEachOnce() throws IOException {
        interpreter("usr/bin/python3.9", "cpython", "3.9.18", "");
        Files.createSymbolicLink(machine.resolve("usr/bin/python3"), machine.resolve("usr/bin/python3.9"));
        interpreter("home/.pyenv/versions/3.9.18/bin/python3.9", "cpython", "3.9.18", "");
        interpreter("home/.pyenv/versions/3.12.1/bin/python", "cpython", "3.12.1", "");
        interpreter("usr/local/bin/pypy3", "pypy", "3.11.13", "");
        interpreter("home/.dotnet/tools/ipy", "ironpython", "2.7.12", "");

        Runtimes.Chosen chosen = choose("all");

        assertThat(namesOf(chosen))
                .containsSubsequence("jvm", "cpython", "cpython@3.9", "cpython@3.12", "ironpython@2.7", "pypy@3.11")
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.contains("3.9.18"));
    }

    @Test
    void whatIsNotFoundIsListedWithHowToGetIt() throws IOException {
        interpreter("usr/bin/python3.9", "cpython", "3.9.18", "");
        interpreter("usr/bin/python3.8", "not an interpreter", null, "");

        assertThat(choose("all").missing())
                .anySatisfy(line -> assertThat(line).contains("python3.8 can't be used", "(exit code 2)"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("cpython@2.7, cpython@3.6")
                        .doesNotContain("cpython@3.9,")
                        .contains("uv python install"))
                .anySatisfy(line -> assertThat(line).startsWith("pypy: "))
                .anySatisfy(line -> assertThat(line).startsWith("ironpython: 'dotnet tool install"));
        assertThat(choose("jvm").missing()).isEmpty();
    }

    @Test
    void aNameIsLookedForByItsVersion() throws IOException {
        interpreter("usr/bin/python3.9", "cpython", "3.9.18", "");
        Path other = interpreter("usr/bin/python3.12", "cpython", "3.12.1", "");
        interpreter("usr/bin/pypy3", "pypy", "3.11.13", "");

        assertThat(namesOf(choose("pypy, cpython@3.9,cpython@3.9.18"))).containsExactly("pypy@3.11", "cpython@3.9");
        assertThat(startsOf(other)).as("it is called otherwise").isZero();
    }

    @Test
    void aKnownNameThatIsNotHereIsToldWithHowToGetIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choose("cpython@3.9"))
                .withMessageStartingWith("no cpython@3.9 was found here. How to get one: 'uv python install");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choose("graalpy"))
                .withMessageContaining("-Pgraalpy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choose("cpython@three"))
                .withMessageStartingWith("no runtime is called 'cpython@three'. Allowed are");
    }

    @Test
    void aFreeThreadedCPythonIsTwo() throws IOException {
        Path python = interpreter("usr/bin/python3.14", "cpython", "3.14.2", "3.14.2 free-threading build (main)");

        Runtimes.Chosen chosen = choose(python.toString());

        assertThat(namesOf(chosen)).containsExactly("cpython@3.14t", "cpython@3.14t+gil");
        assertThat(chosen.runtimes().get(0).command(machine)).containsSubsequence(python.toString(), "-X", "gil=0");
        assertThat(chosen.runtimes().get(1).command(machine)).containsSubsequence(python.toString(), "-X", "gil=1");
        assertThat(namesOf(choose("cpython@3.14t+gil"))).containsExactly("cpython@3.14t+gil");
    }

    @Test
    void twoOfTheSameNameStayApart() throws IOException {
        Path one = interpreter("one/python", "cpython", "3.9.18", "");
        Path same = interpreter("two/python", "cpython", "3.9.18", "");
        Path newer = interpreter("three/python", "cpython", "3.9.25", "");

        assertThat(namesOf(choose(one + "," + same + "," + one + "," + newer)))
                .containsExactly("cpython@3.9", "cpython@3.9.18", "cpython@3.9.25");
        Path third = interpreter("four/python", "cpython", "3.9.18", "");
        Runtimes.Chosen three = choose(one + "," + same + "," + third);
        assertThat(namesOf(three)).containsExactly("cpython@3.9", "cpython@3.9.18", "cpython@3.9.18#2");
        assertThat(three.namesakes()).containsExactly(
                "cpython@3.9 is " + one, "cpython@3.9.18 is " + same, "cpython@3.9.18#2 is " + third);
        assertThat(choose(one.toString()).namesakes()).isEmpty();
    }

    @Test
    void eachPathThatAUserNamesIsARuntime() throws IOException {
        Path shim = script("shims/shim", "case $0 in *3.9) v=3.9.18;; *) v=3.12.1;; esac\n"
                + "printf '\\036{\"event\":\"hello\",\"implementation\":\"cpython\",\"version\":\"%s\"}\\n' $v\nread x");
        Path one = Files.createSymbolicLink(shim.resolveSibling("python3.9"), shim);
        Path other = Files.createSymbolicLink(shim.resolveSibling("python3.12"), shim);
        Path file = interpreter("one/python", "cpython", "3.8.1", "");
        Path link = Files.createSymbolicLink(machine.resolve("python"), file);

        assertThat(namesOf(choose(one + "," + other))).containsExactly("cpython@3.9", "cpython@3.12");
        assertThat(namesOf(choose(file + "," + link + "," + file))).containsExactly("cpython@3.8", "cpython@3.8.1");
        assertThat(choose(file + "," + link).doubles()).isEmpty();
    }

    @Test
    void aRelativePathBeginsWhereTheCommandWasGiven() throws IOException {
        interpreter("one/python", "cpython", "3.8.1", "");

        assertThat(namesOf(choose("./one/python"))).containsExactly("cpython@3.8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choose("one/./other"))
                .withMessageStartingWith("no executable lies at " + machine.resolve("one/./other") + ". Allowed are");
    }

    @Test
    void whatAllLeavesOutIsTold() throws IOException {
        Path own = interpreter("usr/bin/python3.9", "cpython", "3.9.18", "");
        Path again = interpreter("home/.pyenv/versions/3.9.18/bin/python", "cpython", "3.9.18", "");
        // Without a first line that names its shell it counts as a program, which does not depend on its name.
        Path program = interpreter("usr/bin/python3.12", "cpython", "3.12.1", "");
        Files.writeString(program, Files.readString(program).replace("#!/bin/sh", ""));
        Path link = Files.createDirectories(machine.resolve("usr/local/bin")).resolve("python3");
        Files.createSymbolicLink(link, program);
        Files.createSymbolicLink(program.resolveSibling("python3"), program);

        Runtimes.Chosen chosen = choose("all");

        assertThat(namesOf(chosen)).contains("cpython@3.9", "cpython@3.12");
        assertThat(chosen.doubles())
                .as("other names in the same folder are not worth telling")
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(machine.toString())
                        .satisfiesAnyOf(
                                it -> assertThat(it).isEqualTo(own + " is the same as cpython@3.9"),
                                it -> assertThat(it).isEqualTo(again + " is the same as cpython@3.9")))
                .contains(link + " is the same as cpython@3.12");
    }

    @Test
    void whoIsAskedForItsNameIsTheFirstToServe() throws IOException {
        Path python = interpreter("one/python", "cpython", "3.9.18", "");
        LanguageRuntime chosen = choose(python.toString()).runtimes().get(0);
        try (Child first = new Children().start(chosen, LIMIT)) {
            assertThat(startsOf(python)).isOne();
            assertThat(first.about().version()).isEqualTo("3.9.18");
            try (Child second = new Children().start(chosen, LIMIT)) {
                assertThat(startsOf(python)).isEqualTo(2);
            }
        }
    }

    @Test
    void aKindIsFoundByBeingThere() throws IOException {
        interpreter("usr/bin/snake2", "snake", "2.0.1", "");
        List<RuntimeKind> kinds = Kinds.in("gilproof.runtime.kind", "gilproof.example");

        Runtimes.Chosen chosen = new Runtimes(kinds, places(), LIMIT, machine, new Children()).choose("snake@2.0");

        assertThat(namesOf(chosen)).containsExactly("snake@2.0");
        assertThat(chosen.runtimes().get(0).command(machine)).contains("--quiet");
        assertThat(Kinds.all()).extracting(RuntimeKind::name).startsWith("jvm").contains("pypy").doesNotContain("snake");
    }

    @Test
    void theDocumentShowsThatKindAsItIs() throws IOException {
        String source = Files.readString(Path.of("src/laboratory/java/gilproof/example/Snake.java"));

        assertThat(Files.readString(Path.of("docs/runtimes.md")))
                .contains(source.substring(source.indexOf("public final class Snake")));
    }

    private Runtimes.Chosen choose(String setting) {
        return new Runtimes(Kinds.all(), places(), LIMIT, machine, new Children()).choose(setting);
    }

    private Places places() {
        return new Places(Map.of(), machine.resolve("home"), machine, "Linux");
    }

    private static List<String> namesOf(Runtimes.Chosen chosen) {
        return chosen.runtimes().stream().map(LanguageRuntime::name).toList();
    }

    /** An interpreter that describes itself, counts its starts and waits; or, without a version, is none. */
    private Path interpreter(String place, String implementation, String version, String build) throws IOException {
        String script = version == null
                ? "exit 2"
                : "echo start >>\"$0.starts\"\nprintf '\\036%s\\n' '{\"event\":\"hello\",\"implementation\":\""
                        + implementation
                        + "\",\"version\":\"" + version + "\",\"build\":\"" + build + "\"}'\nread x";
        return script(place, script);
    }

    private Path script(String place, String script) throws IOException {
        Path file = machine.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static int startsOf(Path interpreter) throws IOException {
        Path starts = Path.of(interpreter + ".starts");
        return Files.exists(starts) ? Files.readAllLines(starts).size() : 0;
    }
}
