package io.github.guihua.spark;

import io.github.guihua.model.rows.Column;
import io.github.guihua.model.rows.ColumnType;
import io.github.guihua.model.rows.PlanRow;
import io.github.guihua.model.rows.PlanTable;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Encodes the rows of a document in one table as bytes, for the transfer from the parsing task to the writing task.
 * Each value has the encoding of the Parquet file, so that nothing is decoded and encoded again. For one thread only,
 * because the buffer is reused.
 */
final class RowBytes {

    /** The mark of an absent value. */
    static final byte ABSENT = 0;

    /** The mark before a value. */
    static final byte THERE = 1;

    /** The mark before a text that begins with the document's id; the rest of the text follows. */
    static final byte OF_DOCUMENT = 2;

    /** The number of bytes of a decimal with the most digits that a column allows. */
    static final int DECIMAL_BYTES = 16;

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16);

    /**
     * Returns the encoded rows of a document, without the columns that are in the folder names; each value follows a
     * mark.
     *
     * @param documentId the document's id in ASCII, which is left out, because it makes up half of the text in
     *     the rows
     */
    byte[] of(PlanTable table, String documentId, List<PlanRow> rows) {
        List<Column> columns = stored(table);
        bytes.clear();
        for (PlanRow row : rows) {
            @Nullable Object[] values = row.values();
            for (int i = 0; i < columns.size(); i++) {
                Object value = values[i];
                if (value == null) {
                    room(1).put(ABSENT);
                } else if (value instanceof String text && text.startsWith(documentId)) {
                    room(1).put(OF_DOCUMENT);
                    add(text, documentId.length());
                } else {
                    room(1).put(THERE);
                    add(value, columns.get(i).type());
                }
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** Returns the columns that are stored in the files of a table; year and kind are in the names of its folders. */
    static List<Column> stored(PlanTable table) {
        List<Column> columns = table.columns();
        return table.partitioned() ? columns.subList(0, columns.size() - 2) : columns;
    }

    private void add(Object value, ColumnType type) {
        switch (type) {
            case TEXT -> add((String) value, 0);
            case INTEGER -> room(Integer.BYTES).putInt((Integer) value);
            case BOOLEAN -> room(1).put((byte) ((Boolean) value ? 1 : 0));
            case DECIMAL -> room(DECIMAL_BYTES).put(decimal((BigDecimal) value));
            case DATE -> room(Integer.BYTES).putInt(Math.toIntExact(((LocalDate) value).toEpochDay()));
        }
    }

    /** Adds a text without a number of characters at its start, all of which are ASCII. */
    private void add(String value, int skipped) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        int length = text.length - skipped;
        room(Integer.BYTES + length).putInt(length).put(text, skipped, length);
    }

    /** Returns the buffer, with space for a number of further bytes. */
    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            int length = Math.max(bytes.position() + more, 2 * bytes.capacity());
            bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), length)).position(bytes.position());
        }
        return bytes;
    }

    /** Returns the digits of a number as an integer of 16 bytes, the highest byte first. */
    private static byte[] decimal(BigDecimal number) {
        byte[] digits =
                number.setScale(ColumnType.DECIMAL_SCALE).unscaledValue().toByteArray();
        byte[] all = new byte[DECIMAL_BYTES];
        Arrays.fill(all, 0, DECIMAL_BYTES - digits.length, (byte) (digits[0] < 0 ? -1 : 0));
        System.arraycopy(digits, 0, all, DECIMAL_BYTES - digits.length, digits.length);
        return all;
    }
}
