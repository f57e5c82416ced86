package gilproof.claim.document;

import static gilproof.experiment.Memory.APPENDS;
import static gilproof.experiment.ThreadsThatWait.SLEEPING_WORKERS;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.SUBINTERPRETERS;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.Contrasts.HALF_NOT_THE_WHOLE;
import static gilproof.verdict.assertion.ClaimAssertions.besideThat;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.claim.Claim;
import gilproof.claim.Control;
import gilproof.claim.Holds;
import gilproof.claim.Section;
import gilproof.claim.Tried;
import gilproof.experiment.Lab;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.report.Asked;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DryRunTest {

    private static final List<String> BOTH = List.of(
            "src/main/resources/gilproof/python/squares_and_cubes.py",
            "src/main/java/gilproof/programs/SquaresAndCubes.java");

    static List<ClaimMethod> document() {
        return Document.claims();
    }

    @ParameterizedTest
    @MethodSource("document")
    void eachClaimAsksSomethingOfEachProgramThatItRuns(ClaimMethod claim) {
        List<Asked> asked = DryRun.of(claim);

        assertThat(asked).isNotEmpty().anyMatch(each -> !each.questions().isEmpty());
        assertThat(asked).allSatisfy(each -> {
            assertThat(each.programs()).isNotEmpty().allMatch(file -> Files.isRegularFile(Path.of(file)));
            assertThat(each.questions().size() + each.beside().size()).isPositive();
        });
    }

    @Test
    void whatIsAskedStandsWithTheExperimentOfWhichItIsAsked() {
        assertThat(DryRun.of(claim(0)))
                .containsExactly(
                        new Asked(
                                "two workers that sleep",
                                BOTH,
                                List.of("threads wait at the same time"),
                                List.of("time of threads ÷ time of one thread is about half, rather than no less")),
                        new Asked(
                                "threads that append",
                                List.of("src/main/resources/gilproof/python/list_append.py",
                                        "src/main/java/gilproof/programs/ListAppend.java"),
                                List.of("threads lose none of what they do"),
                                List.of()),
                        new Asked(
                                "threads that append, on the JVM",
                                List.of("src/main/java/gilproof/programs/ListAppend.java"),
                                List.of("threads lose some of what they do"),
                                List.of()));
    }

    @Test
    void aWayInWhichAnExperimentIsNotRunIsAMistake() {
        assertThat(DryRun.mistakesIn(claim(0))).isEmpty();
        assertThat(DryRun.mistakesIn(claim(1)))
                .isNotEmpty()
                .allMatch(mistake -> mistake.startsWith("Z2 can't be tried on "))
                .allMatch(mistake -> mistake.contains("'two workers that sleep' is not run by sub-interpreters"));
    }

    @Test
    void aControlIsAskedAsMuchAsItsClaim() {
        assertThat(DryRun.mistakesIn(claim(2)))
                .singleElement()
                .asString()
                .startsWith("Z3 asks 2 questions on cpython 3.14.3 with ")
                .endsWith(", and its control 1: less");
    }

    private static ClaimMethod claim(int index) {
        return Document.claimsIn(List.of(Claims.class)).get(index);
    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class Claims {

        @Claim(id = "Z1", says = "s", because = "b")
        @Holds
        @Tried(by = THREADS)
        void asks(Lab lab, Way way) {
            Rounds sleeping = lab.rounds(SLEEPING_WORKERS);
            checkThat(sleeping).by(way).waitTogether();
            checkThat(lab.rounds(APPENDS)).countsBy(THREADS).areExact();
            checkThat(lab.onJvm().rounds(APPENDS)).countsBy(THREADS).areShort();
            besideThat(sleeping).by(way).timeComparedTo(ONE_THREAD).is(HALF_NOT_THE_WHOLE);
        }

        @Claim(id = "Z2", says = "s", because = "b")
        @Holds
        @Tried(by = THREADS)
        @Control(by = SUBINTERPRETERS, changes = "c")
        void hasAControlThatIsNotRecorded(Lab lab, Way way) {
            checkThat(lab.rounds(SLEEPING_WORKERS)).by(way).waitTogether();
        }

        @Claim(id = "Z3", says = "s", because = "b")
        @Holds
        void hasAControlThatIsAskedLess(Lab lab) {
            checkThat(lab.rounds(SLEEPING_WORKERS)).by(THREADS).waitTogether().waitInTurn();
        }

        @Control(of = "Z3", changes = "less")
        void isAskedLess(Lab lab) {
            checkThat(lab.rounds(SLEEPING_WORKERS)).by(ONE_THREAD).waitTogether();
        }
    }
}
