package gilproof.claim;

import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.function.Predicate;

/** Runtimes, told apart by what they say of themselves. */
public enum Where {
    EVERY_RUNTIME("every runtime", about -> true),
    WITH_GIL("runtimes with a global lock", about -> about.has(Trait.GIL)),
    WITHOUT_GIL("runtimes without a global lock", about -> !about.has(Trait.GIL)),
    WITH_PROCESSES("runtimes that start processes", about -> about.has(Trait.PROCESSES)),
    WITHOUT_PROCESSES("runtimes that start none", about -> !about.has(Trait.PROCESSES));

    private final String words;
    private final Predicate<About> includes;

    Where(String words, Predicate<About> includes) {
        this.words = words;
        this.includes = includes;
    }

    /** Whether a runtime is one of them. */
    public boolean includes(About about) {
        return includes.test(about);
    }

    /** How a sentence calls them. */
    public String words() {
        return words;
    }
}
