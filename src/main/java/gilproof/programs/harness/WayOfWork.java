package gilproof.programs.harness;

import java.util.Map;

/**
 * The way in which workers are run.
 *
 * @param program the program of the workers
 * @param name the way's name
 * @param carrier {@code one thread}, {@code threads} or {@code processes}
 * @param lock whether all share a lock and keep it while they wait or compute
 * @param inTurn whether each is started only after the one before it has ended
 */
public record WayOfWork(String program, String name, String carrier, boolean lock, boolean inTurn) {

    static WayOfWork of(String program, Map<String, Object> way) {
        return new WayOfWork(
                program,
                (String) way.get("name"),
                (String) way.get("carrier"),
                Boolean.TRUE.equals(way.get("lock")),
                Boolean.TRUE.equals(way.get("inTurn")));
    }

    /**
     * The way of a worker that is a process of its own.
     *
     * @param lock whether it shares a lock with the others
     */
    public static WayOfWork ofProcess(String program, boolean lock) {
        return new WayOfWork(program, "processes", "processes", lock, false);
    }
}
