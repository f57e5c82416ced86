package gilproof.claim.run;

import static gilproof.runtime.child.ShellRuntime.GREETS;
import static gilproof.runtime.child.ShellRuntime.SERVES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.testkit.engine.EventConditions.abortedWithReason;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import gilproof.report.Samples;
import gilproof.runtime.child.ShellRuntime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.Condition;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The reports to JUnit, the console and programs, for claims with every kind of outcome. */
@DisabledOnOs(OS.WINDOWS) // the runtimes are played by /bin/sh
class ClaimExtensionTest {

    private static final Duration PLENTY = Duration.ofSeconds(120);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final ShellRuntime sound = new ShellRuntime("sound", GREETS, SERVES);
    private final ShellRuntime mute = new ShellRuntime("mute", "echo 'no licence' >&2", "exit 1");
    private final ShellRuntime crasher = new ShellRuntime(
            "crasher", GREETS, SERVES.replace("do\n", "do case $request in *global_list*) echo boom >&2; exit 9;; esac\n"));

    @Test
    void anExpectedVerdictPasses() {
        tried("holds", false).haveExactly(1, event(displayName("Z1 on sound"), finishedSuccessfully()));
        tried("isRefutedAsExpected", false).haveExactly(1, event(displayName("Z2 on sound"), finishedSuccessfully()));
    }

    @Test
    void aClaimIsGivenItsWayAndItsControlAnother() throws IOException {
        run(false, List.of(sound), "isGivenItsWay")
                .assertThatEvents()
                .haveExactly(1, event(displayName("Z8 on sound"), finishedSuccessfully()));

        assertThat(Files.readString(folder.resolve("claims/verdicts.json")))
                .containsPattern("\"verdict\" : \"holds\"")
                .containsPattern("\"control\" : \"refuted\"");
    }

    @Test
    void aSurpriseFails() {
        tried("surprises", false)
                .haveExactly(
                        1,
                        event(
                                displayName("Z3 on sound"),
                                finishedWithFailure(
                                        instanceOf(AssertionFailedError.class),
                                        message(text -> text.contains("expected that it holds, but")))));
    }

    @Test
    void whatIsUndecidedIsSkippedWithItsReason() {
        tried("isUndecided", false)
                .haveExactly(
                        1,
                        event(
                                displayName("Z4 on sound"),
                                abortedWithReason(
                                        instanceOf(TestAbortedException.class),
                                        message(text -> text.contains("no figure from")))));
    }

    @Test
    void whatIsUndecidedFailsWhenStrict() {
        tried("isUndecided", true)
                .haveExactly(1,
                        event(displayName("Z4 on sound"), finishedWithFailure(instanceOf(AssertionFailedError.class))));
    }

    @Test
    void aControlThatDoesNotComeOutFails() {
        tried("isBroken", false)
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                message(text -> text.contains("its control should come out the other way")))));
    }

    @Test
    void aFaultFailsWithItsLastWordsAndOtherRuntimesGoOn() {
        Events tests = run(false, List.of(crasher, mute, sound), "meetsAFault", "holds");

        tests.assertThatEvents()
                .haveExactly(1, event(displayName("Z6 on crasher"), failedWith("boom")))
                .haveExactly(1, event(displayName("Z1 on crasher"), finishedSuccessfully()))
                .haveExactly(1, event(displayName("Z6 on mute"), failedWith("no licence")))
                .haveExactly(1, event(displayName("Z1 on mute"), failedWith("no licence")))
                .haveExactly(1, event(displayName("Z1 on sound"), finishedSuccessfully()));
        assertThat(mute.started()).as("asked only once").isOne();
    }

    @Test
    void whereAClaimDoesNotApplyItIsNotTried() {
        run(false, List.of(sound), "appliesNowhere").assertStatistics(counts -> counts.started(0));
    }

    @Test
    void theRunIsToldOnTheConsoleAndToPrograms() throws IOException {
        run(false, List.of(sound), "holds", "surprises", "isUndecided");

        assertThat(console.toString(StandardCharsets.UTF_8))
                .contains("  sound  shell 1.0  GIL")
                .contains("recording on sound: a timed block that throws")
                .containsPattern("Z1 +sound +holds")
                .contains("SURPRISE, expected: holds")
                .endsWith("1 hold, 0 refuted as expected, 1 inconclusive, 1 surprises\n");
        assertThat(Files.readString(folder.resolve("claims/verdicts.json"))).contains("\"claim\" : \"Z1\"");
        assertThat(folder.resolve("claims/badge.svg")).exists();
    }

    @Test
    void verdictsAreWrittenAsTheyCome() throws IOException {
        Path verdicts = folder.resolve("claims/verdicts.json");
        try (ClaimSuite suite = new ClaimSuite(
                new Settings(List.of(sound), false, PLENTY),
                AskedFor.NOTHING,
                new PrintStream(console, true, StandardCharsets.UTF_8),
                new Folders(folder.resolve("results"), folder.resolve("claims")))) {
            // On a thread of its own, which runs no test for Allure.
            CompletableFuture.runAsync(() -> suite.add(Samples.holds())).join();

            assertThat(verdicts).content().contains("\"claim\" : \"T1\"");
        }
    }

    @Test
    void theRunLeavesNoChildBehind() {
        run(false, List.of(sound, crasher), "holds", "meetsAFault");

        assertThat(sound.started()).isPositive();
        await().atMost(PLENTY).untilAsserted(() -> {
            assertThat(sound.alive()).isEmpty();
            assertThat(crasher.alive()).isEmpty();
        });
    }

    private ListAssert<Event> tried(String claim, boolean strict) {
        return run(strict, List.of(sound), claim).assertThatEvents();
    }

    private static Condition<Event> failedWith(String lastWords) {
        return finishedWithFailure(instanceOf(AssertionFailedError.class), message(text -> text.contains(lastWords)));
    }

    private static Method method(String claim) {
        return ReflectionSupport.findMethods(
                FakeClaims.class, method -> method.getName().equals(claim), HierarchyTraversalMode.TOP_DOWN)
                .get(0);
    }

    /** Runs some of the claims as JUnit does, in a suite with given runtimes. */
    private Events run(boolean strict, List<ShellRuntime> runtimes, String... claims) {
        Settings settings = new Settings(List.copyOf(runtimes), strict, PLENTY);
        PrintStream out = new PrintStream(console, true, StandardCharsets.UTF_8);
        EngineTestKit.Builder jupiter = EngineTestKit.engine("junit-jupiter")
                .selectors(Arrays.stream(claims)
                        .map(claim -> selectMethod(FakeClaims.class, method(claim)))
                        .toArray(DiscoverySelector[]::new));
        return GivenSuite.during(
                () -> new ClaimSuite(
                        settings, AskedFor.NOTHING, out, new Folders(folder.resolve("results"), folder.resolve("claims"))),
                jupiter::execute)
                .testEvents();
    }
}
