package gilproof.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.recording.Way;
import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.List;

/**
 * What is run, and how often.
 *
 * @param name what it is called, in words: "two workers that sleep"
 * @param program the program's name
 * @param ways the ways in which each round runs it, those that a runtime lacks left out
 * @param plan what the program is given in each round
 * @param needs what it needs of the machine
 * @param leastRounds how many rounds are recorded at once
 * @param mostRounds how many rounds may be recorded while what was seen does not decide
 */
public record Experiment(
        String name, String program, List<Way> ways, Plan plan, Needs needs, int leastRounds, int mostRounds) {

    /** What an experiment needs of the machine. */
    public enum Needs {
        /** It only waits: it may run beside others that wait. */
        PATIENCE,
        /** It waits, but how soon it starts a process is part of what is seen: it runs beside its own kind only. */
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

        /**
         * @param round 1 for the first
         * @param pace how fast the runtime is on this machine, or {@code null} for a plan that does not ask for it
         */
        ObjectNode parameters(int round, Pace pace);

        /** Whether it asks how fast the runtime is on this machine. */
        default boolean asksForThePace() {
            return false;
        }
    }

    /** A plan whose computing is sized to the machine. */
    @FunctionalInterface
    public interface PlanOfThePace extends Plan {

        @Override
        default boolean asksForThePace() {
            return true;
        }
    }

    public Experiment {
        ways = List.copyOf(ways);
    }

    /** Whether it must have the processors to itself. */
    public boolean computes() {
        return needs == Needs.ONE_PROCESSOR || needs == Needs.PROCESSORS || needs == Needs.ALL_PROCESSORS;
    }

    /** The ways that say something on a runtime. */
    public List<Way> waysOn(About about) {
        return ways.stream().filter(way -> saysSomethingOn(about, way)).toList();
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
        return switch (needs) {
            case PATIENCE, QUIET -> false;
            // Whoever waits can keep the global lock itself, by a call of C's.
            case ONE_PROCESSOR -> about.has(Trait.CTYPES);
            // The two compute in turns anyway.
            case PROCESSORS, ALL_PROCESSORS -> true;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Experiment experiment && experiment.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
