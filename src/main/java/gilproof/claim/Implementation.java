package gilproof.claim;

import gilproof.runtime.About;

/** The implementation of a runtime, by its own word. */
public enum Implementation {
    /** Any implementation of Python. */
    PYTHON("Python"),
    JVM("the JVM"),
    CPYTHON("CPython"),
    PYPY("PyPy"),
    GRAALPY("GraalPy"),
    JYTHON("Jython"),
    IRONPYTHON("IronPython"),
    /** IronPython: the description of its build tells. */
    IRONPYTHON_ON_MONO("IronPython on Mono");

    private final String words;

    Implementation(String words) {
        this.words = words;
    }

    /** Whether a runtime has this implementation. */
    public boolean includes(About about) {
        return switch (this) {
            case PYTHON -> !JVM.includes(about);
            case IRONPYTHON_ON_MONO -> IRONPYTHON.includes(about) && about.build().contains("on Mono");
            default -> about.implementation().equalsIgnoreCase(name());
        };
    }

    /** Its name in a sentence. */
    public String words() {
        return words;
    }
}
