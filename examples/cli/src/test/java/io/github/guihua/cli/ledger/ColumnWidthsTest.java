package io.github.guihua.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.cli.table.Table;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void aColumnIsAsWideAsItsLongestLine() {
        ColumnWidths widths = ColumnWidths.of(
                new Table(List.of("序号", "任务"), List.of(List.of("1", "修建道路和桥梁\n绿道"), List.of("12", "公园"))));
        assertEquals(9, widths.of(0), "a header of four, the filter's arrow and the margins");
        assertEquals(16, widths.of(1));
        assertEquals(2, widths.lines(List.of("1", "修建道路和桥梁\n绿道")));
        assertEquals(1, widths.lines(List.of("", "")));
    }

    @Test
    void theWidestGiveWayWhereThePageIsTooNarrow() {
        String hundred = "路".repeat(100);
        Table table = new Table(List.of("序号", "章节", "任务"), List.of(List.of("1", hundred, hundred)));
        ColumnWidths widths = ColumnWidths.of(table);
        assertEquals(9, widths.of(0));
        assertEquals(85, widths.of(1));
        assertEquals(85, widths.of(2));
        assertEquals(3, widths.lines(table.rows().get(0)), "200 in 83");
    }

    @Test
    void manyColumnsKeepRoomForWords() {
        List<String> row = Collections.nCopies(40, "路".repeat(50));
        ColumnWidths widths = ColumnWidths.of(new Table(row, List.of(row)));
        assertEquals(9, widths.of(0));
    }
}
