package gilproof.programs;

import com.sun.jna.Pointer;
import gilproof.programs.harness.CPython;
import gilproof.programs.harness.Gate;
import gilproof.programs.harness.Job;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.WayOfWork;
import gilproof.programs.harness.Ways;
import gilproof.programs.harness.Worker;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Do CPython's reference counts need its lock? Two threads of this JVM add many references to one object, each time without
 * the interpreter's lock, or each time with it.
 *
 * <p>It has no form in Python: Python code never runs without the lock. The object is never given back, and a process with a
 * wrong count must not be used for anything else, so it ends without CPython's own shutdown.
 */
public final class ReferenceCount implements Program {

    private final Pointer object = CPython.freshObject();

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        long before = CPython.referencesTo(object);
        recording.measured(() -> recording.workers(Ways.run(way, this, parameters, true)));
        recording.saw("expected", recording.workers().size() * times(way, parameters));
        recording.saw("arrived", CPython.referencesTo(object) - before);
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        long times = times(way, parameters);
        Job raise = way.lock() ? new RaiseWithLock(object, times) : new Raise(object, times);
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put("first", raise);
        jobs.put("second", raise);
        return jobs;
    }

    private static long times(WayOfWork way, Parameters parameters) {
        return parameters.count(way.lock() ? "timesWithLock" : "times");
    }

    private record Raise(Pointer object, long times) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            gate.passThrough();
            try (Worker.Span span = worker.computing()) {
                for (long i = 0; i < times; i++) {
                    CPython.Py_IncRef(object);
                }
            }
        }
    }

    private record RaiseWithLock(Pointer object, long times) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            gate.passThrough();
            try (Worker.Span span = worker.computing()) {
                for (long i = 0; i < times; i++) {
                    int state = CPython.PyGILState_Ensure();
                    CPython.Py_IncRef(object);
                    CPython.PyGILState_Release(state);
                }
            }
        }
    }
}
