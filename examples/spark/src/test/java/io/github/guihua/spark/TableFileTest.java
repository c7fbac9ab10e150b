package io.github.guihua.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Confidence;
import io.github.guihua.model.Modality;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.rows.Column;
import io.github.guihua.model.rows.PlanRow;
import io.github.guihua.model.rows.PlanTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark reads from a file of a table is what was written, at the ends of what columns hold. */
class TableFileTest {

    @TempDir
    private Path folder;

    @Test
    void valuesComeBackAsTheyWere() throws IOException {
        List<PlanRow> rows = List.of(
                row(new BigDecimal("9".repeat(26)), new BigDecimal("-0.000000000001"), LocalDate.of(1, 1, 1)),
                row(new BigDecimal("-" + "9".repeat(26) + "." + "9".repeat(12)), null, LocalDate.of(9999, 12, 31)),
                row(BigDecimal.ZERO, new BigDecimal("252.87"), null));
        String parts = Groups.folder(null, PlanKind.OTHER.name());
        Path file = Files.createDirectories(folder.resolve(parts)).resolve("a.parquet");
        try (TableFile table =
                new TableFile(new org.apache.hadoop.fs.Path(file.toUri()), PlanTable.TARGETS, new Configuration())) {
            table.write("document", new RowBytes().of(PlanTable.TARGETS, "document", rows.subList(0, 2)));
            table.write("document", new RowBytes().of(PlanTable.TARGETS, "document", rows.subList(2, 3)));
        }
        try (SparkSession spark = Sessions.local()) {
            List<String> read =
                    spark
                            .read()
                            .schema(Schemas.of(PlanTable.TARGETS))
                            .parquet(folder.toString())
                            .collectAsList()
                            .stream()
                            .map(RowSet::line)
                            .toList();
            assertEquals(rows.stream().map(RowSet::line).toList(), read);
            assertEquals(
                    Schemas.of(PlanTable.TARGETS).names().length,
                    spark.read().parquet(folder.toString()).columns().length,
                    "whoever reads without a schema sees the same columns");
        }
    }

    @Test
    void columnsOfFewValuesAreColumns() {
        Set<String> columns = Arrays.stream(PlanTable.values())
                .flatMap(table -> table.columns().stream())
                .map(Column::name)
                .collect(Collectors.toSet());
        assertTrue(columns.containsAll(TableFile.FEW_VALUES), "not all in " + columns);
    }

    @Test
    void aGroupIsOfOneFolderAndBucket() {
        String folderOfYear = "tasks/year=2021/kind=OTHER";
        Row some = Groups.row(folderOfYear, "ab12", 1, new byte[] {1});
        Row other = Groups.row(folderOfYear, "cd34", 1, new byte[0]);
        assertEquals(Groups.group(some), Groups.group(other));
        assertEquals(folderOfYear, Groups.folderOf(Groups.group(some)));
        assertArrayEquals(new byte[] {1}, Groups.bytes(some));

        List<String> divided = Stream.of("00", "01", "02", "03", "04", "05")
                .map(hash -> Groups.group(Groups.row(folderOfYear, hash, 2, new byte[0])))
                .distinct()
                .toList();
        assertEquals(2, divided.size());
        assertTrue(divided.stream().allMatch(group -> Groups.folderOf(group).equals(folderOfYear)));
    }

    private static PlanRow row(BigDecimal amount, @Nullable BigDecimal max, @Nullable LocalDate due) {
        return PlanRow.of(
                PlanTable.TARGETS,
                "document#/plan/children/0/targets/0",
                "document",
                "another document",
                "TASK",
                "",
                "生僻字\uD842\uDFB7\n第二行",
                Comparison.BETWEEN.name(),
                amount,
                max,
                null,
                Change.LEVEL.name(),
                "P1Y",
                "到2025年",
                null,
                due,
                Modality.FIRM.name(),
                Confidence.HIGH.name(),
                0,
                Integer.MAX_VALUE,
                "paragraph 7",
                null,
                PlanKind.OTHER.name());
    }
}
