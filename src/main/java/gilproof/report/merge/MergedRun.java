package gilproof.report.merge;

import gilproof.report.Machine;
import gilproof.report.Suite;
import gilproof.report.page.VerdictsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One run of the suite that was kept: its results for Allure, and its verdicts.
 *
 * @param name its folder's name
 * @param label its machine's name in the merged report
 * @param results the folder of its results for Allure
 * @param verdicts the contents of its {@code verdicts.json}
 */
record MergedRun(String name, String label, Path results, VerdictsFile verdicts) {

    /** The places of a run's verdicts in its folder: as the run left them, or with the claims' folder taken by itself. */
    private static final List<String> VERDICTS =
            List.of("target/claims/verdicts.json", "claims/verdicts.json", "verdicts.json");

    private static final String RESULTS = "allure-results";

    /**
     * The runs in some folders. Each is a run, or a folder of runs.
     *
     * @throws IllegalArgumentException when one is neither, naming the contents of a run's folder
     */
    static List<MergedRun> in(List<Path> folders) throws IOException {
        List<MergedRun> runs = new ArrayList<>();
        for (Path folder : folders) {
            List<Path> found = isRun(folder) ? List.of(folder) : runsBelow(folder);
            if (found.isEmpty()) {
                throw new IllegalArgumentException("There is no run in " + folder + ": a run's folder holds "
                        + RESULTS + " and one of " + String.join(", ", VERDICTS) + ".");
            }
            for (Path run : found) {
                runs.add(read(run));
            }
        }
        return toldApart(runs);
    }

    private static List<Path> runsBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> below = Files.list(folder)) {
            return below.filter(MergedRun::isRun).sorted().toList();
        }
    }

    private static boolean isRun(Path folder) {
        return Files.isDirectory(folder.resolve(RESULTS)) && verdictsIn(folder) != null;
    }

    private static Path verdictsIn(Path folder) {
        return VERDICTS.stream().map(folder::resolve).filter(Files::exists).findFirst().orElse(null);
    }

    private static MergedRun read(Path folder) throws IOException {
        VerdictsFile verdicts = VerdictsFile.read(verdictsIn(folder));
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        return new MergedRun(name, label(verdicts.machine()), folder.resolve(RESULTS), verdicts);
    }

    /** The machine in short: {@code Linux amd64, JDK 17}. */
    private static String label(Machine machine) {
        String system = machine.os().replaceFirst("\\s*\\d.*", "");
        String jdk = machine.jdk().replaceFirst(".*?(\\d+)\\D*.*", "$1");
        return system + " " + machine.arch() + ", JDK " + jdk;
    }

    /** Runs on machines of the same kind share a name, unless both tried the same claim on the same runtime. */
    private static List<MergedRun> toldApart(List<MergedRun> runs) {
        Map<String, List<MergedRun>> byLabel =
                runs.stream().collect(Collectors.groupingBy(MergedRun::label, LinkedHashMap::new, Collectors.toList()));
        return runs.stream()
                .map(run -> meet(byLabel.get(run.label())) ? run.named(run.label() + " (" + run.name() + ")") : run)
                .toList();
    }

    private static boolean meet(List<MergedRun> runs) {
        List<String> tried = runs.stream()
                .flatMap(run -> run.cells().stream())
                .map(cell -> cell.claim() + " on " + cell.runtime())
                .toList();
        return tried.stream().distinct().count() < tried.size();
    }

    private MergedRun named(String other) {
        return new MergedRun(name, other, results, verdicts);
    }

    /** Its verdicts. */
    List<MatrixCell> cells() {
        return verdicts.verdicts().stream().map(verdict -> MatrixCell.of(label, verdict)).toList();
    }

    /** The instant of its beginning. */
    Instant started() {
        return suite().started();
    }

    /** Suite and version. */
    Suite suite() {
        return verdicts.suite().suite();
    }

    /** The machine in full. */
    Machine machine() {
        return verdicts.machine();
    }
}
