package io.github.guihua.spark;

import io.github.guihua.model.rows.Column;
import io.github.guihua.model.rows.ColumnType;
import io.github.guihua.model.rows.PlanTable;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

/** A Parquet file of one table, written from the bytes of {@link RowBytes}. */
final class TableFile implements Closeable {

    private static final String DOCUMENT_ID = "document_id";

    /**
     * The columns with few distinct values. Trying a dictionary on the other columns takes half of the writing time.
     */
    static final Set<String> FEW_VALUES = Set.of(
            DOCUMENT_ID,
            "change",
            "charset",
            "code",
            "comparison",
            "confidence",
            "element",
            "kind",
            "modality",
            "nature",
            "numbering_style",
            "per",
            "reason",
            "role",
            "severity");

    private final ParquetWriter<Values> writer;

    TableFile(Path path, PlanTable table, Configuration configuration) throws IOException {
        Builder builder = new Builder(HadoopOutputFile.fromPath(path, configuration), RowBytes.stored(table));
        builder.withConf(configuration)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .config("parquet.compression.codec.zstd.level", "1")
                .withSizeStatisticsEnabled(false)
                .withDictionaryEncoding(false);
        for (Column column : RowBytes.stored(table)) {
            if (FEW_VALUES.contains(column.name())) {
                builder.withDictionaryEncoding(column.name(), true);
            }
            if (isUnique(column.name()) || isReference(column.name())) {
                builder.withStatisticsEnabled(column.name(), false);
            }
        }
        writer = builder.build();
    }

    /** Whether the values of a column are unique, so that statistics let no reader skip a page. */
    private static boolean isUnique(String column) {
        return column.equals("id") || column.equals("text");
    }

    /**
     * Whether a column refers to another row of the document; readers find rows by the document, whose id the files
     * are sorted by.
     */
    private static boolean isReference(String column) {
        return column.endsWith("_id") && !column.equals(DOCUMENT_ID);
    }

    /**
     * Writes the rows of a document.
     *
     * @param documentId the document's id
     * @param rows the bytes from {@link RowBytes}
     */
    void write(String documentId, byte[] rows) throws IOException {
        Values values = new Values(documentId.getBytes(StandardCharsets.UTF_8), ByteBuffer.wrap(rows));
        while (values.bytes().hasRemaining()) {
            writer.write(values);
        }
    }

    /**
     * The values of a document that are still to be written.
     *
     * @param documentId the bytes of the document's id
     * @param bytes the values
     */
    private record Values(byte[] documentId, ByteBuffer bytes) {

        /** Returns the next text, which has no document id left out. */
        Binary text() {
            return fixed(bytes.getInt());
        }

        /** Returns the next text, with the document's id restored at its start. */
        Binary textOfDocument() {
            int length = bytes.getInt();
            if (length == 0) {
                return Binary.fromConstantByteArray(documentId);
            }
            byte[] text = Arrays.copyOf(documentId, documentId.length + length);
            bytes.get(text, documentId.length, length);
            return Binary.fromConstantByteArray(text);
        }

        /** Returns the next value of a number of bytes. */
        Binary fixed(int length) {
            Binary slice = Binary.fromConstantByteArray(bytes.array(), bytes.position(), length);
            bytes.position(bytes.position() + length);
            return slice;
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<Values, Builder> {

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
        protected WriteSupport<Values> getWriteSupport(Configuration configuration) {
            return new Rows(columns);
        }
    }

    /** Passes one row after another from the bytes to Parquet. */
    private static final class Rows extends WriteSupport<Values> {

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
        public void write(Values values) {
            RecordConsumer row = Objects.requireNonNull(consumer, "consumer");
            row.startMessage();
            for (int i = 0; i < columns.length; i++) {
                byte mark = values.bytes().get();
                if (mark != RowBytes.ABSENT) {
                    row.startField(columns[i].name(), i);
                    if (mark == RowBytes.OF_DOCUMENT) {
                        row.addBinary(values.textOfDocument());
                    } else {
                        add(columns[i].type(), values, row);
                    }
                    row.endField(columns[i].name(), i);
                }
            }
            row.endMessage();
        }

        private static void add(ColumnType type, Values values, RecordConsumer row) {
            switch (type) {
                case TEXT -> row.addBinary(values.text());
                case DECIMAL -> row.addBinary(values.fixed(RowBytes.DECIMAL_BYTES));
                case INTEGER, DATE -> row.addInteger(values.bytes().getInt());
                case BOOLEAN -> row.addBoolean(values.bytes().get() != 0);
            }
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
