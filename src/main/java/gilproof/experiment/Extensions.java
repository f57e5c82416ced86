package gilproof.experiment;

import static gilproof.recording.Way.THREADS;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.experiment.Experiment.Needs;
import java.util.List;

/**
 * Extensions that free-threaded CPython imports. More experiments of the document's section on what is newer than the
 * tutorial.
 */
public final class Extensions {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Two stamped loops after the import of an extension that does not say that it needs no lock. */
    public static final Experiment UNDECLARED_EXTENSION =
            importing("two stamped loops after the import of an undeclared extension", false);

    /** The same with an extension that says so. */
    public static final Experiment DECLARED_EXTENSION =
            importing("two stamped loops after the import of a declared extension", true);

    /** An import that fails, because the warning is an error. */
    public static final Experiment UNDECLARED_EXTENSION_REFUSED = Experiments.once(
            "the import of an undeclared extension, its warning an error",
            "undeclared_extension",
            (round, pace) -> parameters(false).put("forgiving", false),
            THREADS);

    /** An import where the lock must stay off. */
    public static final Experiment UNDECLARED_EXTENSION_LOCK_FORBIDDEN = Experiments.once(
            "the import of an undeclared extension, the lock forbidden",
            "undeclared_extension",
            (round, pace) -> {
                ObjectNode parameters = parameters(false);
                parameters.putObject("environment").put("PYTHON_GIL", "0");
                return parameters;
            },
            THREADS);

    private Extensions() {}

    private static Experiment importing(String name, boolean declared) {
        return new Experiment(
                name,
                "undeclared_extension",
                List.of(THREADS),
                (round, pace) -> parameters(declared),
                Needs.PATIENCE,
                Experiments.A_FEW,
                Experiments.MOST_ROUNDS_OF_COMPUTING);
    }

    private static ObjectNode parameters(boolean declared) {
        ObjectNode parameters = JSON.createObjectNode()
                .put("declared", declared)
                .put("forgiving", true)
                .put("seconds", Experiments.seconds(TheLock.STAMPING));
        parameters.putObject("environment");
        return parameters;
    }
}
