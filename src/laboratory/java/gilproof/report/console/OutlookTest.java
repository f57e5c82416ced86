package gilproof.report.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The remaining time of runs that really happened: their events are among the test resources, one in each line. */
class OutlookTest {

    private static final Spent A_SECOND = new Spent(Duration.ofSeconds(1), Duration.ofMillis(100), Duration.ZERO);

    private final Outlook outlook = new Outlook();

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"default", "default-under-load", "ironpython", "python-2.7-under-load"})
    void itIsWithinAFactorOfTwoOnceATenthIsDone(String run) throws Exception {
        List<Told> told = replayed(run);
        double whole = told.get(told.size() - 1).elapsed();

        assertThat(told).filteredOn(Told::tenthIsDone)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.elapsed() + each.left())
                        .as("the whole of it, told after %.1f s", each.elapsed())
                        .isBetween(whole / 2, whole * 2));
    }

    /** The prediction after an event. */
    private record Told(double elapsed, double left, boolean tenthIsDone) {}

    private static List<Told> replayed(String run) throws IOException, URISyntaxException {
        AtomicLong clock = new AtomicLong();
        Headway headway = new Headway(clock::get);
        List<String[]> events = events(run);
        int verdicts = events.stream()
                .filter(event -> event[1].equals("verdicts"))
                .mapToInt(event -> Integer.parseInt(event[3]))
                .sum();
        headway.begin(verdicts, Estimate.of(verdicts, verdicts, List.of()));
        double whole = millis(events.get(events.size() - 1)[0]).toMillis() / 1000.0;
        List<Told> told = new ArrayList<>();
        for (String[] event : events) {
            Duration now = millis(event[0]);
            clock.set(now.toNanos());
            switch (event[1]) {
                case "asked" ->
                        headway.asked(event[2], event[3], Work.valueOf(event[4]), Integer.parseInt(event[5]));
                case "began" -> headway.began(event[2], event[3]);
                case "ended" -> headway.ended(
                        event[2], event[3], new Spent(millis(event[4]), millis(event[5]), millis(event[6])));
                case "decided" -> headway.decided();
                default -> assertThat(event[1]).isEqualTo("verdicts");
            }
            boolean tenth = now.toMillis() / 1000.0 >= whole / 10 && headway.verdicts() >= verdicts / 10.0;
            told.add(new Told(now.toMillis() / 1000.0, headway.left().toMillis() / 1000.0, tenth));
        }
        return told;
    }

    private static List<String[]> events(String run) throws IOException, URISyntaxException {
        Path file = Path.of(OutlookTest.class.getResource("/gilproof/progress/" + run + ".tsv").toURI());
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    private static Duration millis(String number) {
        return Duration.ofMillis(Long.parseLong(number));
    }

    @Test
    void nothingIsToldBeforeATenthOfTheRounds() {
        outlook.asked("cpython", "a", Work.WAITING, 20);
        assertThat(outlook.left(0, 1, 1)).isEmpty();
        outlook.ended(1, "cpython", "a", A_SECOND);
        assertThat(outlook.left(1, 1, 1)).isEmpty();
        outlook.ended(2, "cpython", "a", A_SECOND);
        assertThat(outlook.left(2, 1, 1)).isPresent();
    }

    @Test
    void roundsOfASeriesComeOneAfterTheOtherAndSeriesBesideEachOther() {
        outlook.asked("cpython", "a", Work.WAITING, 3);
        outlook.asked("cpython", "b", Work.WAITING, 3);
        outlook.ended(1, "cpython", "a", A_SECOND);
        outlook.ended(1, "cpython", "b", A_SECOND);

        assertThat(outlook.left(1, 1, 1).getAsDouble()).as("two at a time").isEqualTo(2, within(1e-9));
    }

    @Test
    void aRoundThatTakesLongTakesLonger() {
        outlook.asked("cpython", "a", Work.WAITING, 1);
        outlook.asked("cpython", "b", Work.WAITING, 3);
        outlook.ended(1, "cpython", "a", A_SECOND);
        outlook.began(1, "cpython", "b");

        assertThat(outlook.left(1.5, 1, 1).getAsDouble()).isEqualTo(3, within(1e-9));
        assertThat(outlook.left(11, 1, 1).getAsDouble()).isEqualTo(2 + 12, within(1e-9));
    }

    @Test
    void whatIsSizedToThePaceTakesTwiceAsLongAsThePace() {
        outlook.asked("ironpython", "a", Work.TAKING_THE_PACE, 1);
        outlook.asked("ironpython", "b", Work.COMPUTING_AT_ITS_PACE, 3);
        outlook.ended(4, "ironpython", "a", new Spent(Duration.ofSeconds(4), Duration.ofSeconds(4), Duration.ZERO));

        assertThat(outlook.left(4, 1, 1).getAsDouble()).isEqualTo(3 * 8, within(1e-9));
    }

    @Test
    void theSlowestRuntimeDecides() {
        outlook.asked("cpython", "a", Work.WAITING, 2);
        outlook.asked("graalpy", "a", Work.WAITING, 2);
        outlook.ended(1, "cpython", "a", A_SECOND);
        outlook.ended(9, "graalpy", "a", new Spent(Duration.ofSeconds(9), Duration.ofSeconds(9), Duration.ZERO));

        assertThat(outlook.left(9, 1, 1).getAsDouble()).isEqualTo(9, within(1e-9));
    }

    @Test
    void whatClaimsWillAskForCountsToo() {
        outlook.asked("cpython", "a", Work.WAITING, 2);
        outlook.ended(1, "cpython", "a", A_SECOND);

        assertThat(outlook.left(1, 10, 10).getAsDouble()).isGreaterThan(5);
        assertThat(outlook.left(1, 10, 0).getAsDouble()).as("all are decided").isEqualTo(1, within(1e-9));
    }

    @Test
    void itWaitsForTheProcessorsWhereProgramsAreDeniedThem() {
        outlook.ended(1, "cpython", "a", A_SECOND);
        assertThat(outlook.waitsForProcessors()).isFalse();
        outlook.ended(2, "cpython", "b", new Spent(Duration.ofSeconds(3), Duration.ofMillis(300), Duration.ofSeconds(5)));
        assertThat(outlook.waitsForProcessors()).isTrue();
        outlook.ended(20, "cpython", "c", A_SECOND);
        assertThat(outlook.waitsForProcessors()).as("any more").isFalse();
    }
}
