package gilproof.sabotage;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.report.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** The claims can't be fooled: they detect the lies that they should detect. */
@Isolated("Claims that need processors share them with no other test.")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Its C library has none of the functions that some liars use.")
class SabotageTest {

    /** The folder of the lies' sources: the compiled folder may contain deleted ones. */
    private static final Path SOURCES = Path.of("src", "laboratory", "resources", "gilproof", "lies");

    private static final Path TABLE = Path.of("target", "claims", "lies.md");

    private static Interrogation interrogation;

    @BeforeAll
    static void begin() {
        interrogation = new Interrogation();
    }

    @AfterAll
    static void tell() throws IOException {
        try {
            LiesTable table = LiesTable.of(interrogation);
            table.write(TABLE);
            System.out.println(table.summary() + "What each of them said: " + TABLE);
        } finally {
            interrogation.close();
        }
    }

    static List<Lie> selected() {
        return Lie.selected();
    }

    @ParameterizedTest
    @MethodSource("selected")
    void theLieIsFound(Lie lie) {
        Map<Suspicion, Outcome> outcomes = interrogation.outcomes(lie);

        SoftAssertions softly = new SoftAssertions();
        outcomes.forEach((suspicion, outcome) -> softly.assertThat(
                suspicion.isConfirmedBy(outcome) || suspicion.isLeftOpenBy(outcome))
                .as("%s, where %s: %s", suspicion.claim(), lie.words(), LiesTable.words(suspicion, outcome))
                .isTrue());
        softly.assertAll();
        if (outcomes.entrySet().stream().noneMatch(each -> each.getKey().isConfirmedBy(each.getValue()))) {
            throw new TestAbortedException(
                    "Undecided whether it is found that " + lie.words()
                            + ": the machine gave too few processors");
        }
    }

    /** Each module must belong to a lie that is told. */
    @Test
    void eachModuleIsALie() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<String> modules = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".py") && !List.of("sitecustomize.py", "start.py").contains(name))
                    .toList();
            assertThat(modules)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Lie.values()).map(lie -> lie.module() + ".py").toList());
        }
    }
}
