package gilproof.runtime.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    private static final Pattern PYTHON = Pattern.compile("python([\\d.]*)");

    @TempDir
    private Path machine;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theUsualPlacesOfUnixAreSearched() throws IOException {
        List<Path> there = List.of(
                executable("on/the/path/python3"),
                executable("home/.pyenv/versions/3.9.18/bin/python3.9"),
                executable("home/.local/share/uv/python/cpython-3.12.1-linux/bin/python3.12"),
                executable("usr/bin/python3.11"),
                executable("usr/local/bin/python3.10"),
                executable("opt/homebrew/bin/python3.13"),
                executable("Library/Frameworks/Python.framework/Versions/3.14/bin/python3.14"),
                executable("home/.cache/gilproof/free-threaded/bin/python"),
                executable("home/.dotnet/tools/python2"));

        assertThat(places(Map.of("PATH", onThePath()), "Linux").executables(PYTHON)).containsExactlyElementsOf(there);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void variablesThatMoveTheUsualPlacesAreMinded() throws IOException {
        Path pyenv = executable("moved/pyenv/versions/3.9.18/bin/python");
        Path uv = executable("moved/uv/cpython-3.12/bin/python");
        Path cached = executable("moved/cache/gilproof/free-threaded/bin/python");
        Map<String, String> variables = Map.of(
                "PYENV_ROOT", machine.resolve("moved/pyenv").toString(),
                "UV_PYTHON_INSTALL_DIR", machine.resolve("moved/uv").toString(),
                "XDG_CACHE_HOME", machine.resolve("moved/cache").toString());

        assertThat(places(variables, "Linux").executables(PYTHON)).containsExactly(pyenv, uv, cached);
    }

    @Test
    void theUsualPlacesOfWindowsAreSearched() throws IOException {
        List<Path> there = List.of(
                executable("home/AppData/Local/Programs/Python/Python312/python.exe"),
                executable("home/AppData/Roaming/uv/python/cpython-3.13/python.exe"),
                executable("home/.pyenv/pyenv-win/versions/3.9.13/python.exe"),
                executable("Program Files/Python311/python.exe"),
                executable("Python27/python.exe"));
        executable("Program Files/Editor/python.exe");

        assertThat(places(Map.of(), "Windows 11").executables(PYTHON)).containsExactlyElementsOf(there);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoInterpreterOfItsOwnIsLeftOut() throws IOException {
        executable("home/.pyenv/shims/python3");
        Path python = executable("usr/bin/python3.9");
        Files.createSymbolicLink(machine.resolve("usr/bin/python3"), python);
        Files.writeString(machine.resolve("usr/bin/python2"), "not executable");
        Files.createDirectories(machine.resolve("usr/bin/python"));
        executable("usr/bin/python3-config");

        Places places = places(Map.of("PATH", machine.resolve("home/.pyenv/shims").toString()), "Linux");

        assertThat(places.executables(PYTHON)).singleElement()
                .satisfies(only -> assertThat(only).hasSameBinaryContentAs(python));
    }

    private String onThePath() {
        return machine.resolve("no/such/folder") + File.pathSeparator + machine.resolve("on/the/path");
    }

    private Places places(Map<String, String> environment, String system) {
        return new Places(environment, machine.resolve("home"), machine, system);
    }

    private Path executable(String place) throws IOException {
        Path file = machine.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, place);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
