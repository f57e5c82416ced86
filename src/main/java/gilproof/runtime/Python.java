package gilproof.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Python interpreter that is started by a command.
 *
 * @param name its name for users
 * @param interpreter the command up to the script's name, the executable first
 */
public record Python(String name, List<String> interpreter) implements LanguageRuntime {

    public Python {
        interpreter = List.copyOf(interpreter);
    }

    @Override
    public List<String> command(Path own) {
        List<String> command = new ArrayList<>(interpreter);
        command.add(PythonPrograms.mainIn(own).toString());
        return command;
    }
}
