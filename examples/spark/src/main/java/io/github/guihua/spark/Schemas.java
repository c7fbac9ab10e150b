package io.github.guihua.spark;

import io.github.guihua.model.rows.Column;
import io.github.guihua.model.rows.ColumnType;
import io.github.guihua.model.rows.PlanTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The library's tables as Spark schemas. */
final class Schemas {

    private Schemas() {}

    /** Returns the columns of a table. */
    static StructType of(PlanTable table) {
        List<StructField> fields = new ArrayList<>();
        for (Column column : table.columns()) {
            fields.add(DataTypes.createStructField(column.name(), type(column.type()), column.nullable()));
        }
        return DataTypes.createStructType(fields);
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
