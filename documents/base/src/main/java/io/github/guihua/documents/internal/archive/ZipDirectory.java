package io.github.guihua.documents.internal.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a ZIP archive (APPNOTE 4.3.12 to 4.3.16, with the fields of ZIP64). Programs read archives
 * by it; the headers before the entries may lack sizes.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_LENGTH = 56;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int EXTRA_64 = 1;
    private static final long LONG_FIELD = 0xffffffffL;

    private final byte[] bytes;
    private final ByteBuffer zip;

    private ZipDirectory(byte[] bytes) {
        this.bytes = bytes;
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * An entry.
     *
     * @param path its name as in the archive
     * @param method how it is packed: 0 not at all, 8 deflated
     * @param encrypted whether it is encrypted
     * @param crc the checksum of its content
     * @param start where its packed bytes begin
     * @param end where they end
     */
    record Entry(String path, int method, boolean encrypted, long crc, int start, int end) {

        boolean isFolder() {
            return path.endsWith("/");
        }
    }

    /**
     * Returns the entries of an archive.
     *
     * @throws IOException when the directory is missing or damaged
     */
    static List<Entry> read(byte[] bytes, int most) throws IOException {
        return new ZipDirectory(bytes).entries(most);
    }

    private List<Entry> entries(int most) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int at = start();
        // one more than the most, so that the watch sees that there are too many
        while (at <= zip.limit() - HEADER_LENGTH && zip.getInt(at) == HEADER && entries.size() <= most) {
            int name = zip.getShort(at + 28) & 0xffff;
            int extra = zip.getShort(at + 30) & 0xffff;
            int comment = zip.getShort(at + 32) & 0xffff;
            int next = at + HEADER_LENGTH + name + extra + comment;
            if (next > zip.limit()) {
                throw new IOException("its directory is damaged");
            }
            entries.add(entry(at, name, extra));
            at = next;
        }
        return entries;
    }

    /** Returns where the directory begins. */
    private int start() throws IOException {
        int lowest = Math.max(0, zip.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int end = zip.limit() - END_LENGTH; end >= lowest; end--) {
            if (zip.getInt(end) == END) {
                long start = zip.getInt(end + 16) & LONG_FIELD;
                int locator = end - LOCATOR_64_LENGTH;
                if (start == LONG_FIELD && locator >= 0 && zip.getInt(locator) == LOCATOR_64) {
                    int end64 = within(zip.getLong(locator + 8), END_64_LENGTH);
                    start = zip.getInt(end64) == END_64 ? zip.getLong(end64 + 48) : start;
                }
                return within(start, 0);
            }
        }
        throw new IOException("its directory at the end is missing, the file was cut");
    }

    private int within(long offset, int length) throws IOException {
        if (offset < 0 || offset > zip.limit() - length) {
            throw new IOException("its directory is damaged");
        }
        return (int) offset;
    }

    private Entry entry(int at, int name, int extra) throws IOException {
        long packed = zip.getInt(at + 20) & LONG_FIELD;
        long size = zip.getInt(at + 24) & LONG_FIELD;
        long header = zip.getInt(at + 42) & LONG_FIELD;
        int field = at + HEADER_LENGTH + name;
        int end = field + extra;
        while (field + 4 <= end) {
            int length = zip.getShort(field + 2) & 0xffff;
            if (zip.getShort(field) == EXTRA_64) {
                int value = field + 4;
                int last = Math.min(end, value + length);
                // only what does not fit into the header is here, in this order
                value += size == LONG_FIELD ? Long.BYTES : 0;
                if (packed == LONG_FIELD && value + Long.BYTES <= last) {
                    packed = zip.getLong(value);
                    value += Long.BYTES;
                }
                header = header == LONG_FIELD && value + Long.BYTES <= last ? zip.getLong(value) : header;
            }
            field += 4 + length;
        }
        int local = within(header, LOCAL_LENGTH);
        if (zip.getInt(local) != LOCAL) {
            throw new IOException("an entry is not where its directory says");
        }
        int start = within(
                local + (long) LOCAL_LENGTH + (zip.getShort(local + 26) & 0xffff) + (zip.getShort(local + 28) & 0xffff),
                0);
        // names in an old charset of China are no damage; those of parts with text are ASCII
        String path = new String(bytes, at + HEADER_LENGTH, name, StandardCharsets.ISO_8859_1);
        return new Entry(
                path,
                zip.getShort(at + 10) & 0xffff,
                (zip.getShort(at + 8) & 1) != 0,
                zip.getInt(at + 16) & LONG_FIELD,
                start,
                within(start + packed, 0));
    }
}
