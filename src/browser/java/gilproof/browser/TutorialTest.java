package gilproof.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gilproof.browser.Run.Answered;
import gilproof.browser.Run.Timed;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that a learner reads first is compared with the run's file for programs. */
@ExtendWith(ChromiumExtension.class)
class TutorialTest {

    private static final int CELLS = 8;
    private static final int STATEMENTS = 27;

    /** More runtimes than this make more than one table. */
    private static final int MOST_RUNTIMES = 4;

    /** Nothing is clicked, and nothing unfolded. */
    @ParameterizedTest
    @ValueSource(ints = {1400, 800})
    void theReportOpensOnItsEightTimings(int width, Chromium chromium) throws IOException {
        chromium.width(width);
        List<Timed> timings = ReportOfTheRun.run().timed();
        assumeThat(timings).as("the last run was of the whole document").hasSizeGreaterThanOrEqualTo(CELLS);

        String shown = new Report(chromium, ReportOfTheRun.file()).opened().text();

        assertThat(timings).allSatisfy(timed -> assertThat(shown)
                .contains(timed.cell(), timed.runtime(), Timed.written(timed.tutorial()), Timed.written(timed.seconds())));
    }

    @Test
    void itHasTheEightTimingsOfEachRuntimeBesideTheTutorials(Chromium chromium) throws IOException {
        Map<String, List<Timed>> timings = ReportOfTheRun.run().timed().stream()
                .collect(Collectors.groupingBy(Timed::cell, LinkedHashMap::new, Collectors.toList()));
        assumeThat(timings).as("the last run was of the whole document").hasSize(CELLS);
        List<String> runtimes = runtimes(timings);
        assumeThat(runtimes).hasSizeLessThanOrEqualTo(MOST_RUNTIMES);

        List<List<String>> rows = page(chromium).rows(2 + runtimes.size());

        List<String> head = rows.stream().filter(row -> row.get(0).equals("cell")).findFirst().orElseThrow();
        assertThat(head.subList(2, head.size())).isEqualTo(runtimes);
        timings.forEach((cell, timed) -> {
            List<String> row = rows.stream().filter(each -> each.get(0).equals(cell)).findFirst().orElseThrow();
            assertThat(row.get(1)).startsWith(seconds(timed.get(0).tutorial()));
            timed.forEach(timing -> assertThat(row.get(head.indexOf(timing.runtime())))
                    .as("%s on %s", cell, timing.runtime())
                    .startsWith(seconds(timing.seconds())));
            long empty = row.stream().filter("–"::equals).count();
            assertThat(empty).as("not timed: %s", cell).isEqualTo(runtimes.size() - timed.size());
        });
    }

    /** In the order in which the run has them. */
    private static List<String> runtimes(Map<String, List<Timed>> timings) {
        return timings.values().iterator().next().stream().map(Timed::runtime).toList();
    }

    @Test
    void itHasEachStatementWithTheAnswersThatProgramsAreTold(Chromium chromium) throws IOException {
        Map<String, List<Answered>> answers = ReportOfTheRun.run().answered().stream()
                .collect(Collectors.groupingBy(Answered::statement, LinkedHashMap::new, Collectors.toList()));
        assertThat(answers).hasSize(STATEMENTS);
        Map<String, String> statements = statements(page(chromium).text());

        assertThat(statements.keySet()).containsExactlyElementsOf(answers.keySet());
        answers.forEach((id, those) -> those.forEach(answer -> assertThat(statements.get(id).lines())
                .as("%s on %s", id, answer.runtime())
                .anyMatch(line -> line.startsWith(answer.answer() + " on ")
                        && runtimesOf(line).contains(answer.runtime())
                        && squeezed(line).endsWith(": " + squeezed(answer.because())))));
    }

    /** {@code true on jvm, cpython: Because ...} */
    private static List<String> runtimesOf(String line) {
        return Arrays.asList(line.replaceFirst(":.*", "").replaceFirst(".*? on ", "").split(", "));
    }

    private static String squeezed(String text) {
        return text.replace("`", "").replaceAll("\\s+", " ").strip();
    }

    /** The text of each statement, by its id. */
    private static Map<String, String> statements(String page) {
        Map<String, String> statements = new LinkedHashMap<>();
        String id = "";
        for (String line : page.substring(page.indexOf("Statement by statement")).split("\n")) {
            if (line.startsWith("What this run could not tell")) {
                break;
            }
            if (line.matches("[A-Z]\\d+\\. .*")) {
                id = line.substring(0, line.indexOf('.'));
            }
            statements.merge(id, line, (before, next) -> before + "\n" + next);
        }
        statements.remove("");
        return statements;
    }

    @Test
    void itShowsWhatEachCellPrinted(Chromium chromium) throws IOException {
        ClaimView page = page(chromium);
        page.unfoldAll();

        assertThat(ReportOfTheRun.run().timed()).allSatisfy(timed -> assertThat(page.text())
                .contains("What the cell (" + timed.cell() + ") printed on " + timed.runtime())
                .contains(timed.printed().strip()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1400, 800})
    void itFitsItsColumn(int width, Chromium chromium) throws IOException {
        chromium.width(width);
        ClaimView page = page(chromium);
        page.unfoldAll();

        assertThat(page.tooWide()).isEmpty();
    }

    /** No line break may part figure and unit. */
    private static String seconds(double seconds) {
        return Timed.written(seconds).replace(' ', '\u00a0');
    }

    private static ClaimView page(Chromium chromium) throws IOException {
        return new Report(chromium, ReportOfTheRun.file()).tree().openTutorial();
    }
}
