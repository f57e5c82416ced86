package gilproof.experiment;

import gilproof.recording.Rounds;
import gilproof.runtime.About;
import gilproof.runtime.RuntimeFault;
import java.util.NoSuchElementException;

/** Records experiments on one runtime, for a {@link Lab}. */
public interface Workbench {

    /**
     * The runtime's description of itself.
     *
     * @throws RuntimeFault when it gives none
     */
    About about();

    /** The rounds of an experiment, recorded at the first reading. */
    Rounds rounds(Experiment experiment);

    /** The workbench of the native threads, the machine's witness. */
    Workbench ofTheJvm();

    /**
     * The workbench of the same runtime as a library in a JVM.
     *
     * @throws NoSuchElementException when the runtime is no library
     */
    Workbench embedded();
}
