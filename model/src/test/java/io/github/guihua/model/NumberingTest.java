package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** How a number was written is not part of what it says. */
class NumberingTest {

    @Test
    void otherGlyphsAreTheSameNumber() {
        Numbering full = Numbering.of(NumberingStyle.HAN_PAREN, 2, "（二）");
        Numbering half = Numbering.of(NumberingStyle.HAN_PAREN, 2, "(二)");
        assertEquals(full, half);
        assertEquals(full.hashCode(), half.hashCode());
        assertEquals("(二)", half.text());
        Task task = Task.builder().title("a").numbering(full).build();
        assertEquals(task, task.toBuilder().numbering(half).build());
    }

    @Test
    void anotherNumberOrStyleIsAnother() {
        Numbering two = Numbering.of(NumberingStyle.ARABIC_DOT, 2, "2.");
        assertNotEquals(two, Numbering.of(NumberingStyle.ARABIC_DOT, 3, "2."));
        assertNotEquals(two, Numbering.of(NumberingStyle.ARABIC_PAREN, 2, "2."));
        assertNotEquals(
                two.hashCode(), Numbering.of(NumberingStyle.ARABIC_DOT, 3, "2.").hashCode());
        assertNotEquals(
                two.hashCode(),
                Numbering.of(NumberingStyle.ARABIC_PAREN, 2, "2.").hashCode());
        assertFalse(two.equals("2."));
        assertFalse(two.equals(null));
    }
}
