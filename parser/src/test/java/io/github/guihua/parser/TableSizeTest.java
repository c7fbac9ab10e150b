package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Task;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.source.Table;
import io.github.guihua.model.source.TableCell;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No table is larger than its text by more than a constant. */
class TableSizeTest {

    private static final PlanParser PARSER = PlanParser.create();

    @Test
    void aRowOfMoreBarsThanColumnsIsText() {
        String wide = "|指标|单位" + "|2025年".repeat(1000) + "|\n";
        ParseResult result = Invariants.check(PARSER, "某市规划\n一、甲\n好。\n" + wide + "|就业|万人|5|\n".repeat(1000));
        assertEquals(List.of(), result.tables());
        assertTrue(result.plan()
                .walk()
                .anyMatch(e -> e instanceof Task task && task.text().contains("2025年")));
    }

    @Test
    void aTableBesideARowOfManyBarsIsRead() {
        String table = "|指标|单位|2025年|\n|就业|万人|5|\n";
        ParseResult result = Invariants.check(PARSER, table + "|2025年".repeat(1000) + "|\n" + table);
        assertEquals(2, result.tables().size());
    }

    @Test
    void aLongCellIsNotLaidOutInAllThePlacesThatItSpans() {
        String cell = "就业增长5%，".repeat(500);
        String text = "<table><tr><td colspan=40>任务<td>责任单位<tr><td colspan=40 rowspan=40>" + cell + "<td>市财政局"
                + "<tr><td>市财政局".repeat(39) + "</table>\n";
        Table table = Invariants.check(PARSER, text).tables().get(0);
        long letters = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(one -> one.text().length())
                .sum();
        assertTrue(letters < 12L * text.length(), letters + " letters of a text of " + text.length());
        assertEquals(cell, table.rows().get(1).cells().get(0).text());
        assertEquals("市财政局", last(table.rows().get(40).cells()).text());
    }

    @Test
    void aCellOnManyLinesOfADrawnTableIsPutTogether() {
        String text = "┌──┬──┐\n│指标│单位│\n├──┼──┤\n│城镇│万│\n│新增│  │\n│就业│人│\n├──┼──┤\n│人口│万人│\n└──┴──┘\n";
        Table table = Invariants.check(PARSER, text).tables().get(0);
        assertEquals(
                List.of("城镇新增就业", "万人"),
                table.rows().get(1).cells().stream().map(TableCell::text).toList());
    }

    private static TableCell last(List<TableCell> cells) {
        return cells.get(cells.size() - 1);
    }
}
