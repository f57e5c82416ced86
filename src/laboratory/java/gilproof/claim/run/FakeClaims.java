package gilproof.claim.run;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static gilproof.runtime.Trait.GIL;
import static gilproof.verdict.Contrasts.ALL_SLEEPS_NOT_HALF;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;

import gilproof.claim.Claim;
import gilproof.claim.Control;
import gilproof.claim.Holds;
import gilproof.claim.Refuted;
import gilproof.claim.Runtimes;
import gilproof.claim.Section;
import gilproof.claim.Tried;
import gilproof.experiment.Lab;
import gilproof.experiment.Memory;
import gilproof.experiment.OneThread;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;

/** Claims with the outcomes that their names say, on made-up runtimes. */
@ExtendWith(GivenSuite.class)
@Section(number = 99, heading = "Made-up claims", teaches = "Nothing.")
class FakeClaims {

    @Claim(id = "Z1", says = "It holds.", because = "")
    @Holds
    void holds(Lab lab) {
        hold(rounds(lab));
    }

    @Control(of = "Z1", changes = "The other way.")
    void control(Lab lab) {
        refute(rounds(lab));
    }

    @Claim(id = "Z2", says = "It is refuted.", because = "")
    @Refuted(on = @Runtimes(with = GIL))
    void isRefutedAsExpected(Lab lab) {
        refute(rounds(lab));
    }

    @Claim(id = "Z3", says = "It surprises.", because = "")
    @Holds
    void surprises(Lab lab) {
        refute(rounds(lab));
    }

    @Claim(id = "Z4", says = "It is undecided.", because = "")
    @Holds
    void isUndecided(Lab lab) {
        leaveUndecided(rounds(lab));
    }

    @Claim(id = "Z5", says = "Its control does not come out.", because = "")
    @Holds
    void isBroken(Lab lab) {
        hold(rounds(lab));
    }

    @Control(of = "Z5", changes = "Nothing.")
    void controlThatHolds(Lab lab) {
        hold(rounds(lab));
    }

    @Claim(id = "Z6", says = "It meets a fault.", because = "")
    @Holds
    void meetsAFault(Lab lab) {
        checkThat(lab.rounds(Memory.LIST_OF_SQUARES)).by(THREADS).takesAtLeast(Duration.ZERO); // program: global_list
    }

    @Claim(id = "Z7", says = "It applies nowhere.", because = "")
    @Holds(on = @Runtimes(without = GIL))
    void appliesNowhere(Lab lab) {
        throw new AssertionError("must not be run");
    }

    @Claim(id = "Z8", says = "It is given its way.", because = "")
    @Holds
    @Tried(by = ONE_THREAD)
    @Control(by = THREADS, changes = "It is given another one.")
    void isGivenItsWay(Lab lab, Way way) {
        if (way == ONE_THREAD) {
            hold(rounds(lab));
        } else {
            refute(rounds(lab));
        }
    }

    private static Rounds rounds(Lab lab) {
        return lab.rounds(OneThread.TIMED_FAILURE);
    }

    private static void hold(Rounds rounds) {
        checkThat(rounds).by(ONE_THREAD).takesAtLeast(Duration.ZERO);
    }

    private static void refute(Rounds rounds) {
        checkThat(rounds).by(ONE_THREAD).takesAtLeast(Duration.ofHours(1));
    }

    /** One round is too few for an interval. */
    private static void leaveUndecided(Rounds rounds) {
        checkThat(rounds)
                .by(ONE_THREAD)
                .timeComparedToItsWaits()
                .is(ALL_SLEEPS_NOT_HALF);
    }
}
