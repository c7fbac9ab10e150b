package io.github.guihua.spark;

import io.github.guihua.model.rows.Column;
import io.github.guihua.model.rows.ColumnType;
import io.github.guihua.model.rows.PlanTable;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** A Parquet file of one table, filled with what {@link RowBytes} made. */
final class TableFile implements Closeable {

    private final ParquetWriter<ByteBuffer> writer;

    TableFile(Path path, PlanTable table, Configuration configuration) throws IOException {
        Builder builder = new Builder(HadoopOutputFile.fromPath(path, configuration), RowBytes.stored(table));
        builder.withConf(configuration)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .config("parquet.compression.codec.zstd.level", "1")
                .withSizeStatisticsEnabled(false);
        for (Column column : RowBytes.stored(table)) {
            if (isUnique(column.name())) {
                builder.withDictionaryEncoding(column.name(), false);
            }
            if (isUnique(column.name()) || isReference(column.name())) {
                builder.withStatisticsEnabled(column.name(), false);
            }
        }
        writer = builder.build();
    }

    /** Whether its values do not come twice: a dictionary of them would be made in vain. */
    private static boolean isUnique(String column) {
        return column.equals("id") || column.equals("text");
    }

    /** Whether it names another row of the document: rows are found by the document, whose id the files are sorted by. */
    private static boolean isReference(String column) {
        return column.endsWith("_id") && !column.equals("document_id");
    }

    /** Writes the rows of a document. */
    void write(byte[] rows) throws IOException {
        ByteBuffer values = ByteBuffer.wrap(rows);
        while (values.hasRemaining()) {
            writer.write(values);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<ByteBuffer, Builder> {

        private final List<Column> columns;

        Builder(OutputFile file, List<Column> columns) {
            super(file);
            this.columns = columns;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // deprecated and abstract
        protected WriteSupport<ByteBuffer> getWriteSupport(Configuration configuration) {
            return new Rows(columns);
        }
    }

    /** Hands one row after the other from the bytes to Parquet. */
    private static final class Rows extends WriteSupport<ByteBuffer> {

        private final Column[] columns;
        private @Nullable RecordConsumer consumer;

        Rows(List<Column> columns) {
            this.columns = columns.toArray(Column[]::new);
        }

        @Override
        @SuppressWarnings("deprecation") // deprecated and abstract
        public WriteContext init(Configuration configuration) {
            return new WriteContext(
                    new MessageType(
                            "row", Arrays.stream(columns).map(Rows::type).toList()),
                    Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            this.consumer = consumer;
        }

        @Override
        public void write(ByteBuffer values) {
            RecordConsumer row = Objects.requireNonNull(consumer, "consumer");
            row.startMessage();
            for (int i = 0; i < columns.length; i++) {
                if (values.get() != 0) {
                    row.startField(columns[i].name(), i);
                    add(columns[i].type(), values, row);
                    row.endField(columns[i].name(), i);
                }
            }
            row.endMessage();
        }

        private static void add(ColumnType type, ByteBuffer values, RecordConsumer row) {
            switch (type) {
                case TEXT -> row.addBinary(slice(values, values.getInt()));
                case DECIMAL -> row.addBinary(slice(values, RowBytes.DECIMAL_BYTES));
                case INTEGER, DATE -> row.addInteger(values.getInt());
                case BOOLEAN -> row.addBoolean(values.get() != 0);
            }
        }

        private static Binary slice(ByteBuffer values, int length) {
            Binary slice = Binary.fromConstantByteArray(values.array(), values.position(), length);
            values.position(values.position() + length);
            return slice;
        }

        private static Type type(Column column) {
            Repetition repetition = column.nullable() ? Repetition.OPTIONAL : Repetition.REQUIRED;
            return switch (column.type()) {
                case TEXT ->
                    Types.primitive(PrimitiveTypeName.BINARY, repetition)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.name());
                case INTEGER ->
                    Types.primitive(PrimitiveTypeName.INT32, repetition).named(column.name());
                case BOOLEAN ->
                    Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(column.name());
                case DECIMAL ->
                    Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
                            .length(RowBytes.DECIMAL_BYTES)
                            .as(LogicalTypeAnnotation.decimalType(
                                    ColumnType.DECIMAL_SCALE, ColumnType.DECIMAL_PRECISION))
                            .named(column.name());
                case DATE ->
                    Types.primitive(PrimitiveTypeName.INT32, repetition)
                            .as(LogicalTypeAnnotation.dateType())
                            .named(column.name());
            };
        }
    }
}
