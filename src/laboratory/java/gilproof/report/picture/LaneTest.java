package gilproof.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.report.picture.Lane.Piece;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LaneTest {

    @Test
    void piecesThatCanBeSeenStayAsTheyAre() {
        List<Piece> pieces = List.of(new Piece(0, 5), new Piece(10, 15), new Piece(15, 20));

        assertThat(Lane.visible(pieces, 1)).isEqualTo(pieces);
    }

    @Test
    void aPieceTooShortToBeSeenIsWidened() {
        assertThat(Lane.visible(List.of(new Piece(10, 10.001)), 1)).extracting(Piece::to).containsExactly(11.0);
    }

    @Test
    void turnsTooShortToBeSeenAreJoinedAndKnowHowMuchTheyFill() {
        List<Piece> turns = IntStream.range(0, 100)
                .mapToObj(i -> new Piece(i * 0.4, i * 0.4 + 0.1))
                .toList();

        List<Piece> visible = Lane.visible(turns, 1);

        assertThat(visible).hasSize(1);
        assertThat(visible.get(0).share()).isBetween(0.24, 0.26);
    }

    @Test
    void aLongPieceIsNotJoinedWithWhatFollows() {
        assertThat(Lane.visible(List.of(new Piece(0, 50), new Piece(50.1, 50.2)), 1)).hasSizeGreaterThan(0);
        assertThat(Lane.visible(List.of(new Piece(0, 50), new Piece(50.1, 90)), 1)).hasSize(2);
    }
}
