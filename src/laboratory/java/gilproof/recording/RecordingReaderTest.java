package gilproof.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingReaderTest {

    private static final Duration OBSERVED = Duration.ofMillis(5);
    private static final String COST = "{'event':'cost','wall':4000000,'cpu':1000000}";
    private static final String END = "{'event':'end','run':7}";
    private static final String WORKER =
            """
            {'event':'worker','name':'square','process':10,'thread':11,'asked':100,'begun':110,'ended':200,'cpu':1,\
            'spans':[['waiting',120,130],['computing',130,140],['queuing',140,140]],\
            'stretches':[[150,160,9,'begun'],[170,170,1,'waited'],[172,173,2]],'values':{'inside':[4,16]},'error':null}""";

    private final RecordingReader reader = new RecordingReader(
            "cpython", "squares_and_cubes", Way.THREADS, JsonNodeFactory.instance.objectNode().put("seconds", 0.2), 7);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4000|4000", "0|0", "null|"})
    void whatWasDeniedIsReadWhereItIsTold(String told, Long denied) {
        accept(WORKER, COST.replace("}", ",'denied':" + told + "}"), END);

        OptionalLong read = reader.recording(OBSERVED).cost().denied();

        assertThat(read).isEqualTo(denied == null ? OptionalLong.empty() : OptionalLong.of(denied));
    }

    @Test
    void everyEventIsRead() {
        accept(WORKER, "{'event':'value','name':'outside','value':[4,16]}", COST);
        assertThat(reader.accept(json(END))).as("complete").isTrue();

        Recording recording = reader.recording(OBSERVED);

        assertThat(reader.failure()).isEmpty();
        assertThat(recording.runtime()).isEqualTo("cpython");
        assertThat(recording.program()).isEqualTo("squares_and_cubes");
        assertThat(recording.way()).isEqualTo(Way.THREADS);
        assertThat(recording.parameters().path("seconds").asDouble()).isEqualTo(0.2);
        assertThat(recording.cost()).isEqualTo(new Cost(4_000_000, 1_000_000));
        assertThat(recording.observed()).isEqualTo(OBSERVED);
        assertThat(recording.value("outside").toString()).isEqualTo("[4,16]");
        assertThat(recording.transcript()).isEmpty();
        Worker worker = recording.worker("square");
        assertThat(worker.process()).isEqualTo(10);
        assertThat(worker.thread()).isEqualTo(11);
        assertThat(worker.startUp()).isEqualTo(10);
        assertThat(recording.timeAtWork()).isEqualTo(20);
        assertThat(worker.spans())
                .containsExactly(
                        new Span(Activity.WAITING, 120, 130),
                        new Span(Activity.COMPUTING, 130, 140),
                        new Span(Activity.QUEUING, 140, 140));
        assertThat(worker.spans(Activity.COMPUTING)).containsExactly(new Span(Activity.COMPUTING, 130, 140));
        assertThat(worker.stretches()).containsExactly(
                new Stretch(150, 160, 9, Gap.BEGUN),
                new Stretch(170, 170, 1, Gap.WAITED),
                new Stretch(172, 173, 2, Gap.UNTOLD));
        assertThat(worker.values().get("inside").toString()).isEqualTo("[4,16]");
        assertThat(worker.error()).isNull();
    }

    @Test
    void aWorkerThatFailedSaysHow() {
        accept(WORKER.replace("'error':null", "'error':'ValueError: no'"), COST, END);

        assertThat(reader.recording(OBSERVED).worker("square").error()).isEqualTo("ValueError: no");
    }

    @Test
    void aTranscriptIsKeptToTheLetter() {
        accept("{'event':'transcript'}");
        List.of("begin threads", "square: cube: 8", "4", "", "{'event':'end','run':7}", " \t", "\u0000\ufffd", "half", "")
                .forEach(line -> reader.print(json(line)));
        accept("{'event':'end of transcript'}", COST, END);

        Recording recording = reader.recording(OBSERVED);

        assertThat(recording.transcript())
                .isEqualTo(json("begin threads\nsquare: cube: 8\n4\n\n{'event':'end','run':7}\n \t\n\u0000\ufffd\nhalf\n"));
        assertThat(recording.lines()).startsWith("begin threads", "square: cube: 8", "4", "").endsWith("half");
    }

    @Test
    void aTranscriptMayBeEmpty() {
        accept("{'event':'transcript'}");
        reader.print("");
        accept("{'event':'end of transcript'}", COST, END);

        assertThat(reader.recording(OBSERVED).transcript()).isEmpty();
    }

    @Test
    void nothingButItsEndIsRecordedInsideOfATranscript() {
        accept("{'event':'transcript'}");

        assertThatExceptionOfType(BadRecordingException.class)
                .isThrownBy(() -> accept(COST))
                .withMessageStartingWith("not an event inside of a transcript");
    }

    @Test
    void aFailureEndsIt() {
        assertThat(reader.accept(json("{'event':'failed','run':7,'error':'Traceback'}"))).isTrue();
        assertThat(reader.failure()).contains("Traceback");
        assertThat(reader.lack()).as("it lacked nothing that the system told").isEmpty();
    }

    @Test
    void aFailureForWantOfSomethingSaysWhatWasLacking() {
        accept("{'event':'failed','run':7,'error':'OSError','lacks':'no more threads'}");

        assertThat(reader.lack()).contains("no more threads");
    }

    @Test
    void betweenTheBordersOfATranscriptLinesAreTheProgramsOwn() {
        assertThat(reader.isTranscribing()).isFalse();
        accept("{'event':'transcript'}");
        assertThat(reader.isTranscribing()).isTrue();
        accept("{'event':'end of transcript'}");
        assertThat(reader.isTranscribing()).isFalse();
    }

    @Test
    void whatTheKernelTellsOfAWorkerIsRead() {
        accept(withReadiness("'ran':30,'denied':20,'deniedBefore':5"), COST, END);

        assertThat(reader.recording(OBSERVED).worker("square").readiness()).contains(new Readiness(30, 20, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'ran':null,'denied':null", "'ran':30", "'denied':20", "'ran':30,'denied':'20'",
        "'ran':3.5,'denied':20"})
    void halfOfWhatTheKernelTellsIsNothing(String told) {
        accept(withReadiness(told), COST, END);

        assertThat(reader.recording(OBSERVED).worker("square").readiness()).isEmpty();
    }

    private static String withReadiness(String told) {
        return WORKER.replace("'cpu':1", told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "",
                "7",
                "[]",
                "null",
                "{'event':'wor",
                "{'event':'applause'}",
                "{}",
                "{'event':'end of transcript'}",
                "{'event':'cost','wall':0,'cpu':1}",
                "{'event':'cost','wall':5,'cpu':-1}",
                "{'event':'cost','wall':5}",
                "{'event':'cost','wall':5.5,'cpu':1}",
                "{'event':'cost','wall':'5','cpu':1}",
                "{'event':'worker','name':'square'}",
            })
    void rubbishIsNoRecording(String line) {
        assertThatExceptionOfType(BadRecordingException.class).isThrownBy(() -> reader.accept(json(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"['waiting',130,120]", "['dreaming',120,130]", "['waiting']", "['waiting',120,'130']", "{}"})
    void anImpossibleSpanIsNoRecording(String span) {
        assertThatExceptionOfType(BadRecordingException.class)
                .isThrownBy(() -> accept(WORKER.replace("['waiting',120,130]", span)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[160,150,9]", "[150,160,0]", "[]"})
    void anImpossibleStretchIsNoRecording(String stretch) {
        assertThatExceptionOfType(BadRecordingException.class)
                .isThrownBy(() -> accept(WORKER.replace("[150,160,9,'begun']", stretch)));
    }

    @Test
    void theEndOfAnotherRunIsTold() {
        accept(COST);

        assertThatExceptionOfType(BadRecordingException.class)
                .isThrownBy(() -> accept("{'event':'end','run':6}"))
                .withMessage("the end of run 6 in the recording of run 7");
    }

    @Test
    void whatHasNoEndOrNoCostIsNoRecording() {
        assertThatExceptionOfType(BadRecordingException.class)
                .isThrownBy(() -> reader.recording(OBSERVED))
                .withMessage("the recording has no end");
        accept(END);
        assertThatExceptionOfType(BadRecordingException.class)
                .isThrownBy(() -> reader.recording(OBSERVED))
                .withMessage("the recording has no cost");
    }

    @Test
    void aClockThatClaimsMoreThanHasPassedIsWrong() {
        accept(COST, END);

        assertThatExceptionOfType(BadRecordingException.class)
                .isThrownBy(() -> reader.recording(Duration.ofNanos(3_999_999)))
                .withMessageContaining("its clock is wrong");
        assertThat(reader.recording(Duration.ofNanos(4_000_000))).isNotNull();
    }

    @Test
    void anEndlessRecordingIsNotReadToItsEnd() {
        accept("{'event':'transcript'}");
        String much = "x".repeat(15_999_999);
        for (int i = 0; i < 3; i++) {
            reader.print(much);
        }

        assertThatExceptionOfType(BadRecordingException.class).isThrownBy(() -> reader.print(much));
    }

    @Test
    void theLastCharacterThatIsAllowedIsRead() {
        String much = "x".repeat(15_999_999);
        for (int i = 0; i < 4; i++) {
            reader.print(much);
        }

        assertThatExceptionOfType(BadRecordingException.class)
                .isThrownBy(() -> reader.print(""))
                .withMessage("more than 64000000 characters");
    }

    @Test
    void aLongLineOfRubbishIsShownShortened() {
        assertThatExceptionOfType(BadRecordingException.class)
                .isThrownBy(() -> reader.accept("x".repeat(1_000_000)))
                .satisfies(bad -> assertThat(bad.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void aShortLineOfRubbishIsShownWhole() {
        String longest = "x".repeat(200);

        assertThatExceptionOfType(BadRecordingException.class)
                .isThrownBy(() -> reader.accept(longest))
                .withMessage("not JSON: " + longest);
        assertThatExceptionOfType(BadRecordingException.class)
                .isThrownBy(() -> reader.accept(longest + "y"))
                .withMessage("not JSON: " + longest + "...");
    }

    @Test
    void onlyTheEndCompletesIt() {
        assertThat(reader.accept(json(WORKER))).isFalse();
        assertThat(reader.accept(json(COST))).isFalse();
        assertThat(reader.accept(json(END))).isTrue();
    }

    private void accept(String... lines) {
        for (String line : lines) {
            reader.accept(json(line));
        }
    }

    /** Single quotes are easier on the eye than escaped ones. */
    private static String json(String line) {
        return line.replace('\'', '"');
    }
}
