package gilproof.report.picture;

import java.util.ArrayList;
import java.util.List;

/** Pieces of time in a lane of a picture, in milliseconds from the run's first instant. */
final class Lane {

    /** A piece at least this many times as long as the finest visible time is drawn by itself. */
    private static final double BY_ITSELF = 3;

    /**
     * One piece.
     *
     * @param from its beginning, in milliseconds
     * @param to its end, in milliseconds
     * @param filled the filled time within it, in milliseconds
     */
    record Piece(double from, double to, double filled) {

        Piece(double from, double to) {
            this(from, to, to - from);
        }

        double length() {
            return to - from;
        }

        /** The filled share of it, 0 to 1. */
        double share() {
            return length() > 0 ? filled / length() : 1;
        }

        private Piece joined(Piece next) {
            return new Piece(from, Math.max(to, next.to), filled + next.filled);
        }

        private Piece atLeast(double length) {
            return length() < length ? new Piece(from, from + length) : this;
        }
    }

    private Lane() {}

    /**
     * The visible pieces. Short ones with an invisible gap between them become one, which knows its filled time. A piece
     * that is still too short to be seen is widened, since it was there.
     *
     * @param pieces in order of their beginning, not overlapping
     * @param finest the shortest time that can be seen, in milliseconds
     */
    static List<Piece> visible(List<Piece> pieces, double finest) {
        List<Piece> visible = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = visible.size() - 1;
            if (last >= 0 && belongTogether(visible.get(last), piece, finest)) {
                visible.set(last, visible.get(last).joined(piece));
            } else {
                visible.add(piece);
            }
        }
        return visible.stream().map(piece -> piece.atLeast(finest)).toList();
    }

    private static boolean belongTogether(Piece last, Piece next, double finest) {
        boolean nextShort = next.length() < BY_ITSELF * finest;
        // A joined bar may be long already; it keeps growing while the next ones are short.
        boolean lastShort = last.length() < BY_ITSELF * finest || last.filled() < last.length();
        return next.from() - last.to() < finest && nextShort && lastShort;
    }
}
