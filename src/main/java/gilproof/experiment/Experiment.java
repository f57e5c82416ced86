package gilproof.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.recording.Way;
import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.List;

/**
 * A program, its ways, and its number of rounds. It is built from named parts:
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

    /** Begins an experiment with this name: "two workers that sleep". */
    public static Draft named(String name) {
        return new Draft(name, "", List.of(), round -> Experiments.parameters(), Needs.PATIENCE);
    }

    /** The experiment's needs of the machine. */
    public enum Needs {
        /** It only waits: it may run at the same time as others that wait. */
        PATIENCE,
        /** It waits, but the start-up time of its processes is measured too: it runs only beside its own kind. */
        QUIET,
        /** One of its workers computes, and its evidence needs no second processor. */
        ONE_PROCESSOR,
        /**
         * It computes. If the system tells why a worker does not run, it may run beside others; else it has the processors
         * to itself, and a witness of them.
         */
        PROCESSORS,
        /** It computes, and its time is shown to readers: nothing else runs meanwhile. */
        ALL_PROCESSORS
    }

    /** The program's parameters in each round. */
    @FunctionalInterface
    public interface Plan {

        ObjectNode parameters(RoundToCome round);
    }

    /** A plan's access to the round that it is for. */
    public interface RoundToCome {

        /** The round's number, 1 for the first. */
        int number();

        /** The runtime's speed on this machine, which is measured at the first call. */
        Pace measuredPace();

        /** The port of this run's {@link LateServer}, which is started at the first call. */
        int startedServer();
    }

    /** An experiment without a number of rounds. By default its program has no parameters, and it only waits. */
    public record Draft(String name, String program, List<Way> ways, Plan plan, Needs needs) {

        public Draft {
            ways = List.copyOf(ways);
        }

        /** The name of the program that each round runs. */
        public Draft running(String other) {
            return new Draft(name, other, ways, plan, needs);
        }

        /** The ways in which each round runs it; ways that a runtime lacks are left out. */
        public Draft by(Way... some) {
            return by(List.of(some));
        }

        /** The ways in which each round runs it; ways that a runtime lacks are left out. */
        public Draft by(List<Way> some) {
            return new Draft(name, program, some, plan, needs);
        }

        /** The program's parameters in each round. */
        public Draft given(Plan other) {
            return new Draft(name, program, ways, other, needs);
        }

        /** What it needs of the machine. */
        public Draft needing(Needs other) {
            return new Draft(name, program, ways, plan, other);
        }

        /** For claims that one round decides by an order, an identity or a value, whatever else the machine does. */
        public Experiment once() {
            return inRounds(1, 1);
        }

        /**
         * @param least the number of rounds that are recorded at once
         * @param most the greatest number of rounds, recorded while the evidence does not decide
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

    /** The number of rounds that are recorded at once. */
    public int leastRounds() {
        return leastRounds;
    }

    /** The greatest number of rounds, recorded while the evidence does not decide. */
    public int mostRounds() {
        return mostRounds;
    }

    /** Whether it must have the processors to itself. */
    public boolean computes() {
        return needs().compareTo(Needs.ONE_PROCESSOR) >= 0;
    }

    /** The ways that are informative on a runtime. */
    public List<Way> waysOn(About about) {
        return ways().stream().filter(way -> saysSomethingOn(about, way)).toList();
    }

    private boolean saysSomethingOn(About about, Way way) {
        if (way.usesProcesses()) {
            boolean offered =
                    way.startMethod() == null || about.startMethods().contains(way.startMethod());
            return about.has(Trait.PROCESSES) && offered && !showsNoMoreThanItsThreads(way, about);
        }
        if (way.equals(Way.SUBINTERPRETERS)) {
            return about.has(Trait.SUBINTERPRETERS);
        }
        return !(way.guard() == Way.Guard.LOCK && about.has(Trait.GIL) && showsNoMoreThanTheGlobalLock(about));
    }

    /** Beside threads that share the global lock, processes under a lock of the program's own would show nothing more. */
    private boolean showsNoMoreThanItsThreads(Way processes, About about) {
        return processes.guard() == Way.Guard.LOCK && about.has(Trait.GIL) && ways().contains(Way.THREADS);
    }

    /** Beside the global lock, a lock of the program's own would show nothing more. */
    private boolean showsNoMoreThanTheGlobalLock(About about) {
        return switch (needs()) {
            case PATIENCE, QUIET -> false;
            // A waiting thread can keep the global lock itself, by a function of C.
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
