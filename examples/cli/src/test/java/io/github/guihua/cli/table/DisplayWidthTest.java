package io.github.guihua.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc 12%, 7",
        "城镇登记失业率, 14",
        "各基层党(工)委, 14",
        "「3%以内」（每年）, 18",
        "“两新”组织, 10",
        "２０２５, 8",
        "〇𠮷, 4",
        "e\u0301, 1",
        "a\u200bb, 2",
        "≥90%—, 5",
        "'', 0",
    })
    void chineseCharactersAndFullWidthSignsTakeTwoColumns(String line, int width) {
        assertEquals(width, DisplayWidth.of(line));
    }

    @ParameterizedTest
    @CsvSource({"失业率, 6, 失业率", "失业率, 5, 失业…", "失业率, 4, 失…", "𠮷𠮷, 3, 𠮷…", "abc, 2, a…", "失, 1, …"})
    void aLineIsCutWhereItNoLongerFits(String line, int width, String cut) {
        assertEquals(cut, DisplayWidth.cut(line, width));
    }

    @Property(tries = 500)
    void whatIsCutFits(@ForAll String line, @ForAll @IntRange(min = 1, max = 30) int width) {
        String cut = DisplayWidth.cut(line, width);
        assertTrue(DisplayWidth.of(cut) <= width);
        assertTrue(cut.equals(line) || line.startsWith(cut.substring(0, cut.length() - 1)) && cut.endsWith("…"));
    }
}
