package gilproof.experiment.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.experiment.Experiment;
import gilproof.experiment.Experiment.Needs;
import gilproof.experiment.Experiment.RoundToCome;
import gilproof.experiment.Experiments;
import gilproof.experiment.LateServer;
import gilproof.experiment.Pace;
import gilproof.experiment.Workbench;
import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Way;
import gilproof.recording.Witness;
import gilproof.runtime.About;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.RuntimeFault;
import gilproof.runtime.Trait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * One runtime at work, and its recordings so far.
 *
 * <p>A child serves one round after the other, for any experiment, so a runtime's start-up is paid once and not per
 * experiment. All recordings that a round compares come from one child.
 */
final class Bench implements Workbench {

    /** A witness's measurement is reusable for this long, which is less than its own length. */
    private static final Duration RECENT = Duration.ofMillis(40);

    private final ChildPool pool;
    private final LanguageRuntime runtime;
    private final Optional<Bench> witness;
    private final Processors processors;
    private final LateServer server;
    private final Progress progress;
    private final Map<Experiment, RecordedRounds> recorded = new ConcurrentHashMap<>();
    private final Object pacing = new Object();
    private Bench embedded;
    private volatile About about;
    private Witness lastTestimony;
    private long testifiedAt;
    private RuntimeFault mute;
    private Pace pace;

    /**
     * @param witness the bench of the native threads; empty for that bench itself
     * @param server the server that programs may ask
     */
    Bench(ChildPool pool, Optional<Bench> witness, Processors processors, LateServer server, Progress progress) {
        this.pool = pool;
        this.runtime = pool.runtime();
        this.witness = witness;
        this.processors = processors;
        this.server = server;
        this.progress = progress;
    }

    /**
     * The runtime's description of itself.
     *
     * @throws RuntimeFault when it gives none
     */
    @Override
    public synchronized About about() {
        if (mute != null) {
            throw mute;
        }
        if (about == null) {
            try {
                about = pool.introduced();
            } catch (RuntimeFault fault) {
                // Every claim asks this first: a runtime that hangs at once must not hang again for each claim.
                mute = fault;
                throw fault;
            }
        }
        return about;
    }

    /**
     * The bench of the same runtime as a library in a JVM.
     *
     * @throws NoSuchElementException when the runtime is no library
     */
    @Override
    public synchronized Bench embedded() {
        if (embedded == null) {
            embedded = new Bench(pool.of(runtime.embedded().orElseThrow()), witness, processors, server, progress);
        }
        return embedded;
    }

    /** The rounds of an experiment, recorded at the first reading. */
    @Override
    public RecordedRounds rounds(Experiment experiment) {
        return recorded.computeIfAbsent(experiment, asked -> {
            progress.asked(runtime.name(), asked);
            return new RecordedRounds(this, asked);
        });
    }

    /** The rounds of an experiment that have been recorded so far. */
    List<Round> roundsSoFar(Experiment experiment) {
        return Optional.ofNullable(recorded.get(experiment)).map(RecordedRounds::soFar).orElse(List.of());
    }

    /** Records one round of an experiment, beside others that do not disturb it. */
    Round record(Experiment experiment, int number) {
        // Before the processors are reserved: the measurement of the pace reserves them too.
        ObjectNode parameters = experiment.plan().parameters(roundToCome(number));
        return scheduled(experiment.needs(), () -> recordNow(experiment, number, parameters));
    }

    private RoundToCome roundToCome(int number) {
        return new RoundToCome() {
            @Override
            public int number() {
                return number;
            }

            @Override
            public Pace measuredPace() {
                return Bench.this.measuredPace();
            }

            @Override
            public int startedServer() {
                return server.start();
            }
        };
    }

