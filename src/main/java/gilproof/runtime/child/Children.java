package gilproof.runtime.child;

import gilproof.runtime.About;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.MachineLacks;
import gilproof.runtime.RuntimeFault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The children of one run of the suite, and the folders for their files. A run may be told to stop at any time: its children
 * go with it.
 */
public final class Children {

    private final Set<Child> running = ConcurrentHashMap.newKeySet();

    /** By the place in which they are. */
    private final Map<Path, SuiteFolder> folders = new ConcurrentHashMap<>();

    public Children() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::endAll, "end of the children"));
    }

    /**
     * Starts a child and waits for its greeting; the one that a runtime was asked by is there already.
     *
     * @param limit how long it may take for its greeting, and for each recording
     * @throws RuntimeFault when it can't be started or does not greet; then no process is left behind
     * @throws MachineLacks when the machine gives no more processes, threads or room for it
     */
    public Child start(LanguageRuntime runtime, Duration limit) {
        Optional<Child> first = runtime instanceof Asked asked ? asked.takeFirst() : Optional.empty();
        // What it says from now on it says under this name.
        first.ifPresent(child -> child.goesBy(runtime));
        return first.orElseGet(() -> start(runtime, limit, Optional.empty()));
    }

    /**
     * Starts another child of a runtime that has said what it is: it does not say so again, which takes an interpreter as
     * long as it takes to start a process.
     *
     * @param known what the first one said; empty if there was none
     */
    public Child start(LanguageRuntime runtime, Duration limit, Optional<About> known) {
        try {
            return new Child(runtime, limit, known, this);
        } catch (IOException | OutOfMemoryError unstartable) {
            String words = runtime.name() + " can't be started: " + unstartable.getMessage();
            throw Refusal.is(unstartable) ? new MachineLacks(words, unstartable) : new RuntimeFault(words, unstartable);
        }
    }

    void add(Child child) {
        running.add(child);
    }

    void remove(Child child) {
        running.remove(child);
    }

    /**
     * This run's folder in a place for temporary files, made when it is first needed.
     *
     * @throws IOException when it cannot be made there
     */
    SuiteFolder folderIn(Path place) throws IOException {
        Path absolute = place.toAbsolutePath();
        synchronized (folders) {
            SuiteFolder folder = folders.get(absolute);
            if (folder == null) {
                folder = SuiteFolder.begun(absolute);
                folders.put(absolute, folder);
            }
            return folder;
        }
    }

    private void endAll() {
        running.forEach(Child::kill);
        folders.values().forEach(SuiteFolder::delete);
    }
}
