package gilproof.recording;

import java.util.List;
import java.util.stream.Stream;

/**
 * Do two workers exclude each other? While one is seen executing code, the share of that time in which the other has
 * possession. Under a lock it is 0, with any number of processors, because a worker that the system stops keeps its
 * possession. Without a lock it is nearly 1.
 *
 * @param one a worker that stamped its loop
 * @param other the other one
 */
public record Exclusion(Worker one, Worker other) {

    /**
     * The exclusion of a recording's two workers.
     *
     * @throws IllegalArgumentException when there are not two that stamped their loops
     */
    public static Exclusion of(Recording recording) {
        return of(recording, recording.workers());
    }

    /**
     * The exclusion of one pair of workers, where several pairs ran one after the other.
     *
     * @param pair 0 for the first
     */
    public static Exclusion ofPair(Recording recording, int pair) {
        return of(recording, recording.workers().subList(2 * pair, 2 * pair + 2));
    }

    private static Exclusion of(Recording recording, List<Worker> workers) {
        if (workers.size() != 2 || workers.stream().anyMatch(worker -> worker.stretches().isEmpty())) {
            throw new IllegalArgumentException(
                    "exclusion needs two workers that stamped their loops; '" + recording.program()
                            + "' by " + recording.way() + " on " + recording.runtime() + " has "
                            + workers.stream().map(worker -> worker.stretches().size()).toList() + " stretches");
        }
        return new Exclusion(workers.get(0), workers.get(1));
    }

    /** Whether the system told the causes of the gaps. */
    public boolean isTold() {
        return one.isToldCauses() && other.isToldCauses();
    }

    /** Nanoseconds in which one was seen executing code while the other had possession, summed over both directions. */
    public long together() {
        return together(one, other) + together(other, one);
    }

    private long together(Worker seen, Worker having) {
        Possession possession = Possession.of(having);
        return seenTogether(seen)
                .mapToLong(stretch -> possession.during(stretch.from(), stretch.to()))
                .sum();
    }

    /** Nanoseconds in which they were seen executing code while both were at work. */
    public long seen() {
        return Stream.of(one, other)
                .flatMap(this::seenTogether)
                .mapToLong(Stretch::length)
                .sum();
    }

    /** A worker's stretches, cut to the time in which both were at work. */
    private Stream<Stretch> seenTogether(Worker worker) {
        long from = Math.max(one.firstStamp(), other.firstStamp());
        long to = Math.min(one.lastStamp(), other.lastStamp());
        return worker.stretches().stream()
                .filter(stretch -> stretch.to() > from && stretch.from() < to)
                .map(stretch -> new Stretch(Math.max(from, stretch.from()), Math.min(to, stretch.to()), 1));
    }

    /**
     * The number of waits of a worker during which the other began and ended a turn: the lesser of the two workers' numbers.
     */
    public int waitsForTheOther() {
        return Math.min(waits(one, other), waits(other, one));
    }

    private static int waits(Worker waiting, Worker having) {
        return turnsWaitedFor(waiting, having).size();
    }

    /**
     * The lengths, in nanoseconds, of all turns during which the other worker waited throughout. A worker's last turn is none
     * of them: the end of its loop cuts it off.
     *
     * @param interval nanoseconds of a turn after which the denied time of its worker does not count
     */
    public List<Long> turns(long interval) {
        return Stream.concat(
                handedOver(one, other).map(turn -> length(other, turn, interval)),
                handedOver(other, one).map(turn -> length(one, turn, interval)))
                .toList();
    }

    private static Stream<Possession.Turn> handedOver(Worker waiting, Worker having) {
        return turnsWaitedFor(waiting, having).stream().filter(turn -> turn.to() < having.lastStamp());
    }

    private static long length(Worker having, Possession.Turn turn, long interval) {
        long denied = having.gaps(turn.from() + interval, turn.to(), gap -> gap == Gap.DENIED).stream()
                .mapToLong(Span::length)
                .sum();
        return turn.length() - denied;
    }

    private static List<Possession.Turn> turnsWaitedFor(Worker waiting, Worker having) {
        List<Span> waits = waiting.gaps(Long.MIN_VALUE, Long.MAX_VALUE, Gap::isAWait);
        return Possession.of(having).joinedUnless(Possession.of(waiting)).turns().stream()
                .filter(turn -> turn.length() > 0
                        && waits.stream().anyMatch(wait -> turn.from() >= wait.from() && turn.to() <= wait.to()))
                .toList();
    }
}
