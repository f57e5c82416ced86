package gilproof.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Python interpreter that is started by a command.
 *
 * @param name what the user calls it
 * @param interpreter the command up to the script's name, the executable first
 */
public record Python(String name, List<String> interpreter) implements LanguageRuntime {

    /** What makes an IronPython do more than run a script; where it finds its standard library is left to it. */
    private static final Set<String> OF_IRONPYTHON =
            Set.of("IRONPYTHONINSPECT", "IRONPYTHONSTARTUP", "IRONPYTHONWARNINGS");

    public Python {
        interpreter = List.copyOf(interpreter);
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>(interpreter);
        command.add(Artifacts.mainOfPython().toString());
        return command;
    }

    /** Removes what would change what is measured, or break an interpreter that is not the system's. */
    @Override
    public void prepare(Map<String, String> environment) {
        environment.keySet().removeIf(variable -> variable.startsWith("PYTHON") || OF_IRONPYTHON.contains(variable));
        // Not as the option -s: of an executable nobody knows yet whether it has that.
        environment.put("PYTHONNOUSERSITE", "1");
    }
}
