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
import gilproof.runtime.MachineLacks;
import gilproof.runtime.ProgramFailed;
import gilproof.runtime.RuntimeFault;
import gilproof.runtime.Trait;
import gilproof.runtime.child.Child;
import gilproof.runtime.child.Children;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One runtime at work: its idle children, and what was recorded on it so far.
 *
 * <p>A child serves one round after the other, for any experiment, so a runtime's start-up is paid once and not per
 * experiment; all that is compared in a round runs inside one child.
 */
final class Bench implements Workbench {

    /** Faults after which a runtime is not asked again: each may have taken the whole limit. */
    private static final int FAULTS_FORGIVEN = 2;

    /** A witness's measurement is reusable for so long: less than it takes to measure. */
    private static final Duration RECENT = Duration.ofMillis(40);

    private final LanguageRuntime runtime;
    private final Duration limit;
    private final Optional<Bench> witness;
    private final Processors processors;
    private final LateServer server;
    private final Children children;
    private final Progress progress;
    private final Semaphore places;
    private final List<Child> started = new CopyOnWriteArrayList<>();
    private final Deque<Child> idle = new ConcurrentLinkedDeque<>();
    private final Map<Experiment, RecordedRounds> recorded = new ConcurrentHashMap<>();
    private final List<RuntimeFault> faults = Collections.synchronizedList(new ArrayList<>());
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
    Bench(
            LanguageRuntime runtime,
            Duration limit,
            Optional<Bench> witness,
            Processors processors,
            LateServer server,
            Children children,
            Progress progress) {
        this.runtime = runtime;
        places = new Semaphore(runtime.childrenAtOnce());
        this.limit = limit;
        this.witness = witness;
        this.processors = processors;
        this.server = server;
        this.children = children;
        this.progress = progress;
    }

    /**
     * What the runtime says of itself.
     *
     * @throws RuntimeFault when it does not
     */
    @Override
    public synchronized About about() {
        if (mute != null) {
            throw mute;
        }
        if (about == null) {
            try {
                Child child = borrowed();
                about = child.about();
                idle.push(child);
            } catch (RuntimeFault fault) {
                // Every claim asks this first: a runtime that hangs at once must not do so once for each.
                mute = fault;
                throw fault;
            }
        }
        return about;
    }

    /**
     * The bench of the same runtime as a library in a JVM.
     *
     * @throws NoSuchElementException when it is no library
     */
    @Override
    public synchronized Bench embedded() {
        if (embedded == null) {
            embedded = new Bench(runtime.embedded().orElseThrow(), limit, witness, processors, server, children, progress);
        }
        return embedded;
    }

    /** The rounds of an experiment, recorded when they are first asked for. */
    @Override
    public RecordedRounds rounds(Experiment experiment) {
        return recorded.computeIfAbsent(experiment, asked -> {
            progress.asked(runtime.name(), asked);
            return new RecordedRounds(this, asked);
        });
    }

    /** The first round of an experiment, if it has been recorded. */
    Optional<Round> firstRound(Experiment experiment) {
        return Optional.ofNullable(recorded.get(experiment)).flatMap(RecordedRounds::first);
    }

    /** Records one round of an experiment, beside what it does not mind. */
    Round record(Experiment experiment, int number) {
        // Before it has the processors: to measure the pace takes them too.
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

    /** What computes has the processors to itself, unless the system tells what it would do with them. */
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

    /** The ways forth in odd rounds and back in even ones. */
    private Round recordNow(Experiment experiment, int number, ObjectNode parameters) {
        List<Way> ways = new ArrayList<>(experiment.waysOn(about()));
        if (number % 2 == 0) {
            Collections.reverse(ways);
        }
        boolean witnessed = experiment.computes() && !isToldCauses();
        Map<Way, Recording> recordings = new HashMap<>();
        long[] begun = new long[1];
        Witness before = witnessed ? recentWitness() : null;
        borrow(child -> {
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
     * How fast the runtime is here. Under a lock of its own: it waits for the processors, and their holder must be able to
     * ask for all else meanwhile.
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

    /** The witness after one round is the witness before the next, where that follows at once. */
    private Witness recentWitness() {
        Bench jvm = ofTheJvm();
        boolean recent = jvm.lastTestimony != null && System.nanoTime() - jvm.testifiedAt < RECENT.toNanos();
        return recent ? jvm.lastTestimony : jvm.testimony();
    }

    /** What two busy threads of this runtime, which has no lock, get of the machine now. */
    private Witness testimony() {
        Recording[] stamped = new Recording[1];
        borrow(child -> stamped[0] = child.record("timestamped_loops", Way.THREADS, Experiments.witnessing()));
        lastTestimony = Witness.of(stamped[0]);
        testifiedAt = System.nanoTime();
        return lastTestimony;
    }

    /** Lets a child serve, and keeps it for the next one; a fault ends it and is counted. */
    private void borrow(Consumer<Child> served) {
        places.acquireUninterruptibly();
        try {
            borrowInPlace(served);
        } finally {
            places.release();
        }
    }

    private void borrowInPlace(Consumer<Child> served) {
        if (faults.size() > FAULTS_FORGIVEN) {
            RuntimeFault last = faults.get(faults.size() - 1);
            throw new RuntimeFault(
                    runtime.name() + " was given up after " + faults.size() + " faults; the last: " + last.getMessage(),
                    last);
        }
        try {
            Child child = borrowed();
            try {
                served.accept(child);
            } catch (RuntimeException failed) {
                // The child's fault, the machine's, or the suite's own mistake: the child may still be busy with it.
                child.close();
                throw failed;
            }
            idle.push(child);
        } catch (ProgramFailed | MachineLacks answer) {
            throw answer; // no reason to give the runtime up
        } catch (RuntimeFault fault) {
            faults.add(fault);
            throw fault;
        }
    }

    private Child borrowed() {
        for (Child child = idle.poll(); child != null; child = idle.poll()) {
            if (child.isAlive()) {
                return child;
            }
        }
        Child child = children.start(runtime, limit, Optional.ofNullable(about));
        started.add(child);
        return child;
    }

    /** Why it starts no processes, in a line; empty if it does, or does not say. */
    Optional<String> lack() {
        return Optional.ofNullable(about)
                .map(About::noProcesses)
                .map(reason -> runtime.name() + ": processes. " + reason);
    }

    /** What its children have printed that no program printed, in a line; empty if they have not. */
    Optional<String> alsoPrinted() {
        return started.stream()
                .map(Child::beside)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> runtime.name() + " also printed: " + text.replaceAll("\\s+", " "));
    }

    /** Ends the idle children. */
    synchronized void close() {
        if (embedded != null) {
            embedded.close();
        }
        for (Child child = idle.poll(); child != null; child = idle.poll()) {
            child.close();
        }
    }
}
