package gilproof.programs.harness;

import java.lang.reflect.InvocationTargetException;

/** Virtual threads. They came with JDK 21, and the suite is compiled for 17: hence by reflection. */
public final class VirtualThreads {

    private VirtualThreads() {}

    /** Whether this JVM makes them: it is asked for their builder. If they are a preview, it refuses. */
    public static boolean areThere() {
        try {
            Thread.class.getMethod("ofVirtual").invoke(null);
            return true;
        } catch (ReflectiveOperationException lacking) {
            return false;
        }
    }

    /**
     * Starts one.
     *
     * @throws UnsupportedOperationException when this JVM makes none
     */
    public static Thread start(Runnable work) {
        try {
            return (Thread) Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, work);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException lacking) {
            throw new UnsupportedOperationException("this JVM has no virtual threads", lacking);
        }
    }

    /**
     * One that has not begun: {@code Thread.ofVirtual().name(name).unstarted(work)}.
     *
     * @throws UnsupportedOperationException when this JVM makes none
     */
    static Thread of(Runnable work, String name) {
        try {
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Object unnamed = Thread.class.getMethod("ofVirtual").invoke(null);
            Object named = builder.getMethod("name", String.class).invoke(unnamed, name);
            return (Thread) builder.getMethod("unstarted", Runnable.class).invoke(named, work);
        } catch (ReflectiveOperationException lacking) {
            throw new UnsupportedOperationException("this JVM has no virtual threads", lacking);
        }
    }
}
