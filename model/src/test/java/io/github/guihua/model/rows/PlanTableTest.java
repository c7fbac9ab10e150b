package io.github.guihua.model.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.UnreadableTextException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTableTest {

    @Test
    void columnsHaveNamesOfTheirOwnAndSayWhatTheyMean() {
        for (PlanTable table : PlanTable.values()) {
            List<String> names = table.columns().stream().map(Column::name).toList();
            assertEquals(names.size(), Set.copyOf(names).size(), table.tableName());
            for (Column column : table.columns()) {
                assertTrue(column.name().matches("[a-z]+(_[a-z]+)*"), column.name());
                assertFalse(column.meaning().isBlank(), column.name());
                assertEquals(column.nullable(), column.meaning().contains("null"), column.toString());
            }
        }
    }

    @Test
    void yearAndKindComeLastWhereATableIsDividedByThem() {
        for (PlanTable table : PlanTable.values()) {
            List<String> names = table.columns().stream().map(Column::name).toList();
            List<String> last = names.subList(names.size() - 2, names.size());
            assertEquals(table.partitioned(), last.equals(List.of("year", "kind")), table.tableName());
        }
    }

    @Test
    void anAmountIsRoundedToWhatItsColumnHolds() {
        assertEquals(new BigDecimal("252.87"), RowMapper.fitting(new BigDecimal("252.87")));
        assertEquals(new BigDecimal("0.333333333333"), RowMapper.fitting(new BigDecimal("0.33333333333333333")));
        assertEquals(new BigDecimal("100"), RowMapper.fitting(new BigDecimal("100.0000000000001")));
        assertEquals(new BigDecimal("9".repeat(26)), RowMapper.fitting(new BigDecimal("9".repeat(26))));
        assertNull(RowMapper.fitting(new BigDecimal("9".repeat(27))));
    }

    @Test
    void aFailureSaysWhyAndWhatToDoInOneLine() {
        PlanRow empty = FailureRows.of(
                "a/b.txt",
                "00",
                new UnreadableTextException("b.txt", UnreadableTextException.Reason.EMPTY, "it is empty; fill it"));
        assertEquals(FailureRows.of("a/b.txt", "00", FailureReason.EMPTY, "it is empty; fill it"), empty);
        assertEquals(FailureReason.UNREADABLE, reason(new FileNotFoundException("b.txt")));
        assertEquals(FailureReason.UNREADABLE, reason(new AccessDeniedException("b.txt")));
        assertEquals(FailureReason.UNREADABLE, reason(new IOException("disk")));
        assertEquals(FailureReason.FAULT, reason(new StackOverflowError()));
        PlanRow fault = FailureRows.of("b.txt", "00", new IllegalStateException("one\ntwo"));
        assertTrue(fault.text("message").contains("IllegalStateException: one two"), fault.text("message"));
        PlanRow large = FailureRows.tooLarge("b.txt", 20, 10);
        assertEquals(FailureReason.TOO_LARGE, FailureReason.valueOf(large.text("reason")));
        assertTrue(
                large.text("message").contains("20 bytes")
                        && large.text("message").contains("limit is 10"),
                large.text("message"));
    }

    @Test
    void everyReasonOfTheCoreHasItsOwnHere() {
        for (UnreadableTextException.Reason reason : UnreadableTextException.Reason.values()) {
            assertEquals(
                    reason.name(),
                    reason(new UnreadableTextException("b", reason, "m")).name());
        }
    }

    private static FailureReason reason(Throwable cause) {
        return FailureReason.valueOf(FailureRows.of("b.txt", null, cause).text("reason"));
    }
}
