package gilproof.runtime.kind;

import gilproof.runtime.Artifacts;
import gilproof.runtime.Interpreter;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.Python;
import gilproof.runtime.RuntimeKind;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * GraalPy: the one that the profile {@code graalpy} adds to the build, which runs on a child JVM, and others of the machine.
 */
final class GraalPy implements LanguageRuntime, RuntimeKind {

    private static final String LAUNCHER = "com.oracle.graal.python.shell.GraalPythonMain";

    /** The places of its own archives in a repository, and of those of a library that it needs. */
    private static final Pattern ITS_OWN = Pattern.compile(".*[/\\\\](graalvm|bouncycastle)[/\\\\].*\\.jar");

    private static final Path ITS_FOLDER = Path.of("target", "graalpy").toAbsolutePath();

    @Override
    public String name() {
        return "graalpy";
    }

    @Override
    public int place() {
        return 6;
    }

    @Override
    public String howToGet() {
        return "run Maven with the profile: ./mvnw -Pgraalpy test -Dgilproof.runtimes=... It fetches 171 MB, once. An "
                + "executable of GraalPy serves as well, on the path or given by its own.";
    }

    @Override
    public Optional<Pattern> executable() {
        return Optional.of(Pattern.compile("graalpy(3(\\.\\d+)?)?"));
    }

    @Override
    public List<LanguageRuntime> madeFrom(Interpreter found) {
        return found.isA("graalpy") ? List.of(found.as(found.name())) : List.of();
    }

    @Override
    public Optional<LanguageRuntime> ofTheBuild() {
        try {
            Artifacts.of(LAUNCHER);
            return Optional.of(this);
        } catch (IllegalStateException withoutTheProfile) {
            return Optional.empty();
        }
    }

    /** It starts a process in about five seconds, and {@code multiprocessing} starts one more to look after the others. */
    @Override
    public int patience() {
        return 5;
    }

    /** Each start takes seconds of a processor. */
    @Override
    public int childrenAtOnce() {
        return 2;
    }

    @Override
    public List<String> command(Path own) {
        List<String> command = new ArrayList<>(java(JvmFlags.writingInto(own)));
        command.add("--python.Executable=" + startScript());
        return new Python(name(), command).command(own);
    }

    private static List<String> java(List<String> places) {
        // Its own compiler, which makes Python fast, needs another JDK. The flags of the other children on a JVM halve the
        // processor time of a start.
        List<String> further = new ArrayList<>(places);
        further.addAll(List.of(
                "-Xmx2g",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "-Dpolyglot.engine.userResourceCache=" + ITS_FOLDER.resolve("resources")));
        further.addAll(JvmFlags.allowingWhatIsWarnedOf());
        return Jvm.command(further, classPath(), LAUNCHER);
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(archive -> ITS_OWN.matcher(archive).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The command by which it starts processes: {@code multiprocessing} needs an executable, and there is none. */
    private static synchronized Path startScript() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path script = ITS_FOLDER.resolve(windows ? "graalpy.bat" : "graalpy");
        String start = java(List.of()).stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "));
        String text = windows
                ? "@" + start + " \"--python.Executable=%~f0\" %*\r\n"
                : "#!/bin/sh\nexec " + start + " \"--python.Executable=$0\" \"$@\"\n";
        try {
            Files.createDirectories(ITS_FOLDER);
            if (!Files.exists(script) || !Files.readString(script).equals(text)) {
                Files.writeString(script, text);
            }
            if (!script.toFile().setExecutable(true)) {
                throw new IllegalStateException(script + " can't be made executable");
            }
            return script;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
