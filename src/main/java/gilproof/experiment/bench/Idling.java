package gilproof.experiment.bench;

import gilproof.runtime.Memory;
import gilproof.runtime.Tasks;

/**
 * Whether an idle child is kept for the next request. It keeps its memory and its threads, so it is ended where others would
 * lack them.
 */
final class Idling {

    /** Megabytes: as much as the largest child takes. */
    private static final long MEMORY_OF_A_CHILD = 700;

    /** Processes and threads of a claim and its control: a JVM each, which starts two others. */
    private static final long TASKS_OF_A_CLAIM = 130;

    /** So many free tasks last for a whole run. */
    private static final long PLENTY = 2_000;

    private final Memory memory;
    private final Tasks tasks;

    /** Told once: where the user's limit counts, the question reads a file of every process. */
    private final boolean areTasksFew;

    Idling(Memory memory, Tasks tasks) {
        this.memory = memory;
        this.tasks = tasks;
        areTasksFew = tasks.free().orElse(PLENTY) < PLENTY;
    }

    static Idling onThisMachine() {
        return new Idling(Memory.ofThisMachine(), Tasks.ofThisMachine());
    }

    /** Whether the machine has enough left for another child beside it. */
    boolean isAffordable() {
        return memory.scarce().orElse(MEMORY_OF_A_CHILD) >= MEMORY_OF_A_CHILD
                && !(areTasksFew && tasks.free().orElse(PLENTY) < TASKS_OF_A_CLAIM);
    }
}
