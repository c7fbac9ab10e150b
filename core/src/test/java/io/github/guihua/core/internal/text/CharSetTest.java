package io.github.guihua.core.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CharSetTest {

    @Test
    void holdsItsMembersAndNoOthers() {
        CharSet marks = CharSet.of("。，\u0000\uffffA");
        for (int c = 0; c < 0x10000; c++) {
            assertEquals("。，\u0000\uffffA".indexOf(c) >= 0, marks.contains((char) c), "U+" + Integer.toHexString(c));
        }
        assertFalse(CharSet.of("").contains('a'));
    }

    @Test
    void setsAreJoined() {
        CharSet digits = CharSet.of("01\uffff");
        CharSet joined = digits.or("一").or(CharSet.of("。\u0000"));
        for (char member : "01\uffff一。\u0000".toCharArray()) {
            assertTrue(joined.contains(member));
        }
        assertFalse(joined.contains('2'));
        assertFalse(digits.contains('一'), "the set that was added to stays as it was");
    }

    @Test
    void findsTheFirstMemberOfARange() {
        CharSet digits = CharSet.of("0123456789");
        char[] text = "新建40个".toCharArray();
        assertEquals(2, digits.first(text, 0, text.length));
        assertEquals(3, digits.first(text, 3, text.length));
        assertEquals(2, digits.first(text, 0, 2));
        assertEquals(5, digits.first(text, 4, 5));
        assertEquals(5, digits.first(text, 5, 5));
    }

    @Test
    void tellsWhetherATextHasOnlyMembers() {
        CharSet dashes = CharSet.of("-—");
        assertTrue(dashes.containsAll("——-"));
        assertFalse(dashes.containsAll("—1"));
        assertTrue(dashes.containsAll(""));
    }

    @Test
    void isTakenOutOfAText() {
        CharSet quotes = CharSet.of("“”");
        assertEquals("十四五规划", quotes.removedFrom("“十四五”规划"));
        assertEquals("规划", quotes.removedFrom("”规“划”"));
        assertEquals("", quotes.removedFrom("“”"));
        assertEquals("规划", quotes.removedFrom("规划"));
    }
}
