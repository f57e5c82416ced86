package gilproof.programs;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Two threads find nothing under a key, and each creates what is missing: how many objects are there then? A gate between
 * the check and the store lets both check before either stores. Without the gate the same would happen, but seldom.
 */
public final class CheckThenAct implements Program {

    private static final String KEY = "the only one";

    /** Seconds; after them the other thread will not come. */
    private static final long LIMIT = 40;

    /** Made anew for each run, by the jobs. */
    private Map<String, Object> created;

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        recording.measured(() -> recording.workers(Ways.run(way, this, parameters, true)));
        recording.saw("kept", System.identityHashCode(created.get(KEY)));
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        created = new ConcurrentHashMap<>();
        Creating creating = parameters.flag("oneStep") ? new InOneStep(created) : new CheckThenCreate(created);
        Map<String, CountDownLatch> isThere = Map.of("first", new CountDownLatch(1), "second", new CountDownLatch(1));
        ReentrantLock lock = way.lock() ? new ReentrantLock() : null;
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put("first", new GetOrCreate(creating, isThere, lock));
        jobs.put("second", new GetOrCreate(creating, isThere, lock));
        return jobs;
    }

    /** Gets what is under the key, or creates it. */
    private interface Creating {
        Object get(Object own, Meeting meeting) throws InterruptedException;
    }

    /** Each of two threads waits there for the other. */
    private interface Meeting {
        void meet() throws InterruptedException;
    }

    private record CheckThenCreate(Map<String, Object> created) implements Creating {
        @Override
        public Object get(Object own, Meeting meeting) throws InterruptedException {
            Object found = created.get(KEY);
            if (found == null) {
                meeting.meet();
                found = own;
                created.put(KEY, found);
            }
            return found;
        }
    }

    private record InOneStep(Map<String, Object> created) implements Creating {
        @Override
        public Object get(Object own, Meeting meeting) throws InterruptedException {
            meeting.meet();
            return created.computeIfAbsent(KEY, missing -> own);
        }
    }

    private record GetOrCreate(Creating creating, Map<String, CountDownLatch> isThere, ReentrantLock lock)
            implements
                Job {

        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            gate.passThrough();
            Object got = lock == null ? get(worker) : getUnderLock(worker);
            worker.saw("object", System.identityHashCode(got));
        }

        private Object get(Worker worker) throws InterruptedException {
            return creating.get(new Object(), () -> {
                isThere.get(worker.name).countDown();
                for (CountDownLatch other : isThere.values()) {
                    other.await(LIMIT, TimeUnit.SECONDS);
                }
            });
        }

        /** The same, but the other thread cannot check until this one has stored. */
        private Object getUnderLock(Worker worker) throws InterruptedException {
            if (!lock.tryLock()) {
                // The other thread is kept out, so the one inside waits in vain.
                isThere.get(worker.name).countDown();
                lock.lock();
            }
            try {
                return get(worker);
            } finally {
                lock.unlock();
            }
        }
    }
}
