package gilproof.experiment;

import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rounds as one claim reads them: they record the ways that it read, for the claim's report. */
final class ReadRounds implements Rounds {

    private final Rounds rounds;
    private final Set<Way> ways = new LinkedHashSet<>();

    ReadRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String experiment() {
        return rounds.experiment();
    }

    @Override
    public List<Round> recordEnough() {
        return rounds.recordEnough();
    }

    @Override
    public boolean addRound() {
        return rounds.addRound();
    }

    @Override
    public List<Recording> read(Way way) {
        List<Recording> recorded = rounds.read(way);
        // Only ways that could be read can be shown.
        ways.add(way);
        return recorded;
    }

    /** The first round's recordings of the ways that were looked at. */
    Stream<Recording> first() {
        return ways.stream().map(way -> recordEnough().get(0).of(way));
    }
}
