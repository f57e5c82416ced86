package gilproof.verdict.assertion;

import gilproof.recording.Readiness;
import gilproof.recording.Recording;
import gilproof.recording.Worker;
import java.util.List;

/** Was a run calm: did the machine hardly deny it a processor? If not, its length tells little of the run itself. */
final class Calm {

    /** Share of its time for which a run may be denied a processor and still count as undisturbed. */
    private static final double A_SMALL_PART = 0.1;

    /** Of two threads that take turns, at least one waits for half of its time or more. */
    private static final double NEARLY_HALF = 0.4;

    private Calm() {}

    /**
     * One worker ran on a processor, and waited as requested, for as long as the other way took. Then even a machine that
     * had denied it nothing would not have helped. Where the system does not tell how long each ran, one of them had at
     * least an equal part of all their processor time.
     */
    static boolean takesAsLongByItself(Recording recording, Recording other) {
        long part = recording.cost().cpu() / Math.max(1, recording.workers().size());
        return recording.workers().stream()
                .anyMatch(
                        worker -> worker.readiness().map(Readiness::ran).orElse(part) + WaitsInTurn.asked(recording, worker)
                                >= other.cost().wall());
    }

    /**
     * The system tells for how long the processes were denied a processor as they started, or there are none that start at
     * once. A start of a process is work: on a busy machine it may take as long as the workers' waits.
     */
    static boolean tellsOfStarts(Recording recording) {
        return !recording.way().usesProcesses()
                || recording.way().inTurn()
                || recording.workers().stream().allMatch(worker -> worker.readiness().isPresent());
    }

    /** The denied time is a small part of the whole. Time without a known cause may have been denied as well. */
    static boolean was(Recording recording) {
        return recording.cost().wall() - recording.timeLessDenied() <= A_SMALL_PART * recording.cost().wall();
    }

    /** No worker was denied a processor for more than a small part of its time. */
    static boolean hardlyDenied(Recording recording) {
        return was(recording)
                && recording.workers().stream()
                        .allMatch(worker -> worker.denied() <= A_SMALL_PART * (worker.ended() - worker.begun()));
    }

    /**
     * The workers waited for each other, or the system does not tell. If workers do not need each other and still take long,
     * the machine kept them from meeting.
     */
    static boolean waitedForEachOther(Recording recording) {
        List<Worker> workers = recording.workers();
        return !recording.way().sharesNoLock()
                && (!workers.stream().allMatch(Worker::isToldCauses)
                        || workers.stream()
                                .anyMatch(one -> workers.stream()
                                        .anyMatch(other -> other != one && waitedFor(one, other))));
    }

    /**
     * A wait for nearly half of the time in which the one executed code, or waited while the other did. A wait while the
     * other is denied a processor, or waits too, is not for the other's possession alone: a virtual machine stops all its
     * threads, and waits for the last of them.
     */
    private static boolean waitedFor(Worker one, Worker other) {
        long waited = other.stretches().stream()
                .mapToLong(stretch -> one.waited(stretch.from(), stretch.to()))
                .sum();
        return waited > NEARLY_HALF * (one.executed() + waited);
    }
}
