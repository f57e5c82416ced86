package gilproof.recording;

import java.util.ArrayList;
import java.util.List;

/**
 * The possession of a worker, by its stamps and the causes of the gaps between them: from its first stamp after a wait to
 * its last stamp before the next wait. A worker that is denied a processor keeps its possession; under a global lock it
 * keeps the lock.
 *
 * @param turns the times of its possession, in order
 */
public record Possession(List<Turn> turns) {

    /**
     * One time of possession, between two hand-overs.
     *
     * @param from the first stamp, in nanoseconds
     * @param to the last stamp, in nanoseconds
     */
    public record Turn(long from, long to) {

        /** Its length in nanoseconds. */
        public long length() {
            return to - from;
        }
    }

    public Possession {
        turns = List.copyOf(turns);
    }

    /** The possession of a worker that stamped its loop. */
    public static Possession of(Worker worker) {
        List<Turn> turns = new ArrayList<>();
        for (Stretch stretch : worker.stretches()) {
            if (turns.isEmpty() || stretch.before().endsPossession()) {
                turns.add(new Turn(stretch.from(), stretch.to()));
            } else {
                Turn begun = turns.remove(turns.size() - 1);
                turns.add(new Turn(begun.from(), stretch.to()));
            }
        }
        return new Possession(turns);
    }

    /**
     * This possession with turns joined if the other worker had none between them: a thread may also wait for the kernel,
     * and keeps the interpreter's lock meanwhile.
     */
    Possession joinedUnless(Possession other) {
        List<Turn> joined = new ArrayList<>();
        for (Turn turn : turns) {
            Turn before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null
                    && other.turns.stream().noneMatch(each -> each.to() > before.to() && each.from() < turn.from())) {
                joined.set(joined.size() - 1, new Turn(before.from(), turn.to()));
            } else {
                joined.add(turn);
            }
        }
        return new Possession(joined);
    }

    /** Nanoseconds of possession between two instants. */
    public long during(long from, long to) {
        return turns.stream()
                .mapToLong(turn -> Math.max(0, Math.min(turn.to(), to) - Math.max(turn.from(), from)))
                .sum();
    }
}
