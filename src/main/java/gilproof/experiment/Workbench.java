package gilproof.experiment;

import gilproof.recording.Rounds;
import gilproof.runtime.About;
import gilproof.runtime.RuntimeFault;
import java.util.NoSuchElementException;

/** Where experiments are recorded on one runtime, for a {@link Lab}. */
public interface Workbench {

    /**
     * What the runtime says of itself.
     *
     * @throws RuntimeFault when it does not
     */
    About about();

    /** The rounds of an experiment, recorded when they are first asked for. */
    Rounds rounds(Experiment experiment);

    /** The workbench of the native threads, which are the machine's witness. */
    Workbench ofTheJvm();

    /**
     * The workbench of the same runtime as a library in a JVM.
     *
     * @throws NoSuchElementException when it is no library
     */
    Workbench embedded();
}
