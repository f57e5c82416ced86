package gilproof.claim.document;

import static gilproof.experiment.Memory.LIST_OF_CUBES;
import static gilproof.experiment.Memory.LIST_OF_SQUARES;
import static gilproof.experiment.Processes.SLEEPING_PROCESSES;
import static gilproof.experiment.ThreadsThatWait.SLEEPING_WORKERS;
import static gilproof.experiment.TutorialsCells.BUSY_CELLS;
import static gilproof.experiment.TutorialsCells.ITERATIONS;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.THREADS;

import gilproof.experiment.Experiment;
import gilproof.recording.Way;
import gilproof.report.CellText;
import gilproof.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The tutorial's eight timed cells in its order, each with the seconds that its author saw and with the recording that has
 * its time. The first round of recordings that claims read anyway uses the tutorial's waits, so only the busy cells need
 * runs of their own.
 */
public enum Cell {
    ONE_THREAD_SLEEPING("one thread, sleeping", 1.628, Statement.A1, SLEEPING_WORKERS, ONE_THREAD, "S1"),
    TWO_THREADS_SLEEPING("two threads, sleeping", 0.812, Statement.B1, SLEEPING_WORKERS, THREADS, "T1"),
    ONE_THREAD_BUSY("one thread, busy", 1.927, Statement.B3, BUSY_CELLS, ONE_THREAD, "C1"),
    TWO_THREADS_BUSY("two threads, busy", 2.031, Statement.B4, BUSY_CELLS, THREADS, "C1", "C2"),
    TWO_PROCESSES_SLEEPING("two processes, sleeping", 0.844, Statement.D6, SLEEPING_PROCESSES, PROCESSES, "P1"),
    TWO_PROCESSES_BUSY("two processes, busy", 1.097, Statement.D7, BUSY_CELLS, PROCESSES, "P2"),
    LIST_IN_A_THREAD("a list filled in a thread", 0.812, Statement.E1, LIST_OF_SQUARES, THREADS, "M1"),
    LIST_IN_A_PROCESS("a list filled in a process", 0.820, Statement.E2, LIST_OF_CUBES, PROCESSES, "M2");

    private final String says;
    private final double seconds;
    private final Statement statement;
    private final Experiment experiment;
    private final Way way;
    private final List<String> claims;

    Cell(String says, double seconds, Statement statement, Experiment experiment, Way way, String... claims) {
        this.says = says;
        this.seconds = seconds;
        this.statement = statement;
        this.experiment = experiment;
        this.way = way;
        this.claims = List.of(claims);
    }

    /** The experiment whose first round has it. */
    public Experiment experiment() {
        return experiment;
    }

    /** The way in that round. */
    public Way way() {
        return way;
    }

    /** The cell that does the same in one thread. */
    public Cell comparedTo() {
        return isBusy() ? ONE_THREAD_BUSY : ONE_THREAD_SLEEPING;
    }

    private boolean isBusy() {
        return experiment.equals(BUSY_CELLS);
    }

    /** The verdict on the first claim that this cell gains by its threads or processes. */
    private Optional<Verdict> gain() {
        return switch (this) {
            case TWO_THREADS_SLEEPING, TWO_PROCESSES_SLEEPING, TWO_PROCESSES_BUSY -> Optional.of(Verdict.HOLDS);
            case TWO_THREADS_BUSY -> Optional.of(Verdict.REFUTED);
            default -> Optional.empty();
        };
    }

    /** The cell as reports know it. */
    public CellText text() {
        return new CellText(
                says,
                seconds,
                comparedTo().says,
                isBusy() ? OptionalLong.of(ITERATIONS) : OptionalLong.empty(),
                statement.name(),
                claims,
                gain());
    }

    /** All cells. */
    public static List<CellText> all() {
        return Arrays.stream(values()).map(Cell::text).toList();
    }
}
