package gilproof.report.page;

import gilproof.report.CellText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Timing;
import gilproof.report.Untimed;
import gilproof.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A run's findings on the tutorial, in {@code verdicts.json}. The entries name their runtime and their cell, whose data
 * stand there once. {@code null} means that there is no value.
 */
final class TutorialEntries {

    private final VerdictsFile file;
    private final Map<String, RuntimeText> runtimes;
    private final Map<String, CellText> cells;

    TutorialEntries(VerdictsFile file) {
        this.file = file;
        runtimes = byName(file.runtimes().stream().map(RuntimeEntry::runtimeText).toList(), RuntimeText::name);
        cells = byName(tutorial().cells().stream().map(CellEntry::cellText).toList(), CellText::name);
    }

    private TutorialEntry tutorial() {
        return file.tutorial() == null ? new TutorialEntry(List.of(), List.of()) : file.tutorial();
    }

    TutorialFindings findings() {
        return new TutorialFindings(
                tutorial().statements().stream().map(StatementEntry::text).toList(),
                List.copyOf(cells.values()),
                List.copyOf(runtimes.values()),
                file.timings().stream().map(this::timing).toList(),
                file.untimed().stream().map(this::untimed).toList(),
                // Before the file listed runtimes, its answers had another shape.
                runtimes.isEmpty() ? List.of() : file.statements().stream().map(this::answer).toList());
    }

    /** A runtime. */
    record RuntimeEntry(String runtime, String implementation, String version, List<String> traits) {

        static RuntimeEntry of(RuntimeText text) {
            return new RuntimeEntry(text.name(), text.implementation(), text.version(), text.traits());
        }

        RuntimeText runtimeText() {
            return new RuntimeText(runtime, implementation, version, traits);
        }
    }

    /** The tutorial's statements, and its cells. */
    record TutorialEntry(List<StatementEntry> statements, List<CellEntry> cells) {

        static TutorialEntry of(TutorialFindings findings) {
            return new TutorialEntry(
                    findings.statements().stream().map(StatementEntry::of).toList(),
                    findings.cells().stream().map(CellEntry::of).toList());
        }
    }

    /** A statement of the tutorial. */
    record StatementEntry(String statement, String heading, String says, String figure) {

        static StatementEntry of(StatementText text) {
            return new StatementEntry(text.id(), text.heading(), text.says(), text.figure());
        }

        StatementText text() {
            return new StatementText(statement, heading, says, figure);
        }
    }

    /** A timed cell of the tutorial. */
    record CellEntry(
            String cell,
            double seconds,
            String comparedTo,
            Long iterations,
            String statement,
            List<String> claims,
            String gain) {

        static CellEntry of(CellText cell) {
            return new CellEntry(
                    cell.name(), cell.seconds(), cell.comparedTo(), boxed(cell.iterations()), cell.statement(),
                    cell.claims(),
                    cell.gain().map(Verdict::word).orElse(null));
        }

        CellText cellText() {
            return new CellText(
                    cell, seconds, comparedTo, unboxed(iterations), statement, claims,
                    Optional.ofNullable(gain).map(Verdict::named));
        }
    }

    /** The time of a cell on a runtime; {@code tutorial} is its author's. */
    record TimingEntry(
            String cell,
            double tutorial,
            String runtime,
            String version,
            double seconds,
            Double ratio,
            double starting,
            double processor,
            Double denied,
            Long iterations,
            String printed) {

        static TimingEntry of(Timing timing) {
            return new TimingEntry(
                    timing.cell().name(),
                    timing.cell().seconds(),
                    timing.runtime().name(),
                    timing.runtime().version(),
                    rounded(timing.seconds()),
                    boxed(timing.ratio()),
                    rounded(timing.starting()),
                    rounded(timing.processor()),
                    boxed(timing.denied()),
                    boxed(timing.iterations()),
                    timing.printed());
        }
    }

    private Timing timing(TimingEntry entry) {
        return new Timing(
                known(cells, entry.cell(), "cell"),
                known(runtimes, entry.runtime(), "runtime"),
                entry.seconds(),
                unboxed(entry.ratio()),
                entry.starting(),
                entry.processor(),
                unboxed(entry.denied()),
                unboxed(entry.iterations()),
                entry.printed());
    }

    /** A cell without a time on a runtime. */
    record UntimedEntry(String cell, String runtime, String version, String why) {

        static UntimedEntry of(Untimed untimed) {
            return new UntimedEntry(
                    untimed.cell().name(), untimed.runtime().name(), untimed.runtime().version(), untimed.why());
        }
    }

    private Untimed untimed(UntimedEntry entry) {
        return new Untimed(known(cells, entry.cell(), "cell"), known(runtimes, entry.runtime(), "runtime"), entry.why());
    }

    /** The answer to a statement on a runtime. */
    record AnswerEntry(
            String statement, String runtime, String version, String answer, String because, List<String> claims) {

        static AnswerEntry of(StatementAnswer answer) {
            return new AnswerEntry(
                    answer.statement(), answer.runtime().name(), answer.runtime().version(), answer.answer().word(),
                    answer.because(), answer.claims());
        }
    }

    private StatementAnswer answer(AnswerEntry entry) {
        return new StatementAnswer(
                entry.statement(), known(runtimes, entry.runtime(), "runtime"), Answer.named(entry.answer()),
                entry.because(), entry.claims());
    }

    private static <T> T known(Map<String, T> all, String name, String what) {
        return Optional.ofNullable(all.get(name))
                .orElseThrow(() -> new NoSuchElementException("no " + what + " '" + name + "' among " + all.keySet()));
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        return all.stream()
                .collect(Collectors.toMap(name, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static Long boxed(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static Double boxed(OptionalDouble figure) {
        return figure.isPresent() ? rounded(figure.getAsDouble()) : null;
    }

    private static OptionalLong unboxed(Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static OptionalDouble unboxed(Double figure) {
        return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }

    /** To six digits after the point: a microsecond. */
    private static double rounded(double figure) {
        return Math.round(1e6 * figure) / 1e6;
    }
}
