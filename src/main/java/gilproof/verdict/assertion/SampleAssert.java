package gilproof.verdict.assertion;

import gilproof.recording.Round;
import gilproof.verdict.Contrast;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Figure;
import gilproof.verdict.Interval;
import gilproof.verdict.Judging;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a figure that was taken round by round: in one region, rather than in another. */
public final class SampleAssert extends AbstractAssert<SampleAssert, Sample> {

    private final Weight weight;

    SampleAssert(Sample sample, Weight weight) {
        super(sample, SampleAssert.class);
        this.weight = weight;
    }

    /** Decides between the two regions, and records more rounds while the interval lies in neither. */
    public SampleAssert is(Contrast contrast) {
        Judging.ask(weight, actual.name() + " is " + contrast, question -> decided(question, contrast));
        return this;
    }

    private Evidence decided(String question, Contrast contrast) {
        int lookedAt = actual.rounds().recordEnough().size();
        Evidence decided = decide(question, contrast);
        // Evidence beside the proof is not worth more rounds.
        while (weight == Weight.PROOF
                && decided.verdict() == Verdict.INCONCLUSIVE
                && !Judging.isRefuted()
                && isWorthMore()
                && actual.rounds().recordMoreThan(lookedAt)) {
            lookedAt = actual.rounds().recordEnough().size();
            decided = decide(question, contrast);
        }
        return decided;
    }

    /**
     * A machine that gave too little in three of four rounds will not give more in further rounds. A quarter of the 24
     * rounds that an experiment has at most is just enough for an interval.
     */
    private boolean isWorthMore() {
        return actual.values().size() * 4 >= actual.rounds().recordEnough().size();
    }

    private Figure decide(String question, Contrast contrast) {
        List<Double> values = actual.values();
        Optional<Interval> interval = OrderStatistics.interval(values);
        return new Figure(
                question,
                interval.map(contrast::verdictOn).orElse(Verdict.INCONCLUSIVE),
                weight,
                values.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(OrderStatistics.median(values)),
                actual.unit(),
                interval,
                contrast,
                values.size(),
                found(values, interval));
    }

    private String found(List<Double> values, Optional<Interval> interval) {
        List<Round> rounds = actual.rounds().recordEnough();
        String counted = values.size() == rounds.size()
                ? values.size() + " rounds"
                : values.size() + " of " + rounds.size() + " rounds; in the others " + Given.wordsOfLeast(rounds);
        if (values.isEmpty()) {
            return "no figure from " + counted;
        }
        return String.format(
                Locale.ROOT,
                "%.3f %s, from %s%s",
                OrderStatistics.median(values),
                interval.map(Interval::toString).orElse("(too few for an interval)"),
                counted,
                actual.aside().get());
    }
}
