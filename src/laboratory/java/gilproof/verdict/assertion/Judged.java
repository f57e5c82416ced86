package gilproof.verdict.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.verdict.Evidence;
import gilproof.verdict.Figure;
import gilproof.verdict.Judgement;
import gilproof.verdict.Judging;
import gilproof.verdict.Verdict;
import java.util.List;

/** The evidence that assertions hand in while they are judged. */
final class Judged {

    private Judged() {}

    static List<Evidence> all(Judging.Body assertions) {
        try {
            return Judging.of(assertions).evidence();
        } catch (RuntimeException | Error mistake) {
            throw mistake;
        } catch (Throwable checked) {
            throw new AssertionError(checked);
        }
    }

    /** The only piece. */
    static Evidence one(Judging.Body assertions) {
        List<Evidence> pieces = all(assertions);
        if (pieces.size() != 1) {
            throw new AssertionError("not one piece of evidence: " + pieces);
        }
        return pieces.get(0);
    }

    /** A piece that is a figure. */
    static Figure figure(Evidence piece) {
        assertThat(piece).isInstanceOf(Figure.class);
        return (Figure) piece;
    }

    /** The value of a piece that is a figure. */
    static double value(Evidence piece) {
        return figure(piece).value().orElseThrow();
    }

    /** The verdict of all pieces together. */
    static Verdict verdict(Judging.Body assertions) {
        return new Judgement(all(assertions)).verdict();
    }
}
