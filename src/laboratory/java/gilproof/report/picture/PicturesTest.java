package gilproof.report.picture;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.worker;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Recording;
import gilproof.recording.Way;
import gilproof.report.Samples;
import gilproof.verdict.Contrast;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Figure;
import gilproof.verdict.Region;
import gilproof.verdict.Unit;
import gilproof.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class PicturesTest {

    /** A picture is embedded in the page of every claim that shows it. */
    private static final int LARGEST = 20_000;

    @Test
    void aTimelineShowsWorkersActivitiesAndTime() throws Exception {
        String svg = Timeline.of(Samples.sleeping(Way.THREADS, "")).orElseThrow();

        assertThat(svg).contains("sleeping_workers · threads · cpython");
        assertThat(svg).contains(">square<", ">cube<", ">sleeping, or waiting for an answer<", ">milliseconds<");
        assertThat(svg).as("its pattern").contains("<pattern").doesNotContain("<image");
        assertThat(svg).contains("viewBox=\"0 0 800 ").doesNotContain(">executing<");
        assertWellFormed(svg);
    }

    @Test
    void theSameRecordingGivesTheSamePicture() {
        assertThat(Timeline.of(Samples.turns(2, 40, 5_000_000))).isEqualTo(Timeline.of(Samples.turns(2, 40, 5_000_000)));
        assertThat(Timeline.of(Samples.sleeping(Way.THREADS, "")))
                .isEqualTo(Timeline.of(Samples.sleeping(Way.THREADS, "")))
                .isNotEqualTo(Timeline.of(Samples.turns(2, 40, 5_000_000)));
    }

    @Test
    void aReportDrawsARecordingOnce() {
        Timelines timelines = new Timelines();
        Recording recording = Samples.turns(2, 40, 5_000_000);

        assertThat(timelines.draw(recording).orElseThrow())
                .isEqualTo(Timeline.of(recording).orElseThrow())
                .isSameAs(timelines.draw(recording).orElseThrow());
        assertThat(timelines.draw(Samples.sleeping(Way.THREADS, ""))).isNotEqualTo(timelines.draw(recording));
    }

    @Test
    void turnsAreDrawnWithWhatLiesBetweenThem() {
        String svg = Timeline.of(Samples.turns(2, 40, 5_000_000)).orElseThrow();

        assertThat(svg).contains(">executing<", ">at work, but not executing<");
        assertThat(svg).doesNotContain("share of the time");
    }

    /** Under one lock, and on a machine that keeps one of them from running: colour and pattern differ. */
    @Test
    void whyAWorkerDidNotExecuteCodeIsDrawnWhereItIsTold() throws Exception {
        String both = Timeline.of(recording(Way.THREADS)
                .with(worker("first", 0, 0, 100).told().running(0, 20).waited().running(50, 60).denied().running(80, 100))
                .with(worker("second", 0, 0, 100).told().running(20, 30).denied().running(40, 50))
                .made()).orElseThrow();
        String free = Timeline.of(recording(Way.THREADS)
                .with(worker("first", 0, 0, 100).told().running(0, 100))
                .with(worker("second", 0, 0, 100).told().running(0, 50).waited().running(50.01, 100))
                .made()).orElseThrow();

        assertThat(both).contains(">executing<", ">denied a processor<", ">waiting for a lock<");
        assertThat(both.split("<pattern", -1)).as("a pattern for each of two, the third is plain").hasSize(3);
        assertThat(both).doesNotContain("at work, but not");
        assertThat(free).as("what can't be seen is not in the legend")
                .contains(">executing<")
                .doesNotContain(">denied a processor<", ">waiting for a lock<");
        assertWellFormed(both);
    }

    @Test
    void aQueueForALockOfTheProgramIsAWaitForALockToo() {
        String svg = Timeline.of(recording(Way.THREADS)
                .with(worker("square", 1, 1, 100).queuing(1, 50).computing(50, 100))
                .made()).orElseThrow();

        assertThat(svg).contains(">waiting for a lock<", ">computing<").doesNotContain(">executing<");
    }

    @Test
    void thousandsOfTurnsStillMakeASmallPicture() {
        String svg = Timeline.of(Samples.turns(2, 20_000, 40_000)).orElseThrow();

        assertThat(svg).hasSizeLessThan(LARGEST).contains("share of the time");
        assertThat(Timeline.of(Samples.turns(40, 2_000, 1_000_000)).orElseThrow())
                .hasSizeLessThan(LARGEST)
                .contains("the first 16 of 40 workers");
    }

    @Test
    void aRecordingThatSaysNothingOfTimeHasNoTimeline() {
        Recording idle = Samples.recording(
                Way.THREADS, List.of(Samples.worker("idle", List.of(), List.of())), "");

        assertThat(Timeline.of(idle)).isEmpty();
        assertThat(Timeline.of(Samples.recording(Way.THREADS, List.of(), ""))).isEmpty();
    }

    @Test
    void anIntervalIsShownBetweenItsRegions() throws Exception {
        String svg = IntervalPicture.of(Samples.ratio(0.502, 0.501, 0.506)).orElseThrow();

        assertThat(svg).contains("holds: about half", "refuted: about the same", "0.502 [0.501, 0.506]");
        assertThat(svg).hasSizeLessThan(LARGEST);
        assertWellFormed(svg);
    }

    @Test
    void openRegionsAndFiguresWithoutIntervalAreDrawnToo() {
        Region atMost = new Region("one at most", Double.NEGATIVE_INFINITY, 1.05);
        Region two = new Region("two", 1.6, Double.POSITIVE_INFINITY);
        Evidence piece = new Figure(
                "q", Verdict.HOLDS, Weight.PROOF, OptionalDouble.of(0.99), Unit.PROCESSORS, Optional.empty(),
                new Contrast(atMost, two), 1, "found");

        assertThat(IntervalPicture.of(piece)).get().asString().contains("holds: one at most");
    }

    @Test
    void whatIsNoFigureHasNoPicture() {
        assertThat(IntervalPicture.of(Evidence.fact("q", true, 1, "found"))).isEqualTo(Optional.empty());
    }

    private static void assertWellFormed(String svg) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
