package gilproof.verdict.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gilproof.recording.Cost;
import gilproof.recording.Recording;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.verdict.Evidence;
import gilproof.verdict.Judgement;
import gilproof.verdict.Judging;
import gilproof.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim about queues has no control; these queues lose, repeat, invent, and change the order. */
class ArrivalTest {

    private static final String MIXED = "[['a', 1], ['b', 1], ['b', 8], ['a', 4], ['a', 9], ['b', 27]]";

    @Test
    void eachWorkersValuesInItsOrderHoldHoweverTheTwoMix() throws Throwable {
        Judgement judgement = judged("[1, 4, 9]", "[1, 8, 27]", MIXED);

        assertThat(judgement.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(judgement.evidence()).extracting(Evidence::found).last().asString().contains("values: 4");
    }

    @Test
    void workersWhoseValuesDoNotMixHaveARunEach() throws Throwable {
        Judgement judgement =
                judged("[1, 4, 9]", "[1, 8, 27]", "[['a', 1], ['a', 4], ['a', 9], ['b', 1], ['b', 8], ['b', 27]]");

        assertThat(judgement.evidence()).extracting(Evidence::found).last().asString().contains("values: 2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock = """
                    lost in the middle | [['a', 1], ['a', 9], ['b', 1], ['b', 8], ['b', 27]]                     | came 9 instead of 4
                    lost at the end    | [['a', 1], ['a', 4], ['b', 1], ['b', 8], ['b', 27]]                     | came nothing instead of 9
                    out of order       | [['a', 4], ['a', 1], ['a', 9], ['b', 1], ['b', 8], ['b', 27]]           | came 4 instead of 1
                    arrived twice      | [['a', 1], ['a', 4], ['a', 9], ['a', 9], ['b', 1], ['b', 8], ['b', 27]] | came 9 instead of nothing
                    from nobody        | [['a', 1], ['a', 4], ['a', 9], ['b', 1], ['b', 8], ['b', 27], ['c', 1]] | 7 values arrived, 6
                    nothing            | []                                                                      | came nothing instead of 1
                    """)
    void whatIsNotWholeOrNotInOrderIsRefuted(String what, String arrived, String reason) throws Throwable {
        Judgement judgement = judged("[1, 4, 9]", "[1, 8, 27]", arrived);

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.reason()).contains(reason);
    }

    @Test
    void workersThatHandNothingOverProveNothing() {
        assertThatThrownBy(() -> judged("[]", "[1]", "[['b', 1]]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing was tried");
    }

    private static Judgement judged(String byA, String byB, String arrived) throws Throwable {
        Recording recording = new Recording(
                "any",
                "queue_order",
                Way.PROCESSES,
                json("{}"),
                List.of(worker("a", byA), worker("b", byB)),
                Map.of("arrived", json(arrived)),
                "",
                new Cost(1, 0),
                Duration.ofSeconds(1));
        return Judging.of(() -> ClaimAssertions.checkThat(recording).arrivesWholeAndInOrder());
    }

    private static Worker worker(String name, String handedOver) throws JsonProcessingException {
        return new Worker(name, 1, 1, 0, 0, 1, List.of(), List.of(), Map.of("handed over", json(handedOver)), null,
                Optional.empty());
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
