package io.github.guihua.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void refusesCrossedAndNegativeBounds() {
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    }

    @Test
    void containsOnlyWhatLiesWithin() {
        Span span = new Span(2, 6);
        assertTrue(span.contains(new Span(2, 6)));
        assertTrue(span.contains(new Span(3, 3)));
        assertFalse(span.contains(new Span(1, 3)));
        assertFalse(span.contains(new Span(5, 7)));
    }

    @Test
    void neighboursDoNotOverlap() {
        assertFalse(new Span(0, 2).overlaps(new Span(2, 4)));
        assertFalse(new Span(2, 4).overlaps(new Span(0, 2)));
        assertTrue(new Span(0, 3).overlaps(new Span(2, 4)));
    }

    @Test
    void sortsByStartThenEnd() {
        assertTrue(new Span(0, 9).compareTo(new Span(1, 2)) < 0);
        assertTrue(new Span(1, 2).compareTo(new Span(1, 3)) < 0);
        assertEquals(0, new Span(1, 3).compareTo(new Span(1, 3)));
    }

    @Test
    void knowsItsLength() {
        assertEquals(3, new Span(4, 7).length());
        assertTrue(new Span(4, 4).isEmpty());
        assertFalse(new Span(4, 7).isEmpty());
        assertEquals("[4, 7)", new Span(4, 7).toString());
    }
}
