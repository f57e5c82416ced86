package gilproof.report.console;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The remaining time of a run, by its remaining recordings and their pace on this machine, under its present load, and on
 * these interpreters. No length of a round is known beforehand.
 *
 * <p>The claims ask for nearly all recordings within the first moments, so the number of remaining rounds is known. The
 * rounds of a runtime go on as many at a time as so far. A series can take longer than that, because its rounds come one
 * after the other.
 */
final class Outlook {

    /** Share of the rounds that must be recorded; before that, their lengths are only a guess. */
    private static final double FOUNDED = 0.1;

    /** Experiments for each verdict: a claim's own and its control's, some of which several claims read. */
    private static final double EXPERIMENTS_A_VERDICT = 1.2;

    /** The expected length of a round in progress, as a multiple of its time so far. */
    private static final double LONGER = 1.2;

    /**
     * The least number of simultaneous rounds of a runtime: a lower number means that its first children were still
     * starting.
     */
    private static final double LEAST_AT_A_TIME = 1.5;

    /** The length of a round that is sized to the pace of its runtime, as a multiple of the measurement of the pace. */
    private static final double TIMES_THE_PACE = 2;

    /** Seconds of a run that show whether the programs wait for the processors. */
    private static final double RECENT = 10;

    /** Denied time as a multiple of processor time. The run's own first work, on two processors, makes it up to 3. */
    private static final int STARVED = 4;

    /** Seconds of remaining time from which on it is shown. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** Recorded rounds: those of one runtime, which share its children, or those of one series. */
    private static final class Recorded {

        private double begun = Double.NaN;
        private double worked;
        private int rounds;

        void ended(double now, double took) {
            if (rounds == 0) {
                begun = now - took;
            }
            worked += took;
            rounds++;
        }

        double aRound() {
            return worked / rounds;
        }

        /** The number that were recorded at a time. */
        double atATime(double now) {
            return rounds == 0 || now <= begun ? 1 : Math.max(worked / (now - begun), LEAST_AT_A_TIME);
        }
    }

    private static final class Series {

        private final String runtime;
        private final Work work;
        private final int least;
        private final Recorded rounds = new Recorded();
        private double running = Double.NaN;

        private Series(String runtime, Work work, int least) {
            this.runtime = runtime;
            this.work = work;
            this.least = least;
        }

        boolean computes() {
            return work != Work.WAITING;
        }

        int left() {
            return Math.max(0, least - rounds.rounds);
        }
    }

    private record Recent(double ended, Spent spent) {}

    private final Map<String, Series> series = new HashMap<>();
    private final Map<String, Recorded> byRuntime = new HashMap<>();
    private final Map<Boolean, Recorded> byKind = new HashMap<>(Map.of(true, new Recorded(), false, new Recorded()));
    private final Deque<Recent> recent = new ArrayDeque<>();

    /** An experiment will be recorded. */
    void asked(String runtime, String experiment, Work work, int rounds) {
        series.putIfAbsent(runtime + ": " + experiment, new Series(runtime, work, rounds));
    }

    /** The recording of one of its rounds begins. */
    void began(double now, String runtime, String experiment) {
        one(runtime, experiment).running = now;
    }

    /**
     * The recording of one of its rounds has ended.
     *
     * @param now seconds since the run began
     */
    void ended(double now, String runtime, String experiment, Spent spent) {
        double took = spent.took().toNanos() / 1e9;
        Series one = one(runtime, experiment);
        one.running = Double.NaN;
        one.rounds.ended(now, took);
        ofRuntime(runtime).ended(now, took);
        byKind.get(one.computes()).ended(now, took);
        recent.add(new Recent(now, spent));
        while (recent.getFirst().ended() < now - RECENT) {
            recent.removeFirst();
        }
    }

    /**
     * The remaining seconds.
     *
     * @param now seconds since the run began
     * @param verdicts the number of verdicts at the end
     * @param undecided the number of missing verdicts
     * @return empty if too little has been recorded to tell
     */
    OptionalDouble left(double now, int verdicts, int undecided) {
        int done = series.values().stream().mapToInt(one -> one.rounds.rounds).sum();
        int left = series.values().stream().mapToInt(Series::left).sum();
        if (done == 0 || done < FOUNDED * (done + left)) {
            return OptionalDouble.empty();
        }
        double notAskedYet = Math.max(0, Math.min(undecided, EXPERIMENTS_A_VERDICT * verdicts - series.size()));
        double longest = 0;
        Map<String, Double> work = new HashMap<>();
        for (Series one : series.values()) {
            double its = left(one, now);
            longest = Math.max(longest, its);
            // Experiments that no claim has asked for yet are expected to be like the others.
            double another = Math.max(one.least, one.rounds.rounds) * aRound(one, now);
            work.merge(one.runtime, its + another * notAskedYet / series.size(), Double::sum);
        }
        for (Map.Entry<String, Double> of : work.entrySet()) {
            longest = Math.max(longest, of.getValue() / ofRuntime(of.getKey()).atATime(now));
        }
        return OptionalDouble.of(longest);
    }

    private Series one(String runtime, String experiment) {
        return series.computeIfAbsent(runtime + ": " + experiment, name -> new Series(runtime, Work.WAITING, 1));
    }

    private Recorded ofRuntime(String name) {
        return byRuntime.computeIfAbsent(name, none -> new Recorded());
    }

    /** The remaining time of a series; the round in progress will take longer than so far. */
    private double left(Series one, double now) {
        double before = aRound(one, now);
        boolean running = !Double.isNaN(one.running) && one.left() > 0;
        return one.left() * before + (running ? Math.max(0, LONGER * (now - one.running) - before) : 0);
    }

    /** The length of one of its rounds: as its own before, or else as those of others with the same kind of work. */
    private double aRound(Series one, double now) {
        if (one.rounds.rounds > 0) {
            return one.rounds.aRound();
        }
        OptionalDouble pace = one.work == Work.COMPUTING_AT_ITS_PACE ? pace(one.runtime, now) : OptionalDouble.empty();
        if (pace.isPresent()) {
            return TIMES_THE_PACE * pace.getAsDouble();
        }
        Recorded kind = byKind.get(one.computes());
        return kind.rounds > 0 ? kind.aRound() : byKind.get(!one.computes()).aRound();
    }

    /** The time in which the pace of a runtime was measured, or has been so far. */
    private OptionalDouble pace(String runtime, double now) {
        return series.values().stream()
                .filter(one -> one.work == Work.TAKING_THE_PACE && one.runtime.equals(runtime))
                .mapToDouble(one -> one.rounds.rounds > 0 ? one.rounds.aRound() : now - one.running)
                .filter(Double::isFinite)
                .findFirst();
    }

    /** Whether the programs were denied a processor for far longer than they had one. */
    boolean waitsForProcessors() {
        Duration ran = sum(Spent::processorTime);
        Duration denied = sum(Spent::denied);
        return denied.compareTo(ran.multipliedBy(STARVED)) > 0 && denied.compareTo(A_MOMENT) > 0;
    }

    private Duration sum(Function<Spent, Duration> part) {
        return recent.stream().map(Recent::spent).map(part).reduce(Duration.ZERO, Duration::plus);
    }
}
