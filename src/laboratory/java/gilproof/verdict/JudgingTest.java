package gilproof.verdict;

import static gilproof.verdict.Evidence.Weight.BESIDE;
import static gilproof.verdict.Evidence.Weight.PROOF;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gilproof.verdict.Evidence.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgingTest {

    @ParameterizedTest
    @CsvSource({
        "HOLDS,        HOLDS,        HOLDS",
        "HOLDS,        INCONCLUSIVE, INCONCLUSIVE",
        "INCONCLUSIVE, HOLDS,        INCONCLUSIVE",
        "HOLDS,        REFUTED,      REFUTED",
        "REFUTED,      INCONCLUSIVE, REFUTED",
    })
    void aClaimStandsOnAllItsProof(Verdict one, Verdict other, Verdict together) {
        assertThat(judgement(piece(PROOF, one), piece(PROOF, other)).verdict()).isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource({
        "HOLDS,        INCONCLUSIVE, HOLDS",
        "HOLDS,        HOLDS,        HOLDS",
        "HOLDS,        REFUTED,      HOLDS",
        "REFUTED,      HOLDS,        REFUTED",
        "INCONCLUSIVE, HOLDS,        INCONCLUSIVE",
    })
    void whatIsShownBesideDecidesNothing(Verdict proof, Verdict beside, Verdict together) {
        assertThat(judgement(piece(PROOF, proof), piece(BESIDE, beside)).verdict()).isEqualTo(together);
    }

    @Test
    void whatIsShownBesideGivesNoReasonAndFailsNoTest() {
        assertThat(judgement(piece(PROOF, REFUTED), piece(BESIDE, REFUTED)).reason())
                .isEqualTo("'asked' is refuted: PROOF REFUTED");
        assertThatCode(() -> Judging.handIn(piece(BESIDE, REFUTED))).doesNotThrowAnyException();
    }

    @Test
    void withoutProofNothingHolds() {
        assertThat(judgement().verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(judgement(piece(BESIDE, HOLDS)).verdict()).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void theReasonIsWhatDecided() {
        Judgement judgement = judgement(piece(PROOF, HOLDS), piece(PROOF, REFUTED), piece(BESIDE, REFUTED));

        assertThat(judgement.reason()).isEqualTo("'asked' is refuted: PROOF REFUTED");
        assertThat(judgement(piece(PROOF, HOLDS)).reason()).isEmpty();
    }

    @Test
    void theHeadlineIsTheFirstFigureAndRatherOneWithAnInterval() {
        Evidence fact = Evidence.fact("so?", true, 1, "so");
        Figure figure = figure(Optional.empty());
        Figure interval = figure(Optional.of(new Interval(0.4, 0.6, 0.97)));

        assertThat(judgement(fact, figure, interval).headline()).contains(interval);
        assertThat(judgement(fact, figure).headline()).contains(figure);
        assertThat(judgement(fact).headline()).isEmpty();
    }

    @Test
    void theRoundsAreThoseOfTheHeadline() {
        Evidence ofOne = Evidence.fact("so?", true, 1, "so");
        Evidence ofEight = Evidence.fact("ever?", true, 8, "never");
        Figure ofSix = figure(Optional.empty());

        assertThat(judgement(ofOne, ofSix, ofEight).rounds()).isEqualTo(6);
        assertThat(judgement(ofOne, ofEight).rounds()).as("where there is no figure").isEqualTo(8);
        assertThat(judgement().rounds()).isZero();
    }

    @Test
    void aFigureBesideTheProofStandsForTheClaimOnlyWhereTheProofHasNone() {
        Figure proof = figure(Optional.empty());
        Figure beside = figure(Optional.of(new Interval(0.4, 0.6, 0.97))).weighing(BESIDE);
        Figure none = new Figure(
                "asked", INCONCLUSIVE, PROOF, OptionalDouble.empty(), Unit.RATIO, Optional.empty(),
                new Contrast(Regions.HALF, Regions.NO_LESS),
                0, "no figure");

        assertThat(judgement(beside, proof).headline()).contains(proof);
        assertThat(judgement(beside, none).headline()).contains(beside);
        assertThat(judgement(none).headline()).isEmpty();
    }

    @Test
    void aFigureIsReadWithItsQuestionAndItsVerdict() {
        assertThat(figure(Optional.empty())).hasToString("asked: holds (0.5)");
    }

    @Test
    void verdictsHaveOpposites() {
        assertThat(HOLDS.opposite()).isEqualTo(REFUTED);
        assertThat(REFUTED.opposite()).isEqualTo(HOLDS);
        assertThat(INCONCLUSIVE.opposite()).isEqualTo(INCONCLUSIVE);
        assertThat(List.of(Verdict.values()))
                .extracting(Verdict::toString)
                .containsExactly("holds", "refuted", "inconclusive");
    }

    @ParameterizedTest
    @EnumSource
    void aVerdictIsKnownByItsWord(Verdict verdict) {
        assertThat(verdict.word()).isEqualTo(verdict.name().toLowerCase(Locale.ROOT));
        assertThat(Verdict.named(verdict.word())).isEqualTo(verdict);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verdict.named(verdict.name()))
                .withMessage("no verdict is called '" + verdict.name() + "'");
    }

    @Test
    void aClaimIsRefutedByAPieceOfProofThatRefutesItAndByNoOther() throws Throwable {
        assertThat(Judging.isRefuted()).as("nothing is judged").isFalse();
        Judging.of(() -> {
            Judging.handIn(piece(PROOF, HOLDS));
            Judging.handIn(piece(PROOF, INCONCLUSIVE));
            Judging.handIn(piece(BESIDE, REFUTED));
            assertThat(Judging.isRefuted()).isFalse();
            Judging.handIn(piece(PROOF, REFUTED));
            assertThat(Judging.isRefuted()).isTrue();
        });
    }

    @Test
    void allTheEvidenceIsCollectedAlsoAfterARefutation() throws Throwable {
        Judgement judgement = Judging.of(() -> {
            Judging.handIn(piece(PROOF, REFUTED));
            Judging.handIn(piece(PROOF, HOLDS));
        });

        assertThat(judgement.evidence()).extracting(Evidence::verdict).containsExactly(REFUTED, HOLDS);
    }

    @Test
    void outsideAJudgingEvidenceIsAnAssertion() {
        assertThatCode(() -> Judging.handIn(piece(PROOF, HOLDS))).doesNotThrowAnyException();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Judging.handIn(piece(PROOF, REFUTED)))
                .withMessage("asked: refuted (PROOF REFUTED)");
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Judging.handIn(piece(PROOF, INCONCLUSIVE)));
    }

    @Test
    void judgingInsideAJudgingIsAMistake() throws Throwable {
        Judging.of(() -> assertThatIllegalStateException().isThrownBy(() -> Judging.of(() -> {})));
        Judging.of(() -> assertThatIllegalStateException()
                .isThrownBy(() -> Judging.onlyAsk((weight, question) -> {}, () -> {})));
    }

    @Test
    void anAnswerIsLookedForAndHandedInWithItsWeight() throws Throwable {
        Judgement judgement = Judging.of(() -> {
            Judging.ask(BESIDE, "so?", question -> Evidence.fact(question, true, 1, "so"));
            Judging.askForSeveral(PROOF, "all?", () -> List.of(piece(PROOF, HOLDS), piece(PROOF, REFUTED)));
        });

        assertThat(judgement.evidence()).extracting(Evidence::question).containsExactly("so?", "asked", "asked");
        assertThat(judgement.evidence()).extracting(Evidence::weight).containsExactly(BESIDE, PROOF, PROOF);
    }

    @Test
    void whereQuestionsAreOnlyAskedNoAnswerIsLookedFor() throws Throwable {
        List<String> asked = new ArrayList<>();
        Judging.onlyAsk((weight, question) -> asked.add(question + " " + weight), () -> {
            Judging.ask(BESIDE, "so?", question -> {
                throw new IllegalStateException("there is no recording");
            });
            Judging.askForSeveral(PROOF, "all?", () -> {
                throw new IllegalStateException("there is no recording");
            });
            assertThatIllegalStateException().isThrownBy(() -> Judging.of(() -> {}));
        });

        assertThat(asked).containsExactly("so? BESIDE", "all? PROOF");
        assertThat(Judging.of(() -> {}).evidence()).as("then they are answered again").isEmpty();
    }

    @Test
    void whatTheBodyThrowsIsNoVerdict() throws Throwable {
        Exception thrown = new Exception("the child crashed");
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> Judging.of(() -> {
                    throw thrown;
                }))
                .isSameAs(thrown);

        assertThat(Judging.of(() -> {}).evidence()).as("judging is over all the same").isEmpty();
    }

    private static Judgement judgement(Evidence... pieces) {
        return new Judgement(List.of(pieces));
    }

    private static Evidence piece(Weight weight, Verdict verdict) {
        return new Fact(
                "asked", verdict, weight, 1, weight.name() + " " + verdict.name());
    }

    private static Figure figure(Optional<Interval> interval) {
        return new Figure(
                "asked", HOLDS, PROOF, OptionalDouble.of(0.5), Unit.RATIO, interval,
                new Contrast(Regions.HALF, Regions.NO_LESS),
                6, "0.5");
    }
}
