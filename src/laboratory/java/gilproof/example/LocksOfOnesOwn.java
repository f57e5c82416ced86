package gilproof.example;

import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.claim.Claim;
import gilproof.claim.Control;
import gilproof.claim.Holds;
import gilproof.claim.Section;
import gilproof.claim.Since;
import gilproof.claim.Tried;
import gilproof.experiment.Experiment;
import gilproof.experiment.Experiment.RoundToCome;
import gilproof.experiment.Lab;
import gilproof.recording.Way;

/** The example of docs/adding-a-claim.md: sleeping threads do not wait for each other, but a lock can make them. */
@Section(
        number = 9,
        heading = "Locks of one's own",
        teaches = "A sleeping thread gives up the interpreter's lock, and no other.")
class LocksOfOnesOwn {

    private static final Experiment SLEEPERS = Experiment.named("two workers that sleep for the example")
            .running("squares_and_cubes")
            .by(THREADS, THREADS_UNDER_ONE_LOCK)
            .given(LocksOfOnesOwn::fewAndShort)
            .inRounds(3, 9);

    private static ObjectNode fewAndShort(RoundToCome round) {
        ObjectNode parameters = new ObjectMapper().createObjectNode().put("pause", "sleep").put("seconds", 0.03);
        parameters.putArray("numbers").add(2).add(4);
        return parameters;
    }

    @Claim(
            id = "L1",
            says = "Threads that share a lock of the program's own and keep it while they sleep, sleep one after the other.",
            because = "Sleep gives up the interpreter's lock, and knows nothing of any other.",
            sources = "Python 3.13 documentation, Lock objects: "
                    + "https://docs.python.org/3.13/library/threading.html#lock-objects")
    @Since(version = "1.5")
    @Holds
    @Tried(by = THREADS_UNDER_ONE_LOCK)
    @Control(by = THREADS, changes = "The same threads without the lock.")
    void sleepersThatKeepALockTakeTurns(Lab lab, Way way) {
        checkThat(lab.rounds(SLEEPERS)).by(way).waitInTurn();
    }
}
