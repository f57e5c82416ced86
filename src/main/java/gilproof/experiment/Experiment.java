package gilproof.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.recording.Way;
import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.List;

/**
 * What is run, in which ways, and how often. It is put together by its parts' names:
 *
 * <pre>{@code
 * Experiment.named("two workers that sleep").running("squares_and_cubes").by(ONE_THREAD, THREADS).given(plan).inRounds(3, 16)
 * }</pre>
 */
public final class Experiment {

    private final Draft parts;
    private final int leastRounds;
    private final int mostRounds;

    private Experiment(Draft parts, int leastRounds, int mostRounds) {
        this.parts = parts;
        this.leastRounds = leastRounds;
        this.mostRounds = mostRounds;
    }

    /** Begins an experiment, which is called so in words: "two workers that sleep". */
    public static Draft named(String name) {
        return new Draft(name, "", List.of(), round -> Experiments.parameters(), Needs.PATIENCE);
    }

    /** What an experiment needs of the machine. */
    public enum Needs {
        /** It only waits: it may run beside others that wait. */
        PATIENCE,
        /** It waits, but how soon it starts a process is measured, too: it runs beside its own kind only. */
        QUIET,
        /** One of its workers computes: as the next, but what it shows needs no second processor. */
        ONE_PROCESSOR,
        /**
         * It computes. Where the system tells why a worker does not run, it may do so beside others; else it has the
         * processors to itself, and a witness of what they gave.
         */
        PROCESSORS,
        /** It computes, and how long that takes is shown to readers: nothing else runs meanwhile. */
        ALL_PROCESSORS
    }

    /** What the program is given in each round. */
    @FunctionalInterface
    public interface Plan {

        ObjectNode parameters(RoundToCome round);
    }

    /** What a plan may ask about the round that it is for. */
    public interface RoundToCome {

        /** Its number, 1 for the first. */
        int number();

        /** How fast the runtime is on this machine, which is measured when it is first asked for. */
        Pace measuredPace();

        /** The port of this run's {@link LateServer}, which is started when it is first asked for. */
        int startedServer();
    }

    /**
     * An experiment whose number of rounds is still open. By default its program has no parameters, and it needs nothing but
     * patience.
     */
    public record Draft(String name, String program, List<Way> ways, Plan plan, Needs needs) {

        public Draft {
            ways = List.copyOf(ways);
        }

        /** The program that each round runs, by its name. */
        public Draft running(String other) {
            return new Draft(name, other, ways, plan, needs);
        }

        /** The ways in which each round runs it, those that a runtime lacks left out. */
        public Draft by(Way... some) {
            return by(List.of(some));
        }

        /** The ways in which each round runs it, those that a runtime lacks left out. */
        public Draft by(List<Way> some) {
            return new Draft(name, program, some, plan, needs);
        }

        /** What the program is given in each round. */
        public Draft given(Plan other) {
            return new Draft(name, program, ways, other, needs);
        }

        /** What it needs of the machine. */
        public Draft needing(Needs other) {
            return new Draft(name, program, ways, plan, other);
        }

        /** For claims that one round decides, whatever else the machine does: by an order, an identity or a value. */
        public Experiment once() {
            return inRounds(1, 1);
        }

        /**
         * @param least how many rounds are recorded at once
         * @param most how many rounds may be recorded while the evidence does not decide
         */
        public Experiment inRounds(int least, int most) {
            return new Experiment(this, least, most);
        }
    }

    public String name() {
        return parts.name();
    }

    /** The program's name. */
    public String program() {
        return parts.program();
    }

    public List<Way> ways() {
        return parts.ways();
    }

    public Plan plan() {
        return parts.plan();
    }

    public Needs needs() {
        return parts.needs();
    }

    /** How many rounds are recorded at once. */
    public int leastRounds() {
        return leastRounds;
    }

    /** How many rounds may be recorded while the evidence does not decide. */
    public int mostRounds() {
        return mostRounds;
    }

    /** Whether it must have the processors to itself. */
    public boolean computes() {
        return needs().compareTo(Needs.ONE_PROCESSOR) >= 0;
    }

    /** The ways that say something on a runtime. */
    public List<Way> waysOn(About about) {
        return ways().stream().filter(way -> saysSomethingOn(about, way)).toList();
    }

    private boolean saysSomethingOn(About about, Way way) {
        if (way.usesProcesses()) {
            boolean offered =
                    way.startMethod() == null || about.startMethods().contains(way.startMethod());
            return about.has(Trait.PROCESSES) && offered;
        }
        if (way.equals(Way.SUBINTERPRETERS)) {
            return about.has(Trait.SUBINTERPRETERS);
        }
        return !(way.guard() == Way.Guard.LOCK && about.has(Trait.GIL) && showsNoMoreThanTheGlobalLock(about));
    }

    /** What a lock of the program's own would show beside the global one. */
    private boolean showsNoMoreThanTheGlobalLock(About about) {
        return switch (needs()) {
            case PATIENCE, QUIET -> false;
            // A waiting thread can keep the global lock itself, by a call of C's.
            case ONE_PROCESSOR -> about.has(Trait.CTYPES);
            // The two compute in turns anyway.
            case PROCESSORS, ALL_PROCESSORS -> true;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Experiment experiment && experiment.name().equals(name());
    }

    @Override
    public int hashCode() {
        return name().hashCode();
    }

    @Override
    public String toString() {
        return name();
    }
}
