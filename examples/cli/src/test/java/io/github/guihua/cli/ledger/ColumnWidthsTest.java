package io.github.guihua.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.cli.ledger.LedgerColumn.Kind;
import io.github.guihua.cli.ledger.LedgerColumn.Presence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static LedgerTable table(List<String> headers, List<List<String>> rows) {
        return new LedgerTable(
                "",
                List.of(),
                headers.stream()
                        .map(header -> new LedgerColumn(header, Kind.TEXT, Presence.IN_DATA))
                        .toList(),
                rows);
    }

    private static LedgerTable withColumnByHand(LedgerTable table) {
        List<LedgerColumn> columns = new ArrayList<>(table.columns());
        columns.add(new LedgerColumn("备注", Kind.TEXT, Presence.ON_PAPER));
        return new LedgerTable(
                "",
                List.of(),
                columns,
                table.rows().stream()
                        .map(row -> Stream.concat(row.stream(), Stream.of("")).toList())
                        .toList());
    }

    @Test
    void aColumnIsAsWideAsItsLongestLine() {
        ColumnWidths widths =
                ColumnWidths.of(table(List.of("序号", "任务"), List.of(List.of("1", "修建道路和桥梁\n绿道"), List.of("12", "公园"))));
        assertEquals(9, widths.of(0), "a header of four, the filter's arrow and the margins");
        assertEquals(16, widths.of(1));
        assertEquals(25, widths.sum());
        assertEquals(2, widths.lines(List.of("1", "修建道路和桥梁\n绿道")));
        assertEquals(1, widths.lines(List.of("", "")));
    }

    @Test
    void theWidestGiveWayWhereThePageIsTooNarrow() {
        String hundred = "路".repeat(100);
        LedgerTable table = table(List.of("序号", "章节", "任务"), List.of(List.of("1", hundred, hundred)));
        ColumnWidths widths = ColumnWidths.of(table);
        assertEquals(9, widths.of(0));
        assertEquals(181, widths.of(1) + widths.of(2));
        assertEquals(3, widths.lines(table.rows().get(0)), "200 in 90");
    }

    @Test
    void aHighCellCountsMoreThanManyLowOnes() {
        List<List<String>> rows = new ArrayList<>(Collections.nCopies(10, List.of("路".repeat(60), "桥".repeat(10))));
        rows.add(List.of("路".repeat(60), "桥".repeat(300)));
        ColumnWidths widths = ColumnWidths.of(table(List.of("任务", "目标"), rows));
        assertTrue(widths.of(1) > widths.of(0), widths.of(0) + " " + widths.of(1));
    }

    @Test
    void manyColumnsKeepRoomForWords() {
        List<String> row = Collections.nCopies(40, "路".repeat(50));
        ColumnWidths widths = ColumnWidths.of(table(row, List.of(row)));
        assertEquals(9, widths.of(0));
    }

    @Test
    void aColumnToFillInHasRoomForWritingAndMoreIfThePageHas() {
        LedgerTable low = table(List.of("序号"), List.of(List.of("1")));
        assertEquals(30, ColumnWidths.of(withColumnByHand(low)).of(1));
        LedgerTable full = table(List.of("任务"), List.of(List.of("路".repeat(500))));
        ColumnWidths widths = ColumnWidths.of(withColumnByHand(full));
        assertEquals(12, widths.of(1));
        assertEquals(190, widths.sum());
    }

    @Test
    void columnsToFillInShareWhatIsLeft() {
        List<String> row = List.of("路".repeat(70));
        ColumnWidths widths = ColumnWidths.of(withColumnByHand(withColumnByHand(table(List.of("任务"), List.of(row)))));
        assertEquals(142, widths.of(0));
        assertEquals(24, widths.of(1));
        assertEquals(24, widths.of(2));
    }

    @Test
    void charactersAreCountedWhole() {
        ColumnWidths widths = ColumnWidths.of(table(List.of("任务"), List.of(List.of("路".repeat(200)))));
        assertEquals(190, widths.of(0));
        assertEquals(2, widths.lines(List.of("路".repeat(95) + "桥")), "96 characters, and room for 95");
        assertEquals(1, widths.lines(List.of("路".repeat(95))));
    }
}
