package gilproof.experiment.bench;

import gilproof.runtime.About;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.MachineLacks;
import gilproof.runtime.ProgramFailed;
import gilproof.runtime.RuntimeFault;
import gilproof.runtime.child.Child;
import gilproof.runtime.child.Children;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** The children of one runtime: started when they are needed, lent to one round at a time, and kept for the next. */
final class ChildPool {

    /** The number of faults after which a runtime is not asked again: each may have taken the whole limit. */
    private static final int FAULTS_FORGIVEN = 2;

    private final LanguageRuntime runtime;
    private final Duration limit;
    private final Children children;
    private final Idling idling;
    private final Semaphore places;
    private final List<Child> started = new CopyOnWriteArrayList<>();
    private final Deque<Child> idle = new ConcurrentLinkedDeque<>();
    private final List<RuntimeFault> faults = Collections.synchronizedList(new ArrayList<>());

    /**
     * @param limit the longest time of an answer
     * @param idling whether its idle children are kept
     */
    ChildPool(LanguageRuntime runtime, Duration limit, Children children, Idling idling) {
        this.runtime = runtime;
        this.limit = limit;
        this.children = children;
        this.idling = idling;
        places = new Semaphore(runtime.childrenAtOnce());
    }

    /** A pool of another runtime's children, on the same terms. */
    ChildPool of(LanguageRuntime other) {
        return new ChildPool(other, limit, children, idling);
    }

    LanguageRuntime runtime() {
        return runtime;
    }

    /**
     * The runtime's description of itself, by its first child.
     *
     * @throws RuntimeFault when it gives none
     */
    About introduced() {
        Child child = borrowed(Optional.empty());
        idle.push(child);
        return child.about();
    }

    /**
     * Lets a child serve, and keeps it for the next request; a fault ends the child and is counted.
     *
     * @param known the runtime's description of itself: a child that need not find it out starts sooner
     */
    void lend(Optional<About> known, Consumer<Child> served) {
        places.acquireUninterruptibly();
        try {
            lendInPlace(known, served);
        } finally {
            places.release();
        }
    }

    private void lendInPlace(Optional<About> known, Consumer<Child> served) {
        if (faults.size() > FAULTS_FORGIVEN) {
            RuntimeFault last = faults.get(faults.size() - 1);
            throw new RuntimeFault(
                    runtime.name() + " was given up after " + faults.size() + " faults; the last: " + last.getMessage(),
                    last);
        }
        try {
            Child child = borrowed(known);
            try {
                served.accept(child);
            } catch (RuntimeException failed) {
                // A fault of the child or the machine, or a mistake of the suite: the child may still be busy.
                child.close();
                throw failed;
            }
            keep(child);
        } catch (ProgramFailed | MachineLacks answer) {
            throw answer; // not the runtime's fault
        } catch (RuntimeFault fault) {
            faults.add(fault);
            throw fault;
        }
    }

    /** Where little is left, another child is started when it is needed. */
    private void keep(Child child) {
        if (idling.isAffordable()) {
            idle.push(child);
        } else {
            child.close();
        }
    }

    private Child borrowed(Optional<About> known) {
        for (Child child = idle.poll(); child != null; child = idle.poll()) {
            if (child.isAlive()) {
                return child;
            }
        }
        Child child = children.start(runtime, limit, known);
        started.add(child);
        return child;
    }

    /** The children's output that no program printed, in a line; empty if there is none. */
    Optional<String> alsoPrinted() {
        return started.stream()
                .map(Child::beside)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> runtime.name() + " also printed: " + text.replaceAll("\\s+", " "));
    }

    /** Tells the idle children to end, and waits for none. */
    void letEnd() {
        idle.forEach(Child::letEnd);
    }

    /** Ends the idle children. */
    void close() {
        for (Child child = idle.poll(); child != null; child = idle.poll()) {
            child.close();
        }
    }
}
