package gilproof.experiment.bench;

import static gilproof.runtime.child.ShellRuntime.GREETS;
import static gilproof.runtime.child.ShellRuntime.SERVES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import gilproof.experiment.Experiment;
import gilproof.experiment.Experiment.Plan;
import gilproof.experiment.LateServer;
import gilproof.recording.Way;
import gilproof.runtime.MachineLacks;
import gilproof.runtime.ProgramFailed;
import gilproof.runtime.RuntimeFault;
import gilproof.runtime.child.Children;
import gilproof.runtime.child.ShellRuntime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS) // the runtimes are played by /bin/sh
class BenchTest {

    private static final Duration PLENTY = Duration.ofSeconds(120);

    /** Crashes at a request for this program. */
    private static final String CRASHES_ON_BOOM = SERVES.replace(
            "do\n",
            """
            do
            case $request in *'"program":"boom"'*) echo "boom it was" >&2; exit 9;; esac
            """);

    /** Answers a request for this program with a failure. */
    private static String answers(String failed) {
        return SERVES.replace(
                "do\n",
                "do\ncase $request in *'\"program\":\"boom\"'*) record '{\"event\":\"failed\"," + failed
                        + "}'; continue;; esac\n");
    }

    private final List<String> progress = Collections.synchronizedList(new ArrayList<>());
    private final List<Bench> benches = new ArrayList<>();

    @AfterEach
    void close() {
        benches.forEach(Bench::close);
    }

    @Test
    void aChildServesOneExperimentAfterTheOther() {
        ShellRuntime shell = new ShellRuntime("shell", GREETS, SERVES);
        Bench bench = bench(shell);

        assertThat(bench.rounds(experiment("one", 2, 3)).recordEnough()).hasSize(2);
        assertThat(bench.rounds(experiment("two", 1, 1)).recordEnough()).hasSize(1);

        assertThat(bench.about().implementation()).isEqualTo("shell");
        assertThat(shell.started()).isOne();
        assertThat(progress).containsExactly("shell one 1", "shell one 2", "shell two 1");
    }

    @Test
    void anExperimentIsRecordedOnceForAll() {
        Bench bench = bench(new ShellRuntime("shell", GREETS, SERVES));

        bench.rounds(experiment("one", 1, 1)).recordEnough();
        bench.rounds(experiment("one", 1, 1)).recordEnough();

        assertThat(progress).containsExactly("shell one 1");
    }

    @Test
    void aProgramThatAnswersThatItFailedIsNoReasonToGiveItsRuntimeUp() {
        String fails = answers("\"error\":\"no\"");
        Bench bench = bench(new ShellRuntime("shell", GREETS, fails));

        for (int i = 0; i < 5; i++) {
            RecordedRounds rounds = bench.rounds(experiment("try " + i, "boom", 1, 1));
            assertThatExceptionOfType(ProgramFailed.class).isThrownBy(rounds::recordEnough);
        }

        assertThat(bench.rounds(experiment("one", 1, 1)).recordEnough()).hasSize(1);
    }

    @Test
    void whatTheMachineLacksIsNoFaultOfItsRuntime() {
        String fails = answers("\"error\":\"no\",\"lacks\":\"a network\"");
        Bench bench = bench(new ShellRuntime("shell", GREETS, fails));

        assertThatExceptionOfType(MachineLacks.class)
                .isThrownBy(() -> bench.rounds(experiment("try", "boom", 1, 1)).recordEnough())
                .withMessageContaining("a network");
    }

    @Test
    void whatElseItsChildrenPrintIsKept() {
        Bench silent = bench(new ShellRuntime("shell", GREETS, SERVES));
        Bench talker = bench(new ShellRuntime("talker", "echo Welcome", "echo to Python", GREETS, SERVES));
        silent.about();
        talker.about();

        assertThat(silent.alsoPrinted()).isEmpty();
        assertThat(talker.alsoPrinted()).contains("talker also printed: Welcome to Python");
    }

    @Test
    void whatItStartsNoProcessesForIsTold() {
        Bench poor = bench(new ShellRuntime("poor",
                GREETS.replace("\"traits\"", "\"noProcesses\":\"no semaphores\",\"traits\""), SERVES));
        poor.about();

        assertThat(poor.lack()).contains("poor: processes. no semaphores");
    }

    @Test
    void roundsAreAddedUpToTheMost() {
        RecordedRounds rounds = bench(new ShellRuntime("shell", GREETS, SERVES)).rounds(experiment("one", 1, 3));

        assertThat(rounds.recordEnough()).hasSize(1);
        assertThat(rounds.addRound()).isTrue();
        assertThat(rounds.addRound()).isTrue();
        assertThat(rounds.addRound()).isFalse();
        assertThat(rounds.recordEnough()).extracting(round -> round.number()).containsExactly(1, 2, 3);
    }

