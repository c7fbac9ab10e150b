package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.guihua.core.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginTest {

    private static final Box BOX = new Box(72, 90.5, 451.2, 16);

    @Test
    void eachFormatHasItsTerms() {
        assertEquals("page 3 (72.0 90.5 451.2 16.0)", Origin.ofPage(3, BOX).toString());
        assertEquals("paragraph 12", Origin.ofParagraph(12).toString());
        assertEquals(
                "#zoom > p:nth-child(3)",
                Origin.ofPath("#zoom > p:nth-child(3)").toString());
        assertEquals("任务!B4", Origin.ofCell("任务", "B4").toString());
        assertEquals("B4", Origin.ofCell("B4").toString());
    }

    @Test
    void aBoxHasTenthsOfPoints() {
        assertEquals(new Box(0.1, 0.2, 3, 4), new Box(0.1234, 0.1999, 3.04, 3.96));
        assertThrows(IllegalArgumentException.class, () -> new Box(0, 0, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Box(Double.NaN, 0, 1, 1));
    }

    @Test
    void aPlaceHasAnOriginThatIsNoPartOfItsContent() {
        Place place = Place.of(new Span(3, 9), Origin.ofParagraph(2));
        assertEquals(Optional.of(Origin.ofParagraph(2)), place.origin());
        assertEquals(Place.NONE, place);
        assertEquals(Optional.empty(), Place.of(3, 9).origin());
    }
}
