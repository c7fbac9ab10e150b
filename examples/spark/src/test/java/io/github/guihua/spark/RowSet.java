package io.github.guihua.spark;

import io.github.guihua.model.rows.FailureRows;
import io.github.guihua.model.rows.PlanRow;
import io.github.guihua.model.rows.PlanRows;
import io.github.guihua.model.rows.PlanTable;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The rows of all tables as sorted lines, to compare what was made in different ways. */
final class RowSet {

    private RowSet() {}

    /** What the tables of a folder hold. */
    static Map<PlanTable, List<String>> ofStore(SparkSession spark, Path out) {
        Map<PlanTable, List<String>> lines = new EnumMap<>(PlanTable.class);
        for (PlanTable table : PlanTable.values()) {
            List<String> ofTable = new ArrayList<>();
            String folder = out.resolve(table.tableName()).toString();
            for (Row row :
                    spark.read().schema(Schemas.of(table)).parquet(folder).collectAsList()) {
                ofTable.add(line(row));
            }
            Collections.sort(ofTable);
            lines.put(table, ofTable);
        }
        return lines;
    }

    /** What one thread makes of the .txt files of a folder without Spark: each content once, by the first of its paths. */
    static Map<PlanTable, List<String>> ofLoop(Path folder) throws IOException {
        PlanParser parser = PlanParser.create();
        Map<PlanTable, List<String>> lines = new EnumMap<>(PlanTable.class);
        for (PlanTable table : PlanTable.values()) {
            lines.put(table, new ArrayList<>());
        }
        Set<String> seen = new HashSet<>();
        for (Path file : texts(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            String hash = Content.id(bytes);
            try {
                if (!seen.contains(hash)) {
                    PlanRows rows = PlanRows.of(
                            file.toString(),
                            parser.parse(bytes, file.getFileName().toString()));
                    for (PlanTable table : PlanTable.values()) {
                        rows.of(table).forEach(row -> lines.get(table).add(line(row)));
                    }
                    seen.add(hash);
                }
            } catch (IOException e) {
                lines.get(PlanTable.FAILURES).add(line(FailureRows.of(file.toString(), hash, e)));
            }
        }
        lines.values().forEach(Collections::sort);
        return lines;
    }

    static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    static String line(PlanRow row) {
        return line(row.values());
    }

    static String line(Row row) {
        Object[] values = new Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(i);
        }
        return line(values);
    }

    private static String line(Object[] values) {
        StringJoiner line = new StringJoiner("\u001f");
        for (Object value : values) {
            line.add(
                    value instanceof BigDecimal number
                            ? number.stripTrailingZeros().toPlainString()
                            : String.valueOf(value));
        }
        return line.toString();
    }
}