    @Test
    void afterAFaultTheOtherExperimentsStillRun() {
        ShellRuntime shell = new ShellRuntime("shell", GREETS, CRASHES_ON_BOOM);
        Bench bench = bench(shell);

        assertThatExceptionOfType(RuntimeFault.class)
                .isThrownBy(() -> bench.rounds(experiment("boom", 1, 1)).recordEnough())
                .withMessageContaining("shell ended (exit code 9)")
                .withMessageContaining("boom it was");
        assertThat(bench.rounds(experiment("one", 1, 1)).recordEnough()).hasSize(1);
        assertThat(shell.started()).as("the crashed one and the new one").isEqualTo(2);
    }

    @Test
    void anExperimentThatFailedFailsForEveryClaimWithoutBeingRunAgain() {
        ShellRuntime shell = new ShellRuntime("shell", GREETS, CRASHES_ON_BOOM);
        RecordedRounds rounds = bench(shell).rounds(experiment("boom", 1, 2));

        assertThatExceptionOfType(RuntimeFault.class).isThrownBy(rounds::recordEnough);
        assertThatExceptionOfType(RuntimeFault.class).isThrownBy(rounds::recordEnough).withMessageContaining("boom it was");
        assertThatExceptionOfType(RuntimeFault.class).isThrownBy(rounds::addRound).withMessageContaining("boom it was");

        assertThat(shell.started()).isOne();
    }

    @Test
    void afterThreeFaultsARuntimeIsGivenUp() {
        ShellRuntime shell = new ShellRuntime("shell", GREETS, CRASHES_ON_BOOM);
        Bench bench = bench(shell);
        for (String name : List.of("boom", "boom again", "boom once more")) {
            assertThatExceptionOfType(RuntimeFault.class)
                    .isThrownBy(() -> bench.rounds(experiment(name, "boom", 1, 1)).recordEnough());
        }

        for (String name : List.of("one", "two")) {
            assertThatExceptionOfType(RuntimeFault.class)
                    .isThrownBy(() -> bench.rounds(experiment(name, 1, 1)).recordEnough())
                    .withMessageStartingWith("shell was given up after 3 faults; the last: shell ended (exit code 9)");
        }
        assertThat(shell.started()).isEqualTo(3);
    }

    @Test
    void aRuntimeThatDoesNotGreetIsAskedOnce() {
        ShellRuntime shell = new ShellRuntime("shell", "echo 'no licence' >&2", "exit 1");
        Bench bench = bench(shell);

        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(RuntimeFault.class).isThrownBy(bench::about).withMessageContaining("no licence");
        }
        assertThat(shell.started()).isOne();
    }

    @Test
    void otherRuntimesGoOn() {
        Bench faulty = bench(new ShellRuntime("faulty", "exit 1"));
        Bench sound = bench(new ShellRuntime("sound", GREETS, SERVES));

        assertThatExceptionOfType(RuntimeFault.class).isThrownBy(faulty::about);
        assertThat(sound.rounds(experiment("one", 1, 1)).recordEnough()).hasSize(1);
    }

    @Test
    void aMistakeInAPlanIsMadeBeforeAChildIsAsked() {
        ShellRuntime shell = new ShellRuntime("shell", GREETS, SERVES);
        Plan mistaken = round -> {
            throw new IllegalStateException("no such figure");
        };
        Experiment experiment = Experiment.named("one")
                .running("one")
                .by(Way.ONE_THREAD)
                .given(mistaken)
                .once();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> bench(shell).rounds(experiment).recordEnough())
                .withMessage("no such figure");
        assertThat(shell.started()).isZero();
    }

    @Test
    void closedItLeavesNoChildBehind() {
        ShellRuntime shell = new ShellRuntime("shell", GREETS, SERVES);
        Bench bench = bench(shell);
        bench.about();
        assertThat(shell.alive()).hasSize(1);

        bench.close();

        await().atMost(PLENTY).untilAsserted(() -> assertThat(shell.alive()).isEmpty());
    }

    private Bench bench(ShellRuntime runtime) {
        Bench bench = new Bench(
                new ChildPool(runtime, PLENTY, new Children(), Idling.onThisMachine()),
                Optional.empty(),
                new Processors(),
                new LateServer(),
                (name, experiment, round) -> progress.add(name + " " + experiment + " " + round));
        benches.add(bench);
        return bench;
    }

    private static Experiment experiment(String name, int least, int most) {
        return experiment(name, name, least, most);
    }

    private static Experiment experiment(String name, String program, int least, int most) {
        return Experiment.named(name)
                .running(program)
                .by(Way.ONE_THREAD)
                .inRounds(least, most);
    }
}
