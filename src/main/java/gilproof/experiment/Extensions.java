package gilproof.experiment;

import static gilproof.recording.Way.THREADS;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Extensions that free-threaded CPython imports: further experiments of the section on news since the tutorial. */
public final class Extensions {

    /** Two stamped loops after the import of an extension that does not declare that it needs no lock. */
    public static final Experiment UNDECLARED_EXTENSION =
            importing("two stamped loops after the import of an undeclared extension", false);

    /** Two stamped loops after the import of an extension that declares it. */
    public static final Experiment DECLARED_EXTENSION =
            importing("two stamped loops after the import of a declared extension", true);

    /** An import that fails because the warning is an error. */
    public static final Experiment UNDECLARED_EXTENSION_REFUSED =
            Experiment.named("the import of an undeclared extension, its warning an error")
                    .running("undeclared_extension")
                    .by(THREADS)
                    .given(round -> parameters(false).put("forgiving", false))
                    .once();

    /** An import where the lock must stay off. */
    public static final Experiment UNDECLARED_EXTENSION_LOCK_FORBIDDEN =
            Experiment.named("the import of an undeclared extension, the lock forbidden")
                    .running("undeclared_extension")
                    .by(THREADS)
                    .given(round -> {
                        ObjectNode parameters = parameters(false);
                        parameters.putObject("environment").put("PYTHON_GIL", "0");
                        return parameters;
                    })
                    .once();

    private Extensions() {}

    private static Experiment importing(String name, boolean declared) {
        return Experiment.named(name)
                .running("undeclared_extension")
                .by(THREADS)
                .given(round -> parameters(declared))
                .inRounds(Experiments.A_FEW, Experiments.MOST_ROUNDS_OF_COMPUTING);
    }

    private static ObjectNode parameters(boolean declared) {
        ObjectNode parameters = Experiments.parameters()
                .put("declared", declared)
                .put("forgiving", true)
                .put("seconds", Experiments.seconds(TheLock.STAMPING));
        parameters.putObject("environment");
        return parameters;
    }
}
