package gilproof.sabotage;

import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.kind.CPythonOfTheBuild;
import gilproof.runtime.kind.Jython;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One of the build's interpreters, started with a module that replaces one of its functions, as are all the processes that
 * it starts.
 *
 * @param lie the subject of its lie
 * @param honest the same interpreter without the module
 */
record Liar(Lie lie, LanguageRuntime honest) implements LanguageRuntime {

    private static final String LIES = "lies";

    /** A liar for a lie, on the interpreter for which the lie is not the truth. */
    static Liar telling(Lie lie) {
        return new Liar(lie, lie.needsNoLock() ? new Jython() : new CPythonOfTheBuild());
    }

    @Override
    public String name() {
        return lie.module();
    }

    @Override
    public List<String> command(Path own) {
        List<String> command = new ArrayList<>(honest.command(own));
        copyLiesInto(own.resolve(LIES));
        if (honest instanceof Jython) {
            // It starts without the module `site`, which would import a customisation.
            command.add(command.size() - 1, own.resolve(LIES).resolve("start.py").toString());
        }
        if (lie.needsOneProcessor()) {
            command.addAll(0, onOneProcessor());
        }
        return command;
    }

    /**
     * The command prefix that keeps a program on one of the processors that this process may use; empty where there is no
     * such command.
     */
    private static List<String> onOneProcessor() {
        try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            return status.filter(line -> line.startsWith("Cpus_allowed_list:"))
                    .map(line -> line.split("\\s+")[1].split("[-,]")[0])
                    .map(first -> List.of("taskset", "-c", first))
                    .findFirst()
                    .orElse(List.of());
        } catch (IOException notLinux) {
            return List.of();
        }
    }

    @Override
    public void prepare(Map<String, String> environment) {
        honest.prepare(environment);
        environment.put("PYTHONPATH", Path.of(environment.get("TMPDIR")).resolve(LIES).toString());
        environment.put("GILPROOF_LIE", lie.module());
    }

    /** Each child has a copy: an interpreter writes compiled files beside the sources. */
    private static void copyLiesInto(Path own) {
        try (DirectoryStream<Path> lies = Files.newDirectoryStream(folder(), "*.py")) {
            Files.createDirectories(own);
            for (Path each : lies) {
                Files.copy(each, own.resolve(each.getFileName()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folder of the lies, one module each. */
    static Path folder() {
        try {
            return Path.of(Liar.class.getResource("/gilproof/lies").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
