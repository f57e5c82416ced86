package gilproof.recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The times at which each of two workers executed code, from the stretches of their stamped loops.
 *
 * <p>A turn is the execution of one worker between two hand-overs: consecutive stretches of it, without the other worker's
 * in between.
 */
public final class Turns {

    /** A stretch and its worker. */
    private record Owned(int owner, Stretch stretch) {}

    private final List<List<Stretch>> workers;

    private Turns(List<List<Stretch>> workers) {
        this.workers = workers;
    }

    /**
     * The turns of a recording's two workers.
     *
     * @throws IllegalArgumentException when there are not two workers with stretches
     */
    public static Turns of(Recording recording) {
        return ofTwo(recording, recording.workers());
    }

    /**
     * The turns of one pair of workers, where several pairs ran one after the other.
     *
     * @param pair 0 for the first
     */
    public static Turns ofPair(Recording recording, int pair) {
        return ofTwo(recording, recording.workers().subList(2 * pair, 2 * pair + 2));
    }

    private static Turns ofTwo(Recording recording, List<Worker> two) {
        List<List<Stretch>> workers = two.stream().map(Worker::stretches).toList();
        if (workers.size() != 2 || workers.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("turns need two workers that stamped their loops; '"
                    + recording.program() + "' by " + recording.way() + " on " + recording.runtime() + " has "
                    + workers.stream().map(List::size).toList() + " stretches");
        }
        return new Turns(workers);
    }

    /** Nanoseconds in which a worker executed code; 0 is the first worker, 1 the second. */
    public long running(int worker) {
        return workers.get(worker).stream().mapToLong(Stretch::length).sum();
    }

    /** Nanoseconds in which both executed code at the same instant. */
    public long overlap() {
        List<Stretch> first = workers.get(0);
        List<Stretch> second = workers.get(1);
        long overlap = 0;
        for (int i = 0, j = 0; i < first.size() && j < second.size();) {
            Stretch a = first.get(i);
            Stretch b = second.get(j);
            overlap += Math.max(0, Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()));
            if (a.to() < b.to()) {
                i++;
            } else {
                j++;
            }
        }
        return overlap;
    }

    /** The overlap ÷ the execution time of the worker that executed less, 0 to 1. */
    public double overlapShare() {
        return (double) overlap() / Math.max(1, Math.min(running(0), running(1)));
    }

    /** The average number of processors that the two kept busy while both were at work. */
    public double processors() {
        return (double) (running(0) + running(1)) / Math.max(1, last() - first());
    }

    private long first() {
        return workers.stream().mapToLong(each -> each.get(0).from()).min().orElseThrow();
    }

    private long last() {
        return workers.stream().mapToLong(each -> each.get(each.size() - 1).to()).max().orElseThrow();
    }

    /**
     * Share of the time from the first stamp of either to the last in which at least one was seen executing code, 0 to 1.
     * See {@link Worker#seen}.
     */
    public double seen() {
        return (double) (running(0) + running(1) - overlap()) / Math.max(1, last() - first());
    }

    /** The lengths of the turns, in nanoseconds, in order, without the last one, which the end cuts off. */
    public List<Long> lengths() {
        List<Owned> merged = new ArrayList<>();
        for (int owner = 0; owner < workers.size(); owner++) {
            for (Stretch stretch : workers.get(owner)) {
                merged.add(new Owned(owner, stretch));
            }
        }
        merged.sort(Comparator.comparingLong(owned -> owned.stretch().from()));
        List<Long> lengths = new ArrayList<>();
        long begun = merged.get(0).stretch().from();
        for (int i = 1; i < merged.size(); i++) {
            if (merged.get(i).owner() != merged.get(i - 1).owner()) {
                lengths.add(Math.max(0, merged.get(i - 1).stretch().to() - begun));
                begun = merged.get(i).stretch().from();
            }
        }
        return lengths;
    }

    /** The number of hand-overs from one worker to the other. */
    public int handOvers() {
        return lengths().size();
    }
}
