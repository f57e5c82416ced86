package gilproof.sabotage;

import gilproof.claim.run.ClaimTrial;
import gilproof.experiment.bench.Laboratory;
import gilproof.experiment.bench.Progress;
import gilproof.report.Outcome;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.child.Children;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All lies at once, each tried on its claims; the laboratory keeps them from disturbing each other. */
final class Interrogation implements AutoCloseable {

    /**
     * The longest time of a child's description of itself, or of one recording: all start at once, perhaps on a busy
     * machine.
     */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Laboratory laboratory = new Laboratory(
            Lie.selected().stream().<LanguageRuntime>map(Liar::telling).toList(),
            LIMIT,
            new Children(),
            Progress.UNTOLD);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<Lie, Map<Suspicion, CompletableFuture<Outcome>>> outcomes = new EnumMap<>(Lie.class);

    /** Begins with all of them. */
    Interrogation() {
        for (Lie lie : Lie.selected()) {
            Map<Suspicion, CompletableFuture<Outcome>> ofLie = new LinkedHashMap<>();
            for (Suspicion suspicion : lie.suspicions()) {
                ofLie.put(
                        suspicion,
                        CompletableFuture.supplyAsync(
                                () -> ClaimTrial.of(suspicion.claim(), laboratory, lie.module()), threads));
            }
            outcomes.put(lie, ofLie);
        }
    }

    /** The results of a lie; it waits for them. */
    Map<Suspicion, Outcome> outcomes(Lie lie) {
        Map<Suspicion, Outcome> all = new LinkedHashMap<>();
        outcomes.get(lie).forEach((suspicion, outcome) -> all.put(suspicion, outcome.join()));
        return all;
    }

    /** The ids of the claims that were tried on any of them, in reading order. */
    static List<String> claims() {
        return ClaimTrial.ids().stream()
                .filter(id -> Lie.selected().stream()
                        .flatMap(lie -> lie.suspicions().stream())
                        .anyMatch(suspicion -> suspicion.claim().equals(id)))
                .toList();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        laboratory.close();
    }
}
