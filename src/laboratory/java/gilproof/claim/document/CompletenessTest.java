package gilproof.claim.document;

import static gilproof.runtime.Trait.GIL;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.claim.Claim;
import gilproof.claim.Control;
import gilproof.claim.Holds;
import gilproof.claim.NoControl;
import gilproof.claim.Refuted;
import gilproof.claim.Runtimes;
import gilproof.claim.Section;
import gilproof.claim.Since;
import gilproof.claim.Tried;
import gilproof.experiment.Lab;
import gilproof.experiment.ThreadsThatWait;
import gilproof.recording.Way;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final String SOURCE = "PEP 703: https://peps.python.org/pep-0703/";

    @Test
    void aStatementWithoutAClaimIsMissed() {
        assertThat(Completeness.complaints(List.of(Complete.class)))
                .hasSize(Statement.values().length - 1)
                .allMatch(complaint -> complaint.matches("Statement \\w+ has no claim: .+"))
                .noneMatch(complaint -> complaint.startsWith("Statement B1 "));
    }

    @Test
    void anIdIsUsedOnce() {
        assertThat(ofClaims(Complete.class, TheSameId.class)).containsExactly("Z1 is the id of two claims.");
    }

    @Test
    void aClaimNeedsAStatementThatExists() {
        assertThat(ofClaims(NoSuchStatement.class))
                .containsExactly("Z1 verifies Q9, which is no statement of the tutorial.");
    }

    @Test
    void aClaimWithoutAStatementMustBeMarkedAsNewer() {
        assertThat(ofClaims(NoStatement.class))
                .containsExactly(
                        "Z1 verifies no statement of the tutorial. If the tutorial says nothing of it, mark it with @Since.");
    }

    @Test
    void aClaimNeedsASourceThatIsWellFormed() {
        assertThat(ofClaims(NoSource.class))
                .containsExactly(
                        "Z1 has no source: name one in its sources, as \"name: https://address\".",
                        "A source of Z2 is not well formed: a source is written as \"name: https://address\", "
                                + "not as \"somebody said so\".");
    }

    @Test
    void aClaimNeedsAControlWhereverItApplies() {
        assertThat(ofClaims(NoControlSomewhere.class)).hasSize(2).satisfiesExactly(
                first -> assertThat(first)
                        .startsWith("Z1 has no control on some runtimes, such as cpython 2.7.18. Give it one"),
                second -> assertThat(second)
                        .startsWith("Z2 has no control on some runtimes, such as cpython 2.7.18 with GIL. Give it one"));
    }

    @Test
    void aReasonMayTakeTheControlsPlaceButNotStandBesideIt() {
        assertThat(ofClaims(Reasons.class))
                .containsExactly("Z2 has a control wherever it applies: its @NoControl is out of date.");
    }

    @Test
    void aControlIsOfOneClaimAndTheOnlyOneThere() {
        assertThat(ofClaims(ManyControls.class))
                .containsExactly(
                        "Z1 has more than one control on some runtimes, such as cpython 2.7.18 with GIL.",
                        "ManyControls.ofNone is the control of Z9, which is no claim of that class.");
    }

    @Test
    void aMethodTakesAWayIfItIsSaidByWhich() {
        assertThat(ofClaims(Ways.class))
                .containsExactly(
                        "Z1 takes a way: say with @Tried by which it is tried.",
                        "Z2 is tried by [threads], and its method takes no way.",
                        "Z2 has on its method a control that does not change its way, and no more than that: c",
                        "Z3 has on its method a control that does not change its way, and no more than that: c",
                        "Ways.byItself is a control by itself, which is given no way: its @Control says by which.");
    }

    @Test
    void anExperimentIsAskedOfAWayInWhichItIsRun() {
        assertThat(ofClaims(NoSuchWay.class)).singleElement().asString()
                .startsWith("Z1 can't be tried on cpython ")
                .endsWith("'two workers that sleep' is not run by sub-interpreters.");
    }

    @Test
    void aClaimExpectsOneVerdictSomewhere() {
        assertThat(ofClaims(Expectations.class))
                .containsExactly(
                        "Z1 both holds and is refuted on some runtimes, such as cpython 2.7.18 with GIL.",
                        "Z2 applies to no runtime: say with @Holds or @Refuted where it does.");
    }

    private static List<String> ofClaims(Class<?>... sections) {
        return Completeness.complaints(Arrays.asList(sections)).stream()
                .filter(complaint -> !complaint.startsWith("Statement "))
                .toList();
    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class Complete {
        @Claim(id = "Z1", states = "B1", says = "s", because = "b", sources = SOURCE)
        @Holds(on = @Runtimes(with = GIL))
        @Refuted(on = @Runtimes(without = GIL))
        void claim(Lab lab) {}

        @Control(of = "Z1", changes = "c", on = @Runtimes(with = GIL))
        void withGil(Lab lab) {}

        @Control(of = "Z1", changes = "c", on = @Runtimes(without = GIL))
        void withoutGil(Lab lab) {}
    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class TheSameId {
        @Claim(id = "Z1", states = "B1", says = "s", because = "b", sources = SOURCE)
        @Holds
        @NoControl(because = "r")
        void claim(Lab lab) {}
    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class NoSuchStatement {
        @Claim(id = "Z1", states = {"B1", "Q9"}, says = "s", because = "b", sources = SOURCE)
        @Holds
        @NoControl(because = "r")
        void claim(Lab lab) {}
    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class NoStatement {
        @Claim(id = "Z1", says = "s", because = "b", sources = SOURCE)
        @Holds
        @NoControl(because = "r")
        void claim(Lab lab) {}

        @Claim(id = "Z2", says = "s", because = "b", sources = SOURCE)
        @Since(version = "3.13", source = "https://docs.python.org/3.13/whatsnew/3.13.html")
        @Holds
        @NoControl(because = "r")
        void newer(Lab lab) {}

    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class NoSource {
        @Claim(id = "Z1", states = "B1", says = "s", because = "b")
        @Holds
        @NoControl(because = "r")
        void unsaid(Lab lab) {}

        @Claim(id = "Z2", states = "B1", says = "s", because = "b", sources = "somebody said so")
        @Holds
        @NoControl(because = "r")
        void hearsay(Lab lab) {}

        @Claim(id = "Z3", says = "s", because = "b")
        @Since(version = "3.13", source = "https://docs.python.org/3.13/whatsnew/3.13.html")
        @Holds
        @NoControl(because = "r")
        void saidOfTheVersion(Lab lab) {}
    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class NoControlSomewhere {
        @Claim(id = "Z1", states = "B1", says = "s", because = "b", sources = SOURCE)
        @Holds
        void anywhere(Lab lab) {}

        @Claim(id = "Z2", states = "B1", says = "s", because = "b", sources = SOURCE)
        @Holds(on = @Runtimes(with = GIL))
        @Refuted(on = @Runtimes(without = GIL))
        void withGil(Lab lab) {}

        @Control(of = "Z2", changes = "c", on = @Runtimes(without = GIL))
        void withoutGil(Lab lab) {}
    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class Reasons {
        @Claim(id = "Z1", states = "B1", says = "s", because = "b", sources = SOURCE)
        @Holds
        @NoControl(because = "r")
        void needed(Lab lab) {}

        @Control(of = "Z1", changes = "c", on = @Runtimes(with = GIL))
        void onSome(Lab lab) {}

        @Claim(id = "Z2", states = "B1", says = "s", because = "b", sources = SOURCE)
        @Holds
        @NoControl(because = "r")
        void outOfDate(Lab lab) {}

        @Control(of = "Z2", changes = "c")
        void everywhere(Lab lab) {}
    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class ManyControls {
        @Claim(id = "Z1", states = "B1", says = "s", because = "b", sources = SOURCE)
        @Holds
        void claim(Lab lab) {}

        @Control(of = "Z1", changes = "c")
        void one(Lab lab) {}

        @Control(of = "Z1", changes = "c", on = @Runtimes(with = GIL))
        void other(Lab lab) {}

        @Control(of = "Z9", changes = "c")
        void ofNone(Lab lab) {}
    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class Ways {
        @Claim(id = "Z1", states = "B1", says = "s", because = "b", sources = SOURCE)
        @Holds
        void untold(Lab lab, Way way) {}

        @Control(of = "Z1", changes = "c", by = Way.THREADS)
        void byItself(Lab lab) {}

        @Claim(id = "Z2", states = "B1", says = "s", because = "b", sources = SOURCE)
        @Holds
        @Tried(by = Way.THREADS)
        @Control(by = Way.PROCESSES, changes = "c")
        void deaf(Lab lab) {}

        @Claim(id = "Z3", states = "B1", says = "s", because = "b", sources = SOURCE)
        @Holds
        @Tried(by = Way.THREADS)
        @Control(changes = "c")
        void withoutAnother(Lab lab, Way way) {}

        @Claim(id = "Z4", states = "B1", says = "s", because = "b", sources = SOURCE)
        @Holds
        @Tried(by = Way.THREADS)
        @Control(by = Way.PROCESSES, changes = "c", on = @Runtimes(with = GIL))
        @Control(by = Way.THREADS_UNDER_ONE_LOCK, changes = "c", on = @Runtimes(without = GIL))
        void complete(Lab lab, Way way) {}
    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class NoSuchWay {
        @Claim(id = "Z1", states = "B1", says = "s", because = "b", sources = SOURCE)
        @Holds
        @NoControl(because = "r")
        void claim(Lab lab) {
            lab.rounds(ThreadsThatWait.SLEEPING_WORKERS).read(Way.SUBINTERPRETERS);
        }
    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class Expectations {
        @Claim(id = "Z1", states = "B1", says = "s", because = "b", sources = SOURCE)
        @Holds
        @Refuted(on = @Runtimes(with = GIL))
        @NoControl(because = "r")
        void both(Lab lab) {}

        @Claim(id = "Z2", states = "B1", says = "s", because = "b", sources = SOURCE)
        void neither(Lab lab) {}
    }
}
