package io.github.guihua.model.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.UnreadableTextException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.AccessDeniedException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTableTest {

    private static final Map<PlanTable, Class<? extends Record>> ROWS = new EnumMap<>(Map.of(
            PlanTable.DOCUMENTS, DocumentRow.class,
            PlanTable.CHAPTERS, ChapterRow.class,
            PlanTable.TASKS, TaskRow.class,
            PlanTable.UNITS, UnitRow.class,
            PlanTable.TARGETS, StatementRow.class,
            PlanTable.ACHIEVEMENTS, StatementRow.class,
            PlanTable.INDICATORS, IndicatorRow.class,
            PlanTable.CITATIONS, CitationRow.class,
            PlanTable.DIAGNOSTICS, DiagnosticRow.class,
            PlanTable.FAILURES, FailureRow.class));

    @Test
    void columnsAreNamedAsTheComponentsOfTheirRows() {
        for (PlanTable table : PlanTable.values()) {
            List<String> components = Arrays.stream(ROWS.get(table).getRecordComponents())
                    .map(RecordComponent::getName)
                    .filter(name -> !name.equals("table"))
                    .map(Column::named)
                    .toList();
            assertEquals(components, table.columns().stream().map(Column::name).toList(), table.tableName());
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
        FailureRow empty = FailureRow.of(
                "a/b.txt",
                "00",
                new UnreadableTextException("b.txt", UnreadableTextException.Reason.EMPTY, "it is empty; fill it"));
        assertEquals(new FailureRow("a/b.txt", "00", FailureReason.EMPTY, "it is empty; fill it"), empty);
        assertEquals(FailureReason.UNREADABLE, reason(new FileNotFoundException("b.txt")));
        assertEquals(FailureReason.UNREADABLE, reason(new AccessDeniedException("b.txt")));
        assertEquals(FailureReason.UNREADABLE, reason(new IOException("disk")));
        assertEquals(FailureReason.FAULT, reason(new StackOverflowError()));
        FailureRow fault = FailureRow.of("b.txt", "00", new IllegalStateException("one\ntwo"));
        assertTrue(fault.message().contains("IllegalStateException: one two"), fault.message());
        FailureRow large = FailureRow.tooLarge("b.txt", 20, 10);
        assertEquals(FailureReason.TOO_LARGE, large.reason());
        assertTrue(large.message().contains("20 bytes") && large.message().contains("limit is 10"), large.message());
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
        return FailureRow.of("b.txt", null, cause).reason();
    }
}
