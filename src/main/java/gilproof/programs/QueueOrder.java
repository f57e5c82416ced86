package gilproof.programs;

import gilproof.programs.harness.Gate;
import gilproof.programs.harness.Job;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.ParentQueue;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.WayOfWork;
import gilproof.programs.harness.Ways;
import gilproof.programs.harness.Worker;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.Map;

/** Two processes hand values to their parent, each through a connection. */
public final class QueueOrder implements Program {

    private static final String PORT = "port";

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        try (ParentQueue end = new ParentQueue()) {
            parameters.values().setProperty(PORT, Integer.toString(end.port()));
            recording.measured(() -> recording.workers(Ways.run(way, this, parameters, true)));
            recording.saw("arrived", end.arrived());
        }
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        int port = (int) parameters.count(PORT);
        int[] squares = new int[(int) parameters.count("count")];
        int[] cubes = squares.clone();
        for (int i = 0; i < squares.length; i++) {
            int n = i + 1;
            squares[i] = n * n;
            cubes[i] = n * n * n;
        }
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put("square", new HandOver(squares, port));
        jobs.put("cube", new HandOver(cubes, port));
        return jobs;
    }

    private record HandOver(int[] values, int port) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            try (Socket parent = new Socket(InetAddress.getLoopbackAddress(), port)) {
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(parent.getOutputStream()));
                gate.passThrough();
                out.writeUTF(worker.name);
                for (int value : values) {
                    out.writeInt(value);
                }
                out.flush();
                parent.shutdownOutput();
                // The parent hangs up when it has taken everything: this may end only then.
                parent.getInputStream().read();
            }
            worker.saw("handed over", values);
        }
    }
}
