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

/** How long does it take from the request for a thread or a process to its first instruction? */
public final class StartupTime implements Program {

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        recording.measured(() -> recording.workers(Ways.run(way, this, parameters, false)));
        // The only one: a process is a program that is started.
        recording.saw("default start method", "spawn");
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        Map<String, Job> jobs = new LinkedHashMap<>();
        for (long n = 0; n < parameters.count("starts"); n++) {
            jobs.put(
                    "start " + n,
                    way.carrier().equals("threads") && parameters.flag("threadsStartProcesses")
                            ? new AsLateAsAProcess(this, way, parameters)
                            : new Nothing());
        }
        return jobs;
    }

    /** Begins when a process that it starts has begun. */
    private record AsLateAsAProcess(Program program, WayOfWork way, Parameters parameters) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            Worker process = Ways.run(WayOfWork.ofProcess(way.program(), false), program, parameters, false).get(0);
            worker.beginWith(process);
        }
    }

    private record Nothing() implements Job {
        @Override
        public void run(Worker worker, Gate gate) {}
    }
}
