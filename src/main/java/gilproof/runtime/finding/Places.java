package gilproof.runtime.finding;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The places of interpreters on a machine: the path, and the folders of the usual installers of the three systems. */
final class Places {

    /** Endings of executables on Windows. */
    private static final Pattern ENDING = Pattern.compile("\\.(exe|bat|cmd)$", Pattern.CASE_INSENSITIVE);

    /** pyenv's stand-ins for all its versions, and the store's on Windows: they are no interpreters, but look for one. */
    private static final Pattern STAND_INS = Pattern.compile(".*([/\\\\]shims|WindowsApps)[/\\\\]?");

    private final Map<String, String> environment;
    private final Path home;
    private final Path root;
    private final boolean windows;

    /**
     * @param environment the environment's variables
     * @param home the user's own folder
     * @param root the folder that is the root of all others
     * @param system the system's name
     */
    Places(Map<String, String> environment, Path home, Path root, String system) {
        this.environment = environment;
        this.home = home;
        this.root = root;
        windows = system.startsWith("Windows");
    }

    /** Those of this machine. */
    static Places ofThisMachine() {
        return new Places(
                System.getenv(), Path.of(System.getProperty("user.home")), Path.of("/"), System.getProperty("os.name"));
    }

    /** The executables of a name, each once, though it may have several paths; those on the path come first. */
    List<Path> executables(Pattern name) {
        Map<Path, Path> found = new LinkedHashMap<>();
        named(name).forEach(file -> found.putIfAbsent(identity(file), file));
        return List.copyOf(found.values());
    }

    /** The executables of a name, with each of their paths. */
    List<Path> named(Pattern name) {
        return folders().stream()
                .flatMap(folder -> files(folder).stream())
                .filter(file -> name.matcher(nameOf(file)).matches())
                .filter(file -> Files.isExecutable(file) && Files.isRegularFile(file))
                .toList();
    }

    /**
     * The identity of an executable: the target of its links. A script counts separately by each name, as it may depend on
     * its own name: pyenv's stand-ins for all its versions are links to one script.
     */
    static Path identity(Path executable) {
        Path real = real(executable);
        return isScript(real) ? executable.toAbsolutePath().normalize() : real;
    }

    private static boolean isScript(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return content.read() == '#' && content.read() == '!';
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** A file's name without the executable's ending on Windows. */
    private String nameOf(Path file) {
        String name = file.getFileName().toString();
        return windows ? ENDING.matcher(name).replaceFirst("") : name;
    }

    /** The folders, in the order of the search. */
    Set<Path> folders() {
        Set<Path> folders = new LinkedHashSet<>();
        for (String each : environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator))) {
            if (!each.isBlank() && !STAND_INS.matcher(each).matches()) {
                add(folders, each);
            }
        }
        Path pyenv = folder("PYENV_ROOT", home.resolve(".pyenv"));
        Path uv =
                folder("UV_PYTHON_INSTALL_DIR", folder("XDG_DATA_HOME", home.resolve(".local/share")).resolve("uv/python"));
        for (Path versions : List.of(pyenv.resolve("versions"), uv)) {
            files(versions).forEach(version -> folders.add(version.resolve("bin")));
        }
        Stream.of("usr/bin", "usr/local/bin", "opt/homebrew/bin").map(root::resolve).forEach(folders::add);
        for (String framework : List.of("Python", "PythonT")) {
            files(root.resolve("Library/Frameworks/" + framework + ".framework/Versions"))
                    .forEach(version -> folders.add(version.resolve("bin")));
        }
        folders.add(folder("XDG_CACHE_HOME", home.resolve(".cache")).resolve("gilproof/free-threaded/bin"));
        folders.add(home.resolve(".dotnet/tools"));
        if (windows) {
            addThoseOfWindows(folders, pyenv);
        }
        return folders;
    }

    /** On Windows an interpreter lies in the topmost folder of its installation. */
    private void addThoseOfWindows(Set<Path> folders, Path pyenv) {
        Path local = folder("LOCALAPPDATA", home.resolve("AppData/Local"));
        Path roaming = folder("APPDATA", home.resolve("AppData/Roaming"));
        Path programs = folder("ProgramFiles", root.resolve("Program Files"));
        for (Path versions : List.of(
                local.resolve("Programs/Python"),
                local.resolve("Python"),
                roaming.resolve("uv/python"),
                pyenv.resolve("pyenv-win/versions"),
                programs,
                root)) {
            boolean general = versions.equals(programs) || versions.equals(root);
            files(versions).stream()
                    .filter(folder -> !general || folder.getFileName().toString().matches("(Iron)?Python.*"))
                    .forEach(folders::add);
        }
    }

    private Path folder(String variable, Path otherwise) {
        String value = environment.get(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }

    private static void add(Set<Path> folders, String name) {
        try {
            folders.add(Path.of(name));
        } catch (InvalidPathException rubbish) {
            // The path may have entries that are no folders; a shell ignores them too.
        }
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(files::add);
        } catch (IOException none) {
            return List.of(); // the usual case: most machines have few of these folders
        }
        files.sort(null);
        return files;
    }

    /** The target of a path's links. */
    static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException nowhere) {
            return file.toAbsolutePath().normalize();
        }
    }
}
