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

    /** Evidence shown beside the proof: it can refute the claim, but need not be decided for it to hold. */
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
