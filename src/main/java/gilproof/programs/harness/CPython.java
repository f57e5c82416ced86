package gilproof.programs.harness;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/**
 * CPython as a library in this process: a few functions of its C API, under their own names.
 *
 * <p>A caller must hold the interpreter's lock, or it breaks CPython's rules. See <a
 * href="https://docs.python.org/3/c-api/init.html">Initialization, finalization, and threads</a>.
 */
public final class CPython {

    static {
        Native.register(NativeLibrary.getInstance(System.getProperty("gilproof.library")));
        Py_InitializeEx(0); // without handlers of its own: signals are the JVM's
        PyEval_SaveThread(); // this thread has the lock now, and gives it up
    }

    private CPython() {}

    /** A body that runs with the interpreter's lock. */
    @FunctionalInterface
    public interface Body<T> {
        T run();
    }

    /** Takes the interpreter's lock for the length of a body. */
    static <T> T withLock(Body<T> body) {
        int state = PyGILState_Ensure();
        try {
            return body.run();
        } finally {
            PyGILState_Release(state);
        }
    }

    /** A new object, unknown to other code. None, small numbers and short texts would not do: they are not counted. */
    public static Pointer freshObject() {
        return withLock(() -> PyList_New(0));
    }

    /** An object's reference count, as {@code sys.getrefcount} tells it: a constant number above the true one. */
    public static long referencesTo(Pointer object) {
        return withLock(() -> {
            Pointer answer = PyObject_CallOneArg(PySys_GetObject("getrefcount"), object);
            return PyLong_AsLongLong(answer);
        });
    }

    private static native void Py_InitializeEx(int signalHandlers);

    private static native Pointer PyEval_SaveThread();

    public static native int PyGILState_Ensure();

    public static native void PyGILState_Release(int state);

    public static native void Py_IncRef(Pointer object);

    private static native Pointer PyList_New(long size);

    private static native Pointer PySys_GetObject(String name);

    private static native Pointer PyObject_CallOneArg(Pointer function, Pointer argument);

    private static native long PyLong_AsLongLong(Pointer number);
}
