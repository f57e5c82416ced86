package gilproof.report.allure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.recording.Recording;
import gilproof.recording.Way;
import gilproof.report.Outcome;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Outcome.Tried;
import gilproof.report.Samples;
import gilproof.report.Status;
import gilproof.report.picture.Timelines;
import gilproof.verdict.Contrast;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Figure;
import gilproof.verdict.Unit;
import gilproof.verdict.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ClaimPageTest {

    @Test
    void itSaysWhatIsClaimedWhyAndWhatCameOfIt() {
        String page = ClaimPage.of(Samples.holds(), new Timelines());

        assertThat(page)
                .contains("Two threads that mostly sleep finish in about half the time of one.")
                .contains("<code>time.sleep</code> gives the lock up.")
                .contains("on CPython 3.14.3, as expected")
                .contains("0.502 [0.501, 0.506]", "about half (0.4 to 0.65)", "about the same (0.85 to 1.5)")
                .contains("both keep one lock", "<b>refuted</b>")
                .contains(TutorialPart.place("T1"))
                .contains(RuntimesTable.place("T1"));
    }

    @Test
    void itsPicturesAreImages() {
        assertThat(ClaimPage.of(Samples.holds(), new Timelines()))
                .contains("src=\"data:image/svg+xml;charset=utf-8,%3Csvg ", "What ran when")
                .doesNotContain("<svg");
    }

    @Test
    void theControlHasAPictureOfItsOwn() {
        String page = ClaimPage.of(Samples.holds(), new Timelines());
        String claim = page.substring(page.indexOf("What ran when"), page.indexOf("Control:"));
        String control = page.substring(page.indexOf("Control:"));

        assertThat(claim).containsOnlyOnce("<img").contains("alt=\"what ran when: sleeping_workers, threads on cpython\"");
        assertThat(control)
                .containsOnlyOnce("<img")
                .contains("alt=\"what ran when: sleeping_workers, threads under one lock on cpython\"");
    }

    @Test
    void whatBothHaveRunIsDrawnOnce() {
        Outcome holds = Samples.holds();
        Outcome same = Samples.judged(
                new Tried(
                        holds.claim(), holds.runtime(), holds.expected(), holds.tried().changes(), holds.recordings(),
                        holds.recordings(), 1),
                Samples.ratio(0.502, 0.501, 0.506));

        assertThat(ClaimPage.of(same, new Timelines())).containsOnlyOnce("alt=\"what ran when");
    }

    @Test
    void aFigureIsToldOnce() {
        Evidence greatest = new Figure(
                "they meet", Verdict.HOLDS, Weight.PROOF, OptionalDouble.of(0.995), Unit.SHARE, Optional.empty(),
                new Contrast(Samples.SAME, Samples.HALF), 3, "at most 0.995 in 3 rounds");
        Evidence median = new Figure(
                "they take half", Verdict.HOLDS, Weight.BESIDE, OptionalDouble.of(0.5), Unit.RATIO, Optional.empty(),
                new Contrast(Samples.HALF, Samples.SAME), 6,
                "0.500 [0.490, 0.510], from 6 rounds; the median delay was 5 ms");
        String page = ClaimPage.of(Samples.outcome(
                Samples.T1, Samples.CPYTHON, Status.AS_EXPECTED, "", Samples.judgement(greatest, median)), new Timelines());

        assertThat(page).contains("99.5 %", "the median delay was 5 ms").doesNotContain("at most 0.995", "from 6 rounds");
    }

    @Test
    void whatAProgramWasGivenIsToldInWords() throws IOException {
        ObjectNode parameters = (ObjectNode) new ObjectMapper()
                .readTree("{\"numbers\": [2, 4], \"pause\": \"sleep\", \"loops\": [{\"seconds\": 0.2}]}");
        Recording recording = Samples.sleeping(Way.THREADS, "");
        Recording given = new Recording(recording.runtime(), recording.program(), recording.way(), parameters,
                recording.workers(), recording.values(), "", recording.cost(), recording.observed());

        assertThat(Recordings.parameters(given)).isEqualTo("given numbers 2, 4; pause sleep; loops [{\"seconds\":0.2}]");
        assertThat(Recordings.parameters(Samples.recording(Way.THREADS, List.of(), ""))).isEmpty();
    }

    @Test
    void proofIsToldFromWhatIsShownBesideIt() {
        Evidence proof = Evidence.fact("the sleeps overlap", true, 6, "always");
        Evidence beside = Samples.ratio(0.502, 0.501, 0.506).weighing(Weight.BESIDE);
        String page = ClaimPage.of(Samples.outcome(
                Samples.T1, Samples.CPYTHON, Status.AS_EXPECTED, "", Samples.judgement(proof, beside)), new Timelines());

        assertThat(page).contains(">proof<", ">shown beside the proof<");
    }

    @Test
    void theProgramsThatItRunsAreNamed() {
        assertThat(ClaimPage.of(Samples.holds(), new Timelines()))
                .contains("What it runs", "two workers that sleep: src/python/sleep.py, src/java/Sleep.java");
    }

    @Test
    void whatARuntimePrintedIsNeverMarkup() {
        Evidence hostile = Evidence.fact(Samples.HOSTILE, false, 1, Samples.HOSTILE);
        RuntimeText runtime =
                new RuntimeText("cpython", Samples.HOSTILE, Samples.HOSTILE, List.of(Samples.HOSTILE));
        String page = ClaimPage.of(Samples.outcome(
                Samples.T1, runtime, Status.SURPRISE, Samples.HOSTILE, Samples.judgement(hostile)), new Timelines());

        assertThat(page).contains("&lt;script&gt;alert(&#39;x&#39;)");
        assertThat(page).doesNotContain("<script", "<img src=x", "onerror=\"");
    }

    @Test
    void aFaultShowsWhatTheRuntimeLeft() {
        assertThat(ClaimPage.of(Samples.fault(), new Timelines()))
                .contains("runtime fault", "it printed &lt;script&gt;", "The control was not run.")
                .doesNotContain("<script");
    }

    @Test
    void aClaimWithoutControlOrStatementsSaysSo() {
        Outcome newer = Samples.judged(
                Tried.inVain(Samples.N3, Samples.CPYTHON, Verdict.HOLDS), Evidence.fact("q", true, 1, "f"));

        assertThat(ClaimPage.of(newer, new Timelines())).contains("The tutorial says nothing of it.").doesNotContain(
                "Control:",
                "<img");
    }
}
