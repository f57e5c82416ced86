package gilproof.recording;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * One round of an experiment: each way recorded once, in direct succession, in one child of the runtime.
 *
 * @param number 1 for the first
 * @param recordings one per way, by the way
 * @param before the machine's witness before the round, or {@code null} where the experiment needs no processors
 * @param after the machine's witness after the round, or {@code null} likewise
 * @param onOneCore whether the machine's processors are all threads of one core
 */
public record Round(int number, Map<Way, Recording> recordings, Witness before, Witness after, boolean onOneCore) {

    public Round {
        recordings = Map.copyOf(recordings);
    }

    /** A round on a machine whose processors are cores of their own. */
    public Round(int number, Map<Way, Recording> recordings, Witness before, Witness after) {
        this(number, recordings, before, after, false);
    }

    /**
     * The recording of one way.
     *
     * @throws NoSuchElementException naming the ways that were recorded
     */
    public Recording of(Way way) {
        Recording recording = recordings.get(way);
        if (recording == null) {
            throw new NoSuchElementException("'" + way + "' was not recorded, only " + recordings.keySet());
        }
        return recording;
    }

    /**
     * The processors that the machine gave around the round: the mean of the two witnesses, if there are any. The lesser of
     * them would discard a round for 50 ms of other work on a shared machine.
     */
    public OptionalDouble processorsGiven() {
        return before == null || after == null
                ? OptionalDouble.empty()
                : DoubleStream.of(before.processors(), after.processors()).average();
    }
}
