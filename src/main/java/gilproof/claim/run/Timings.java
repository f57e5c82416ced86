package gilproof.claim.run;

import com.fasterxml.jackson.databind.JsonNode;
import gilproof.claim.document.Cell;
import gilproof.experiment.bench.Laboratory;
import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.report.CellText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Timing;
import gilproof.report.Untimed;
import gilproof.report.allure.Excerpt;
import gilproof.runtime.RuntimeFault;
import gilproof.runtime.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The times of the tutorial's cells in one run, read from its recordings. */
final class Timings {

    private static final double NANOSECONDS = 1e9;

    /** The timer's last line: {@code end threads after 0.811857 s}. */
    private static final Pattern TOLD = Pattern.compile("(?m)^end .* after (\\d+\\.\\d+) s$");

    private final List<Timing> timed = new ArrayList<>();
    private final List<Untimed> untimed = new ArrayList<>();

    /** The recordings of a run. */
    @FunctionalInterface
    interface Recordings {

        /**
         * The recording of a cell on a runtime; empty where the run has none.
         *
         * @throws RuntimeFault when the attempt at it failed
         */
        Optional<Recording> of(RuntimeText runtime, Cell cell);

        /** All cells: missing recordings are made now. */
        static Recordings inAWholeRun(Laboratory laboratory) {
            return (runtime, cell) -> leastStretched(
                    laboratory.on(runtime.name()).rounds(cell.experiment()).recordEnough(), cell);
        }

        /** The cells of claims that were asked for. */
        static Recordings inPartOfARun(Laboratory laboratory) {
            return (runtime, cell) -> leastStretched(laboratory.roundsSoFar(runtime.name(), cell.experiment()), cell);
        }
    }

    /**
     * The shortest of the recordings with the parameters of the first round, which are the tutorial's: load only adds to a
     * time.
     */
    static Optional<Recording> leastStretched(List<Round> rounds, Cell cell) {
        return rounds.stream()
                .map(round -> round.of(cell.way()))
                .filter(recording -> recording.parameters().equals(rounds.get(0).of(cell.way()).parameters()))
                .min(Comparator.comparingLong(recording -> recording.cost().wall()));
    }

    /** Reads them. */
    static Timings of(Recordings recordings, List<RuntimeText> runtimes) {
        Timings timings = new Timings();
        runtimes.forEach(runtime -> timings.add(recordings, runtime));
        return timings;
    }

    List<Timing> timed() {
        return List.copyOf(timed);
    }

    List<Untimed> untimed() {
        return List.copyOf(untimed);
    }

    private void add(Recordings all, RuntimeText runtime) {
        Map<Cell, Recording> recordings = new EnumMap<>(Cell.class);
        for (Cell cell : Cell.values()) {
            if (cell.way().usesProcesses() && !runtime.traits().contains(Trait.PROCESSES.name())) {
                leaveOut(cell, runtime, "it starts no processes");
                continue;
            }
            try {
                all.of(runtime, cell)
                        .ifPresentOrElse(
                                recording -> recordings.put(cell, recording),
                                () -> leaveOut(cell, runtime,
                                        "only a whole run includes it, or a claim that was not chosen"));
            } catch (RuntimeFault fault) {
                leaveOut(cell, runtime, fault.getMessage().lines().findFirst().orElse("it failed"));
            }
        }
        recordings.forEach((cell, recording) -> timed.add(timing(
                cell.text(), runtime, recording, Optional.ofNullable(recordings.get(cell.comparedTo())))));
    }

    private void leaveOut(Cell cell, RuntimeText runtime, String why) {
        untimed.add(new Untimed(cell.text(), runtime, why));
    }

    private static Timing timing(
            CellText cell, RuntimeText runtime, Recording recording, Optional<Recording> inOneThread) {
        OptionalLong denied = recording.cost().denied();
        double seconds = seconds(recording);
        JsonNode iterations = recording.parameters().path("iterations");
        return new Timing(
                cell,
                runtime,
                seconds,
                inOneThread.isPresent() ? OptionalDouble.of(seconds / seconds(inOneThread.get())) : OptionalDouble.empty(),
                starting(recording) / NANOSECONDS,
                recording.cost().cpu() / NANOSECONDS,
                denied.isPresent() ? OptionalDouble.of(denied.getAsLong() / NANOSECONDS) : OptionalDouble.empty(),
                iterations.isIntegralNumber() ? OptionalLong.of(iterations.asLong()) : OptionalLong.empty(),
                Excerpt.of(recording.transcript()));
    }

    /** The program's own timer, as in the tutorial; if it printed nothing, the harness's measurement around it. */
    private static double seconds(Recording recording) {
        double measured = recording.cost().wall() / NANOSECONDS;
        Matcher told = TOLD.matcher(recording.transcript());
        double last = measured;
        while (told.find()) {
            last = Double.parseDouble(told.group(1));
        }
        // The timer runs inside the measured time, so it can't show more.
        return Math.min(last, measured);
    }

    /**
     * From the request for the first worker to the last worker's first instruction; workers in one thread begin as soon as
     * they can.
     */
    private static long starting(Recording recording) {
        if (recording.way().equals(Way.ONE_THREAD)) {
            return 0;
        }
        long asked = recording.workers().stream().mapToLong(Worker::asked).min().orElse(0);
        return recording.workers().stream().mapToLong(Worker::begun).max().orElse(asked) - asked;
    }
}
