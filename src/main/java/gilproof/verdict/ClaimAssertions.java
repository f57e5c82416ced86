package gilproof.verdict;

import gilproof.recording.Recording;
import gilproof.recording.Rounds;
import gilproof.verdict.Evidence.Weight;

/** Where the assertions of a claim begin. */
public final class ClaimAssertions {

    private ClaimAssertions() {}

    /** Evidence that the claim stands on, from the rounds of an experiment. */
    public static RoundsAssert assertThat(Rounds rounds) {
        return new RoundsAssert(rounds, Weight.PROOF);
    }

    /** Elapsed time, shown beside the proof: where the machine is idle it agrees with it, and it decides nothing. */
    public static RoundsAssert besideThat(Rounds rounds) {
        return new RoundsAssert(rounds, Weight.BESIDE);
    }

    /** An open question to the rounds of an experiment: its answer is shown, and decides nothing. */
    public static RoundsAssert askingWhether(Rounds rounds) {
        return new RoundsAssert(rounds, Weight.OPEN);
    }

    /** Evidence that the claim stands on, from one recording. */
    public static RecordingAssert assertThat(Recording recording) {
        return new RecordingAssert(recording);
    }
}
