package gilproof.programs;

import java.lang.reflect.Method;

/** Makes the threads of the programs: the system's, or virtual ones where the suite asks for them. */
final class Threads {

    private static final boolean VIRTUAL = "virtual".equals(System.getProperty("gilproof.threads"));

    private Threads() {}

    /** Whether they are virtual: many of them then share a few of the system's. */
    static boolean areVirtual() {
        return VIRTUAL;
    }

    /** A thread that has not begun. */
    static Thread of(Runnable body, String name) {
        return VIRTUAL ? virtual(body, name) : new Thread(body, name);
    }

    /** {@code Thread.ofVirtual().name(name).unstarted(body)}, which came with Java 21: this is compiled for 17. */
    private static Thread virtual(Runnable body, String name) {
        try {
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Object ofVirtual = Thread.class.getMethod("ofVirtual").invoke(null);
            Method named = builder.getMethod("name", String.class);
            return (Thread) builder.getMethod("unstarted", Runnable.class).invoke(named.invoke(ofVirtual, name), body);
        } catch (ReflectiveOperationException old) {
            throw new IllegalStateException("this JDK has no virtual threads", old);
        }
    }
}
