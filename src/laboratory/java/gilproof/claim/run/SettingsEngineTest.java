package gilproof.claim.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import gilproof.claim.Claim;
import gilproof.claim.Section;
import gilproof.claim.run.MavenCall.Part;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class SettingsEngineTest {

    private static final Runnable RIGHT = () -> {};
    private static final Runnable WRONG = () -> {
        throw new WrongSetting("gilproof.strict=maybe: it is true or false.");
    };

    @Test
    void wrongSettingsAreOneFailedTest() {
        Events tests = EngineTestKit.engine(new SettingsEngine(Part.ANY, WRONG))
                .selectors(selectClass(SomeClaims.class), selectClass(MoreClaims.class))
                .execute()
                .testEvents();

        tests.assertStatistics(counts -> counts.started(1).failed(1));
        tests.assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                test("check"),
                                finishedWithFailure(
                                        instanceOf(WrongSetting.class),
                                        message("gilproof.strict=maybe: it is true or false."))));
    }

    @Test
    void claimsThatWereTriedBeforeAreOneSkippedTest() {
        Runnable tried = () -> {
            throw new TriedBefore();
        };

        EngineTestKit.engine(new SettingsEngine(Part.CLAIMS, tried))
                .selectors(selectClass(SomeClaims.class))
                .execute()
                .testEvents()
                .assertStatistics(counts -> counts.skipped(1).started(0));
        assertThat(testsThrough(gate(Part.CLAIMS, "", tried), SomeClaims.class)).isZero();
    }

    @Test
    void rightSettingsAreNoTest() {
        EngineTestKit.engine(new SettingsEngine(Part.ANY, RIGHT))
                .selectors(selectClass(SomeClaims.class))
                .execute()
                .testEvents()
                .assertStatistics(counts -> counts.started(0));
    }

    @Test
    void whereThereAreNoClaimsTheSettingsDoNotMatter() {
        EngineTestKit.engine(new SettingsEngine(Part.ANY, WRONG))
                .selectors(selectClass(NoClaims.class))
                .execute()
                .testEvents()
                .assertStatistics(counts -> counts.started(0));
    }

    @Test
    void wrongSettingsKeepTheClaimsOut() {
        assertThat(testsThrough(gate(Part.ANY, "", WRONG), SomeClaims.class)).isZero();
        assertThat(testsThrough(gate(Part.ANY, "", WRONG), NoClaims.class)).isOne();
        assertThat(testsThrough(gate(Part.ANY, "", RIGHT), SomeClaims.class)).isOne();
        assertThat(testsThrough(gate(Part.CLAIMS, "", WRONG), SomeClaims.class)).isZero();
    }

    @Test
    void eachPartOfMavensCallRunsItsOwnTests() {
        assertThat(testsThrough(gate(Part.CLAIMS, "", RIGHT), SomeClaims.class)).isOne();
        assertThat(testsThrough(gate(Part.CLAIMS, "", RIGHT), NoClaims.class)).isZero();
        assertThat(testsThrough(gate(Part.LABORATORY, "", WRONG), NoClaims.class)).isOne();
        assertThat(testsThrough(gate(Part.LABORATORY, "", RIGHT), SomeClaims.class)).isZero();
    }

    @Test
    void ofTheClaimsThoseRunThatAreChosen() {
        assertThat(testsThrough(gate(Part.CLAIMS, "*SomeClaims#claim", RIGHT), SomeClaims.class)).isOne();
        assertThat(testsThrough(gate(Part.CLAIMS, "*SomeClaims#other", RIGHT), SomeClaims.class)).isZero();
    }

    @Test
    void theLaboratorysTestsAreCheckedForBeingChosenOnly() {
        EngineTestKit.engine(new SettingsEngine(Part.LABORATORY, WRONG))
                .selectors(selectClass(NoClaims.class))
                .execute()
                .testEvents()
                .assertStatistics(counts -> counts.started(1).failed(1));
    }

    private static SettingsEngine.Gate gate(Part part, String test, Runnable check) {
        Properties properties = new Properties();
        properties.setProperty("test", test);
        return new SettingsEngine.Gate(part, new Selection(new MavenCall(properties), List::of), check);
    }

    private static long testsThrough(SettingsEngine.Gate gate, Class<?> tests) {
        TestPlan plan = LauncherFactory.create(LauncherConfig.builder()
                .enableLauncherSessionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build())
                .discover(LauncherDiscoveryRequestBuilder.request()
                        .selectors(DiscoverySelectors.selectClass(tests))
                        .filters(gate)
                        .build());
        return plan.countTestIdentifiers(each -> each.getSource()
                .filter(org.junit.platform.engine.support.descriptor.MethodSource.class::isInstance)
                .isPresent());
    }

    @Section(number = 1, heading = "Some", teaches = "nothing")
    static class SomeClaims {
        @Claim(id = "Z1", says = "", because = "")
        void claim() {}
    }

    @Section(number = 2, heading = "More", teaches = "nothing")
    static class MoreClaims {}

    static class NoClaims {
        @Test
        void test() {}
    }
}
