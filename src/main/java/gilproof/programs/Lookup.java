package gilproof.programs;

import gilproof.programs.harness.Gate;
import gilproof.programs.harness.Job;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.WayOfWork;
import gilproof.programs.harness.Ways;
import gilproof.programs.harness.Worker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Is a look-up in a map one step that no other thread can interrupt? Not if the map has to call the program's own code for a
 * key, even if the map is made for many threads: while that code runs, another thread may write to the same map.
 */
public final class Lookup implements Program {

    private static final int A_NUMBER = 42;

    /** Seconds; after them the other thread could not come in. */
    private static final long LIMIT = 40;

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        recording.measured(() -> recording.workers(Ways.run(way, this, parameters, true)));
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        Map<Object, Integer> numbers = new ConcurrentHashMap<>();
        Pause pause = new Pause(numbers);
        boolean own = parameters.flag("ownKeys");
        // Equal, and not the same object: the map must compare them.
        Object stored = own ? new Key("a key", pause) : "a key";
        Object askedFor = own ? new Key("a key", pause) : new StringBuilder("a key").toString();
        numbers.put(stored, 1);
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put("reader", new Read(numbers, askedFor, pause));
        jobs.put("writer", new Write(numbers, pause));
        return jobs;
    }

    /** A key whose comparison is the program's own code, and does something meanwhile. */
    private record Key(String text, Pause meanwhile) {

        @Override
        public boolean equals(Object other) {
            meanwhile.letTheWriterIn();
            return other instanceof Key key && key.text.equals(text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /** A pause in the middle of the first comparison, in which the writer has its turn. */
    private static final class Pause {

        private final Map<Object, Integer> numbers;
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch written = new CountDownLatch(1);
        private final List<Integer> seen = new ArrayList<>();

        Pause(Map<Object, Integer> numbers) {
            this.numbers = numbers;
        }

        void letTheWriterIn() {
            if (begun.getCount() == 0) {
                return;
            }
            begun.countDown();
            try {
                written.await(LIMIT, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            Integer number = numbers.get("written");
            if (number != null) {
                seen.add(number);
            }
        }
    }

    private record Read(Map<Object, Integer> numbers, Object key, Pause pause) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            gate.passThrough();
            worker.saw("found", numbers.get(key));
            worker.saw("code of the key was called", pause.begun.getCount() == 0);
            worker.saw("inside", pause.seen);
            // Without a pause the writer comes too late, and need not wait for one.
            pause.begun.countDown();
        }
    }

    private record Write(Map<Object, Integer> numbers, Pause pause) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            gate.passThrough();
            pause.begun.await(LIMIT, TimeUnit.SECONDS);
            numbers.put("written", A_NUMBER);
            pause.written.countDown();
        }
    }
}
