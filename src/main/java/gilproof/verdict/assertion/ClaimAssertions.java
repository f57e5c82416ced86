package gilproof.verdict.assertion;

import gilproof.recording.Recording;
import gilproof.recording.Rounds;
import gilproof.verdict.Evidence.Weight;

/** The beginning of each assertion of a claim. */
public final class ClaimAssertions {

    private ClaimAssertions() {}

    /** Evidence that the claim stands on, from the rounds of an experiment. */
    public static RoundsAssert checkThat(Rounds rounds) {
        return new RoundsAssert(rounds, Weight.PROOF);
    }

    /** Evidence beside the proof, mostly elapsed time: its answer is shown and decides nothing. */
    public static RoundsAssert besideThat(Rounds rounds) {
        return new RoundsAssert(rounds, Weight.BESIDE);
    }

    /** Evidence that the claim stands on, from one recording. */
    public static RecordingAssert checkThat(Recording recording) {
        return new RecordingAssert(recording);
    }
}
