package gilproof.report.picture;

import gilproof.recording.Activity;
import gilproof.recording.Possession;
import gilproof.recording.Worker;
import gilproof.report.picture.Lane.Piece;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The activities of some workers, as bars in lanes, in milliseconds from the first instant of all.
 *
 * <p>If a program stamped its loops, its stretches show when it executed code, and the causes of the gaps between them show
 * the rest. These lie below: first the whole time, then its turns. A piece that is too short to be drawn by itself is drawn
 * as high as its share of the time, so the share of the others stays visible.
 */
final class Bars {

    /**
     * One bar.
     *
     * @param lane the worker's place among the workers, 0 for the first
     * @param piece its time
     */
    record Bar(int lane, Piece piece) {}

    /** With more bars than this a picture is too large to be embedded; then neighbours are joined. */
    private static final int MOST = 400;

    /** A start-up shorter than this multiple of the finest visible time tells nothing. */
    private static final double TELLING = 3;

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Worker> workers;
    private final long origin;

    Bars(List<Worker> workers) {
        this.workers = workers;
        this.origin = workers.stream().flatMap(Bars::instants).min(Long::compare).orElse(0L);
    }

    /** From the first instant to the last, in milliseconds; 0 if no instant is known. */
    double length() {
        return workers.stream().flatMap(Bars::instants).mapToDouble(this::millis).max().orElse(0);
    }

    /**
     * The bars of every kind that occurs.
     *
     * @param finest the shortest time that can be seen, in milliseconds; it is doubled until the bars are few enough
     */
    Map<BarKind, List<Bar>> visible(double finest) {
        double seen = finest;
        Map<BarKind, List<Bar>> bars = bars(seen);
        while (bars.values().stream().mapToInt(List::size).sum() > MOST) {
            seen *= 2;
            bars = bars(seen);
        }
        return bars;
    }

    private Map<BarKind, List<Bar>> bars(double finest) {
        Map<BarKind, List<Bar>> bars = new EnumMap<>(BarKind.class);
        for (int lane = 0; lane < workers.size(); lane++) {
            Worker worker = workers.get(lane);
            boolean stamped = !worker.stretches().isEmpty();
            if (worker.asked() != 0 && worker.startUp() > TELLING * finest * NANOS_PER_MILLI) {
                Piece starting = piece(worker.asked(), worker.begun());
                add(bars, BarKind.STARTING, lane, List.of(starting));
            }
            for (Activity activity : Activity.values()) {
                if (!(stamped && activity == Activity.COMPUTING)) {
                    add(bars, BarKind.of(activity), lane, Lane.visible(spans(worker, activity), finest));
                }
            }
            if (stamped && worker.isToldCauses()) {
                addTheTimeBetween(bars, worker, lane, finest);
            } else if (stamped) {
                // Under its turns a stamping worker's computing is the time in which it was at work.
                add(bars, BarKind.AT_WORK, lane, Lane.visible(spans(worker, Activity.COMPUTING), finest));
            }
            if (stamped) {
                add(bars, BarKind.EXECUTING, lane, Lane.visible(stretches(worker), finest));
            }
        }
        return bars;
    }

    private void addTheTimeBetween(Map<BarKind, List<Bar>> bars, Worker worker, int lane, double finest) {
        if (worker.waited(Long.MIN_VALUE, Long.MAX_VALUE) > finest * NANOS_PER_MILLI) {
            add(bars, BarKind.LOCKED, lane, List.of(piece(worker.firstStamp(), worker.lastStamp())));
        }
        if (worker.deniedInGaps() > finest * NANOS_PER_MILLI) {
            add(bars, BarKind.DENIED, lane, Lane.visible(turns(worker), finest));
        }
    }

    private static void add(Map<BarKind, List<Bar>> bars, BarKind kind, int lane, List<Piece> pieces) {
        pieces.forEach(piece -> bars.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Bar(lane, piece)));
    }

    private List<Piece> spans(Worker worker, Activity activity) {
        return worker.spans(activity).stream()
                .map(span -> piece(span.from(), span.to()))
                .toList();
    }

    private List<Piece> stretches(Worker worker) {
        return worker.stretches().stream()
                .map(stretch -> piece(stretch.from(), stretch.to()))
                .toList();
    }

    private List<Piece> turns(Worker worker) {
        return Possession.of(worker).turns().stream()
                .map(turn -> piece(turn.from(), turn.to()))
                .toList();
    }

    private Piece piece(long from, long to) {
        return new Piece(millis(from), millis(to));
    }

    private double millis(long instant) {
        return (instant - origin) / NANOS_PER_MILLI;
    }

    /** All known instants of a worker; one that was killed may never have begun or ended. */
    private static Stream<Long> instants(Worker worker) {
        return Stream.of(
                Stream.of(worker.asked(), worker.begun(), worker.ended()),
                worker.spans().stream().flatMap(span -> Stream.of(span.from(), span.to())),
                worker.stretches().stream().flatMap(stretch -> Stream.of(stretch.from(), stretch.to())))
                .flatMap(instants -> instants)
                .filter(instant -> instant != 0);
    }
}
