package gilproof.claim;

import gilproof.runtime.About;

/** What a runtime is, by its own word. */
public enum Implementation {
    /** Any that runs Python. */
    PYTHON("Python"),
    JVM("the JVM"),
    CPYTHON("CPython"),
    PYPY("PyPy"),
    GRAALPY("GraalPy"),
    JYTHON("Jython"),
    IRONPYTHON("IronPython"),
    /** As it says in the description of its build. */
    IRONPYTHON_ON_MONO("IronPython on Mono");

    private final String words;

    Implementation(String words) {
        this.words = words;
    }

    /** Whether a runtime is one. */
    public boolean includes(About about) {
        return switch (this) {
            case PYTHON -> !JVM.includes(about);
            case IRONPYTHON_ON_MONO -> IRONPYTHON.includes(about) && about.build().contains("on Mono");
            default -> about.implementation().equalsIgnoreCase(name());
        };
    }

    /** How a sentence calls it. */
    public String words() {
        return words;
    }
}
