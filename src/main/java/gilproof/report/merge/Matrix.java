package gilproof.report.merge;

import gilproof.report.Status;
import gilproof.report.Tally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Claims, runtimes and machines: the outcome of each claim on each runtime and machine. */
final class Matrix {

    private final List<MatrixCell> cells;
    private final List<String> machines;

    /**
     * @param cells in any order
     * @param machines the machines' names, in order
     */
    Matrix(Collection<MatrixCell> cells, List<String> machines) {
        this.cells = cells.stream()
                .sorted(MatrixCell.READING_ORDER)
                .toList();
        this.machines = machines.stream().distinct().toList();
    }

    static Matrix of(List<MergedRun> runs) {
        return new Matrix(
                runs.stream().flatMap(run -> run.cells().stream()).toList(),
                runs.stream().map(MergedRun::label).toList());
    }

    List<String> machines() {
        return machines;
    }

    /** All cells, surprises first. */
    List<MatrixCell> surprisesFirst() {
        return cells.stream().sorted(MatrixCell.SURPRISES_FIRST).toList();
    }

    /** The cells that are not as expected, surprises first. */
    List<MatrixCell> notAsExpected() {
        return surprisesFirst().stream().filter(cell -> cell.status() != Status.AS_EXPECTED).toList();
    }

    /** One cell of each claim, in the document's order. */
    List<MatrixCell> claims() {
        List<MatrixCell> claims = new ArrayList<>();
        for (MatrixCell cell : cells) {
            if (claims.stream().noneMatch(known -> known.claim().equals(cell.claim()))) {
                claims.add(cell);
            }
        }
        return claims;
    }

    /** The runtimes by name, of all claims or of one. */
    List<String> runtimes(String claim) {
        return distinct(cells.stream().filter(cell -> cell.claim().equals(claim)).toList(), MatrixCell::runtime);
    }

    List<String> runtimes() {
        return distinct(cells, MatrixCell::runtime);
    }

    private static List<String> distinct(List<MatrixCell> some, Function<MatrixCell, String> of) {
        return some.stream().map(of).distinct().sorted().toList();
    }

    Optional<MatrixCell> cell(String claim, String runtime, String machine) {
        return cells.stream()
                .filter(cell -> cell.claim().equals(claim)
                        && cell.runtime().equals(runtime)
                        && cell.machine().equals(machine))
                .findFirst();
    }

    /** A claim on a runtime, on all machines: {@code holds 3/3}, {@code holds 2/3, inconclusive 1/3}; empty for none. */
    String together(String claim, String runtime) {
        List<MatrixCell> all = cells.stream()
                .filter(cell -> cell.claim().equals(claim) && cell.runtime().equals(runtime))
                .sorted(MatrixCell.SURPRISES_FIRST)
                .toList();
        List<String> parts = new ArrayList<>();
        for (String word : all.stream().map(MatrixCell::word).distinct().toList()) {
            long count = all.stream().filter(cell -> cell.word().equals(word)).count();
            parts.add(word + " " + count + "/" + all.size());
        }
        return String.join(", ", parts);
    }

    /** The number of each kind. */
    Tally tally() {
        return Tally.of(cells, MatrixCell::status, MatrixCell::cameOut);
    }
}
