package gilproof.runtime.child;

import gilproof.runtime.LanguageRuntime;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A runtime that has described itself. The child that answered is kept, and is the first to serve: an interpreter is not
 * started twice only to learn its name.
 */
public final class Asked implements LanguageRuntime {

    private final String name;
    private final LanguageRuntime runtime;
    private final AtomicReference<Child> first;

    /**
     * @param name a name that no other runtime of the run has
     * @param first the child that answered, or {@code null} if it belongs to another runtime of the same executable
     */
    public Asked(String name, LanguageRuntime runtime, Child first) {
        this.name = name;
        this.runtime = runtime;
        this.first = new AtomicReference<>(first);
    }

    /** The child that answered, once, if it is still alive. */
    Optional<Child> takeFirst() {
        return Optional.ofNullable(first.getAndSet(null)).filter(Child::isAlive);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> command(Path own) {
        return runtime.command(own);
    }

    @Override
    public void prepare(Map<String, String> environment) {
        runtime.prepare(environment);
    }

    @Override
    public Optional<LanguageRuntime> embedded() {
        return runtime.embedded();
    }

    @Override
    public int childrenAtOnce() {
        return runtime.childrenAtOnce();
    }

    @Override
    public int patience() {
        return runtime.patience();
    }
}
