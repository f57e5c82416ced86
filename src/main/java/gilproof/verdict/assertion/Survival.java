package gilproof.verdict.assertion;

import gilproof.recording.Recording;
import gilproof.recording.Worker;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Fact;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Did one worker go on after another had failed? The order of the failure and the other worker's end decides. */
final class Survival {

    private Survival() {}

    static String question(String failing, String sibling) {
        return "'" + sibling + "' goes on when '" + failing + "' has ended";
    }

    static Evidence of(Recording recording, String failing, String sibling) {
        Worker failed = recording.worker(failing);
        if (failed.error() == null) {
            throw new IllegalArgumentException("'" + failing + "' did not fail: nothing was tried");
        }
        Optional<Worker> other = recording.workers().stream()
                .filter(worker -> worker.name().equals(sibling))
                .findFirst();
        String death = "'" + failing + "' ended with '" + lastWords(failed.error()) + "', ";
        if (other.isEmpty()) {
            return piece(failing, sibling, Verdict.REFUTED, death + "'" + sibling + "' never began");
        }
        if (other.get().error() != null) {
            return piece(failing, sibling, Verdict.REFUTED, death + "'" + sibling + "' with '"
                    + lastWords(other.get().error()) + "'");
        }
        double later = (other.get().ended() - failed.ended()) / 1e6;
        // On a starved machine the sibling may end before the other worker reaches its failure.
        return piece(
                failing,
                sibling,
                later > 0 ? Verdict.HOLDS : Verdict.INCONCLUSIVE,
                String.format(
                        Locale.ROOT,
                        "%s'%s' went on for %.0f ms%s",
                        death,
                        sibling,
                        Math.max(0, later),
                        later > 0 ? "" : ": it had ended before, the machine was too slow"));
    }

    private static Evidence piece(String failing, String sibling, Verdict verdict, String found) {
        return new Fact(
                question(failing, sibling),
                verdict,
                Weight.PROOF,
                1,
                found);
    }

    /** The message of a stack trace, without its frames: the last line in Python, the first in Java. */
    private static String lastWords(String error) {
        List<String> lines = error.strip().lines()
                .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                .filter(line -> !line.startsWith("Traceback"))
                .toList();
        return lines.isEmpty() ? error.strip() : lines.get(0);
    }
}
