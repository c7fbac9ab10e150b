package io.github.guihua.parser.internal.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.numeral.NumeralFormat;
import io.github.guihua.parser.internal.words.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static Cursor at(String text) {
        return new Cursor(Prose.of(text), 0, text.length());
    }

    @Test
    void whatIsThereIsTakenInTurn() {
        Cursor cursor = at("第十二章、2025");
        assertTrue(cursor.take('第'));
        assertEquals(12, cursor.number(5));
        assertEquals('章', cursor.next());
        assertEquals(1, cursor.takeAll(Stops.CLAUSE_ENDS, 3) + (cursor.take('、') ? 1 : 0));
        assertEquals(2025, cursor.year());
        assertTrue(cursor.atEnd());
    }

    @Test
    void whatIsNotThereLeavesTheCursorInItsPlace() {
        Cursor cursor = at("好2025");
        assertFalse(cursor.take('第'));
        assertEquals(0, cursor.take(Words.SEQUENCE_WORDS));
        assertEquals(0, cursor.number(3));
        assertEquals(-1, cursor.digits(3));
        assertEquals(0, cursor.year());
        assertEquals(0, cursor.at());
        assertEquals('2', cursor.peek(1));
    }

    @Test
    void nothingIsReadBeyondTheRange() {
        Cursor cursor = new Cursor(Prose.of("12025年"), 0, 3);
        assertEquals(0, cursor.year());
        assertEquals(120, cursor.digits(9));
        assertEquals(Cursor.END, cursor.peek());
        assertEquals(Cursor.END, cursor.next());
        assertEquals(3, cursor.at());
    }

    @Property
    void numbersOfHeadingsAreReadInBothFigures(@ForAll @IntRange(min = 1, max = 199) int number) {
        assertEquals(number, at(NumeralFormat.format(number) + "章").number(5));
        assertEquals(number, at(number + "章").number(5));
    }

    @Property
    void yearsAreReadInBothFigures(@ForAll @IntRange(min = 1000, max = 2999) int year) {
        assertEquals(year, at(NumeralFormat.formatYear(year)).year());
        assertEquals(year, at(String.valueOf(year)).year());
    }
}
