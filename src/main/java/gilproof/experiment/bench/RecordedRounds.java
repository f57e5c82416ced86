package gilproof.experiment.bench;

import gilproof.experiment.Experiment;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.runtime.RuntimeFault;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The rounds of one experiment on one bench: recorded once, read by every claim that needs them. */
final class RecordedRounds implements Rounds {

    private final Bench bench;
    private final Experiment experiment;
    private final List<Round> rounds = new CopyOnWriteArrayList<>();
    private volatile RuntimeFault fault;

    RecordedRounds(Bench bench, Experiment experiment) {
        this.bench = bench;
        this.experiment = experiment;
    }

    @Override
    public String experiment() {
        return experiment.name();
    }

    /**
     * The rounds so far; the fault, if the attempt at the first one failed. It does not wait for a round in progress.
     */
    List<Round> soFar() {
        List<Round> soFar = List.copyOf(rounds);
        RuntimeFault failed = fault;
        if (soFar.isEmpty() && failed != null) {
            throw failed;
        }
        return soFar;
    }

    @Override
    public synchronized List<Round> recordEnough() {
        while (rounds.size() < experiment.leastRounds()) {
            recordOne();
        }
        return List.copyOf(rounds);
    }

    @Override
    public synchronized boolean addRound() {
        if (rounds.size() >= experiment.mostRounds()) {
            return false;
        }
        recordOne();
        return true;
    }

    private void recordOne() {
        if (fault != null) {
            // The recording failed for another claim. This claim fails with the same message, without a second attempt.
            throw fault;
        }
        try {
            rounds.add(bench.record(experiment, rounds.size() + 1));
        } catch (RuntimeFault failed) {
            fault = failed;
            throw failed;
        }
    }
}
