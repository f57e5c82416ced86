package gilproof.verdict.assertion;

import gilproof.recording.Activity;
import gilproof.recording.Recording;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.verdict.Contrast;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import gilproof.verdict.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the order in which two workers printed their results, in all rounds.
 *
 * <p>One round can show that the results mix. Unmixed results show something only if the workers were at work at once, or
 * run one after the other by design.
 */
public final class TranscriptAssert extends AbstractAssert<TranscriptAssert, Rounds> {

    private final Way way;

    TranscriptAssert(Rounds rounds, Way way) {
        super(rounds, TranscriptAssert.class);
        this.way = way;
    }

    /** In every round all of a worker's results are printed, in this order, whatever lines stand between them. */
    public TranscriptAssert keepsTheOrderOf(String worker, int... results) {
        List<Integer> expected = Arrays.stream(results).boxed().toList();
        Judging.ask(Weight.PROOF, "'" + worker + "' prints " + expected + " in every round", question -> {
            List<List<Integer>> printed =
                    actual.read(way).stream().map(recording -> results(recording, worker)).toList();
            List<Integer> odd = printed.stream().filter(each -> !each.equals(expected)).findFirst().orElse(expected);
            return Evidence.fact(question, odd.equals(expected), printed.size(), "it printed " + odd);
        });
        return this;
    }

    /** In at least one round, results of each stand between results of the other. */
    public TranscriptAssert isMixed() {
        return ask("the results of the two are mixed", Contrasts.MIXED_NOT_IN_TURN);
    }

    /** In every round all results of one worker stand before all those of the other. */
    public TranscriptAssert isNotMixed() {
        return ask("the results of the two are not mixed", Contrasts.MIXED_NOT_IN_TURN.reversed());
    }

    private TranscriptAssert ask(String question, Contrast contrast) {
        Judging.ask(Weight.PROOF, question, asked -> handOvers(asked).decided(contrast));
        return this;
    }

    /** In every round the first result is this worker's. */
    public TranscriptAssert beginsWith(String worker) {
        Judging.ask(Weight.PROOF, "'" + worker + "' comes first in every round", question -> {
            List<String> first = actual.read(way).stream()
                    .flatMap(recording -> writers(recording).stream().limit(1))
                    .toList();
            return Evidence.fact(
                    question,
                    first.stream().allMatch(worker::equals) && !first.isEmpty(),
                    first.size(),
                    "first came " + first);
        });
        return this;
    }

    private Greatest handOvers(String question) {
        return Greatest.of(actual, round -> handOvers(writers(round.of(way))))
                .asking(question, Unit.counting("hand-overs"))
                .telling(rounds -> "for example " + String.join(" ", writers(rounds.get(0).of(way))))
                .believing(
                        way.inTurn() ? 1 : WayAssert.ROUNDS_APART,
                        round -> Overlap.of(round.of(way), Activity.WAITING).hadAChance(),
                        rounds -> "one worker only began when the other had ended: the machine was too slow");
    }

    private static List<Integer> results(Recording recording, String worker) {
        return Pattern.compile(Pattern.quote(worker) + ": (\\d+)")
                .matcher(recording.transcript())
                .results()
                .map(result -> Integer.valueOf(result.group(1)))
                .toList();
    }

    /** The worker of each result, in the order of the transcript. */
    private static List<String> writers(Recording recording) {
        String names = String.join(
                "|",
                recording.workers().stream().map(worker -> Pattern.quote(worker.name())).toList());
        return Pattern.compile("(?:" + names + ")(?=: \\d)")
                .matcher(recording.transcript())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int handOvers(List<String> writers) {
        int handOvers = 0;
        for (int i = 1; i < writers.size(); i++) {
            handOvers += writers.get(i).equals(writers.get(i - 1)) ? 0 : 1;
        }
        return handOvers;
    }
}
