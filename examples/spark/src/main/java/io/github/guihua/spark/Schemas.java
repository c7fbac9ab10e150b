package io.github.guihua.spark;

import io.github.guihua.model.rows.Column;
import io.github.guihua.model.rows.ColumnType;
import io.github.guihua.model.rows.PlanRow;
import io.github.guihua.model.rows.PlanRows;
import io.github.guihua.model.rows.PlanTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The library's tables and rows in Spark's terms. */
final class Schemas {

    private Schemas() {}

    /** The columns of a table. */
    static StructType of(PlanTable table) {
        List<StructField> fields = new ArrayList<>();
        for (Column column : table.columns()) {
            fields.add(DataTypes.createStructField(column.name(), type(column.type()), column.nullable()));
        }
        return DataTypes.createStructType(fields);
    }

    /** A row a document with the rows of each table in an array under the table's name: parsed once, written ten times. */
    static StructType ofBundle() {
        List<StructField> fields = new ArrayList<>();
        for (PlanTable table : PlanTable.values()) {
            fields.add(
                    DataTypes.createStructField(table.tableName(), DataTypes.createArrayType(of(table), false), false));
        }
        return DataTypes.createStructType(fields);
    }

    /** The bundle of a document that has a plan. */
    static Row bundle(PlanRows rows) {
        PlanTable[] tables = PlanTable.values();
        Object[] arrays = new Object[tables.length];
        for (int i = 0; i < tables.length; i++) {
            arrays[i] = rows(rows.of(tables[i]));
        }
        return RowFactory.create(arrays);
    }

    /** The bundle of documents that have none. */
    static Row bundle(List<? extends PlanRow> failures) {
        PlanTable[] tables = PlanTable.values();
        Object[] arrays = new Object[tables.length];
        for (int i = 0; i < tables.length; i++) {
            arrays[i] = tables[i] == PlanTable.FAILURES ? rows(failures) : new Row[0];
        }
        return RowFactory.create(arrays);
    }

    private static Row[] rows(List<? extends PlanRow> rows) {
        return rows.stream().map(row -> RowFactory.create(row.values())).toArray(Row[]::new);
    }

    private static DataType type(ColumnType type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.IntegerType;
            case BOOLEAN -> DataTypes.BooleanType;
            case DECIMAL -> DataTypes.createDecimalType(ColumnType.DECIMAL_PRECISION, ColumnType.DECIMAL_SCALE);
            case DATE -> DataTypes.DateType;
        };
    }
}
