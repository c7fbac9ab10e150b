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
 * The rows of a document in one table as bytes, on their way from the task that parses to the task that writes. Each
 * value stands as its Parquet file will have it, so that nothing is decoded and encoded again in between.
 */
final class RowBytes {

    /** Bytes of a decimal of the most digits that a column holds. */
    static final int DECIMAL_BYTES = 16;

    private ByteBuffer bytes = ByteBuffer.allocate(4096);

    private RowBytes() {}

    /** The values of some rows but for those that the folders of the table tell, each behind a mark: 0 absent, 1 there. */
    static byte[] of(PlanTable table, List<? extends PlanRow> rows) {
        List<Column> columns = stored(table);
        RowBytes out = new RowBytes();
        for (PlanRow row : rows) {
            @Nullable Object[] values = row.values();
            for (int i = 0; i < columns.size(); i++) {
                Object value = values[i];
                if (value == null) {
                    out.room(1).put((byte) 0);
                } else {
                    out.room(1).put((byte) 1);
                    out.add(value, columns.get(i).type());
                }
            }
        }
        return Arrays.copyOf(out.bytes.array(), out.bytes.position());
    }

    /** The columns that stand in the files of a table: year and kind stand in the names of its folders. */
    static List<Column> stored(PlanTable table) {
        List<Column> columns = table.columns();
        return table.partitioned() ? columns.subList(0, columns.size() - 2) : columns;
    }

    private void add(Object value, ColumnType type) {
        switch (type) {
            case TEXT -> {
                byte[] text = ((String) value).getBytes(StandardCharsets.UTF_8);
                room(Integer.BYTES + text.length).putInt(text.length).put(text);
            }
            case INTEGER -> room(Integer.BYTES).putInt((Integer) value);
            case BOOLEAN -> room(1).put((byte) ((Boolean) value ? 1 : 0));
            case DECIMAL -> room(DECIMAL_BYTES).put(decimal((BigDecimal) value));
            case DATE -> room(Integer.BYTES).putInt(Math.toIntExact(((LocalDate) value).toEpochDay()));
        }
    }

    /** The buffer with room for some more bytes. */
    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            int length = Math.max(bytes.position() + more, 2 * bytes.capacity());
            bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), length)).position(bytes.position());
        }
        return bytes;
    }

    /** The digits of a number as a whole number of 16 bytes, the highest first. */
    private static byte[] decimal(BigDecimal number) {
        byte[] digits =
                number.setScale(ColumnType.DECIMAL_SCALE).unscaledValue().toByteArray();
        byte[] all = new byte[DECIMAL_BYTES];
        Arrays.fill(all, 0, DECIMAL_BYTES - digits.length, (byte) (digits[0] < 0 ? -1 : 0));
        System.arraycopy(digits, 0, all, DECIMAL_BYTES - digits.length, digits.length);
        return all;
    }
}
