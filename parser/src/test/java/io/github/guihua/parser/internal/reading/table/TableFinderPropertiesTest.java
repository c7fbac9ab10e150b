package io.github.guihua.parser.internal.reading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.model.Indicator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TableFinderPropertiesTest {

    private static final String[] PIECES = {
        "序号", "指标", "单位", "2020年", "2025年", "属性", "1", "2", "3", "地区生产总值（亿元）", "100", "〔5〕", "—", "预期性", "约束性", "万人",
                "任务",
        "责任单位", "区教育局", "注：", "一、", "\n", "\n\n", "\t", "  ", "|", "\n|---|\n", "<tr>", "<td>", "</td>", "<table>",
                "</table>", "│", "├─┤",
        "&lt;", "\ud83d", "x"
    };

    @Provide
    Arbitrary<String> tableLike() {
        return Arbitraries.of(PIECES).list().ofMaxSize(80).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> linesLike() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("\n", pieces));
    }

    @Property(tries = 2000)
    void anyMixtureOfTableWordsIsReadAndQuoted(@ForAll("tableLike") String source) {
        check(source);
    }

    @Property(tries = 2000)
    void anyLinesOfTableWordsAreReadAndQuoted(@ForAll("linesLike") String source) {
        check(source);
    }

    @Property(tries = 500)
    void anyTextIsRead(@ForAll String source) {
        check(source);
    }

    /** A table written cell by cell is read as it was written. */
    @Property(tries = 300)
    void flatTablesKeepTheirCells(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 999_999) Integer> values,
            @ForAll boolean blankLines) {
        String end = blankLines ? "\n\n" : "\n";
        StringBuilder source = new StringBuilder();
        source.append(String.join(end, "序号", "指标", "2020年", "2025年", "属性"));
        for (int i = 0; i < values.size(); i++) {
            String name = "指标" + (char) ('甲' + i) + "（个）";
            String amount = values.get(i).toString();
            source.append(end).append(String.join(end, String.valueOf(i + 1), name, amount, amount + "00", "预期性"));
        }
        FoundTable table = TableFinderTest.find(source.toString()).get(0);
        assertEquals(values.size(), table.indicators().size());
        for (int i = 0; i < values.size(); i++) {
            Indicator indicator = table.indicators().get(i);
            assertEquals(
                    values.get(i).toString(),
                    indicator.values().get(0).amount().orElseThrow().toPlainString());
            assertEquals("个", indicator.unit().orElseThrow());
        }
    }

    private void check(String source) {
        int last = 0;
        for (FoundTable table : TableFinderTest.find(source)) {
            assertTrue(last <= table.start() && table.start() < table.end() && table.end() <= source.length());
            last = table.end();
            for (List<Cell> row : table.rows()) {
                for (Cell cell : row) {
                    assertTrue(cell.span().end() <= source.length());
                    checkQuoted(source, cell);
                }
            }
        }
    }

    /** The letters of a cell are in the source in their order (markup between them aside). */
    private static void checkQuoted(String source, Cell cell) {
        String quoted = source.substring(cell.span().start(), cell.span().end());
        if (quoted.indexOf('&') >= 0) {
            return;
        }
        int at = 0;
        for (int i = 0; i < cell.text().length(); i++) {
            char c = cell.text().charAt(i);
            if (Folding.fold(c) == ' ') {
                continue;
            }
            at = quoted.indexOf(c, at);
            assertTrue(at >= 0, () -> "[" + cell.text() + "] is not in [" + quoted + "]");
            at++;
        }
    }
}
