package gilproof.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Python interpreter that was found on the machine and described itself.
 *
 * @param command the command up to the script's name, the executable first
 * @param about its description
 */
public record Interpreter(List<String> command, About about) {

    public Interpreter {
        command = List.copyOf(command);
    }

    /** Whether it has that implementation. */
    public boolean isA(String implementation) {
        return about.implementation().equals(implementation);
    }

    /** Its name with the two numbers of its version and a prefix of prereleases: {@code pypy@3.9}. */
    public String name() {
        String[] numbersAndLevel = about.version().split("-", 2);
        String numbers = Arrays.stream(numbersAndLevel[0].split("\\.")).limit(2).collect(Collectors.joining("."));
        String level = numbersAndLevel.length == 1 ? "" : "-" + numbersAndLevel[1];
        return about.implementation() + "@" + numbers + level;
    }

    /** The interpreter as a runtime of this name, as it was asked or with options. */
    public LanguageRuntime as(String name, String... options) {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(options));
        return new Python(name, whole);
    }
}