    /** An experiment that computes has the processors to itself, unless the system tells the causes of its workers' gaps. */
    private Round scheduled(Needs needs, Supplier<Round> round) {
        if (isToldCauses()) {
            return switch (needs) {
                case PATIENCE, QUIET -> processors.shared(round);
                case ONE_PROCESSOR, PROCESSORS -> processors.oneOfSeveral(round);
                case ALL_PROCESSORS -> processors.alone(round);
            };
        }
        return switch (needs) {
            case PATIENCE -> processors.shared(round);
            case QUIET -> processors.quietly(round);
            case ONE_PROCESSOR, PROCESSORS, ALL_PROCESSORS -> processors.alone(round);
        };
    }

    private boolean isToldCauses() {
        return about().has(Trait.GAP_CAUSES);
    }

    /** The ways in order in odd rounds, in reverse order in even ones. */
    private Round recordNow(Experiment experiment, int number, ObjectNode parameters) {
        List<Way> ways = new ArrayList<>(experiment.waysOn(about()));
        if (number % 2 == 0) {
            Collections.reverse(ways);
        }
        boolean witnessed = experiment.computes() && !isToldCauses();
        Map<Way, Recording> recordings = new HashMap<>();
        long[] begun = new long[1];
        Witness before = witnessed ? recentWitness() : null;
        pool.lend(Optional.ofNullable(about), child -> {
            progress.recording(runtime.name(), experiment.name(), number);
            begun[0] = System.nanoTime();
            for (Way way : ways) {
                recordings.put(way, child.record(experiment.program(), way, parameters));
            }
        });
        Witness after = witnessed ? witness() : null;
        progress.recorded(
                runtime.name(),
                experiment.name(),
                Duration.ofNanos(recordings.values().stream().mapToLong(each -> each.cost().cpu()).sum()),
                Duration.ofNanos(recordings.values().stream().mapToLong(each -> each.cost().denied().orElse(0)).sum()),
                Duration.ofNanos(System.nanoTime() - begun[0]));
        return new Round(number, recordings, before, after, processors.areOfOneCore());
    }

    /**
     * The runtime's speed here. It has a lock of its own: it waits for the processors, whose holder must still be able to
     * ask for all else.
     */
    private Pace measuredPace() {
        synchronized (pacing) {
            if (pace == null) {
                progress.asked(runtime.name(), Experiments.PACE);
                Recording recording = record(Experiments.PACE, 1).of(Way.ONE_THREAD);
                pace = Pace.of(recording.value("iterations a second").asLong(), about());
            }
            return pace;
        }
    }

    /** The bench of the native threads. */
    @Override
    public Bench ofTheJvm() {
        return witness.orElse(this);
    }

    private Witness witness() {
        return ofTheJvm().testimony();
    }

    /** The witness after one round is the witness before the next, if that follows at once. */
    private Witness recentWitness() {
        Bench jvm = ofTheJvm();
        boolean recent = jvm.lastTestimony != null && System.nanoTime() - jvm.testifiedAt < RECENT.toNanos();
        return recent ? jvm.lastTestimony : jvm.testimony();
    }

    /** The processors that two busy threads of this runtime, which has no lock, get of the machine now. */
    private Witness testimony() {
        Recording[] stamped = new Recording[1];
        pool.lend(Optional.ofNullable(about),
                child -> stamped[0] = child.record("timestamped_loops", Way.THREADS, Experiments.witnessing()));
        lastTestimony = Witness.of(stamped[0]);
        testifiedAt = System.nanoTime();
        return lastTestimony;
    }

    /** The reason why it starts no processes, in a line; empty if it does, or gives none. */
    Optional<String> lack() {
        return Optional.ofNullable(about)
                .map(About::noProcesses)
                .map(reason -> runtime.name() + ": processes. " + reason);
    }

    /** The children's output that no program printed, in a line; empty if there is none. */
    Optional<String> alsoPrinted() {
        return pool.alsoPrinted();
    }

    /** Tells the idle children to end, and waits for none. */
    synchronized void letEnd() {
        if (embedded != null) {
            embedded.letEnd();
        }
        pool.letEnd();
    }

    /** Ends the idle children. */
    synchronized void close() {
        if (embedded != null) {
            embedded.close();
        }
        pool.close();
    }
}
