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
 * end with it.
 */
public final class Children {

    private final Set<Child> running = ConcurrentHashMap.newKeySet();

    /** By the place that contains them. */
    private final Map<Path, SuiteFolder> folders = new ConcurrentHashMap<>();

    public Children() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::endAll, "end of the children"));
    }

    /**
     * Starts a child and waits for its greeting. The child that has described the runtime is there already.
     *
     * @param limit the longest time for its greeting, and for each recording
     * @throws RuntimeFault when it can't be started or does not greet; then no process is left behind
     * @throws MachineLacks when the machine has no more processes, threads or space for it
     */
    public Child start(LanguageRuntime runtime, Duration limit) {
        Optional<Child> first = runtime instanceof Asked asked ? asked.takeFirst() : Optional.empty();
        // Its messages from now on have this name.
        first.ifPresent(child -> child.goesBy(runtime));
        return first.orElseGet(() -> start(runtime, limit, Optional.empty()));
    }

    /**
     * Starts another child of a runtime that has described itself. The child does not repeat the description, which takes an
     * interpreter as long as the start of a process.
     *
     * @param known the first child's description; empty if there was none
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
     * This run's folder in a place for temporary files, made at the first call.
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
