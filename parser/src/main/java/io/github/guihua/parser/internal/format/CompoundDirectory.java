package io.github.guihua.parser.internal.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The directory of a compound file (MS-CFB 2.6), as far as it tells what is directly in the root: an object of another
 * program may be deeper, with the streams of that program.
 */
final class CompoundDirectory {

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT = 30;
    private static final int FIRST_SECTOR = 48;
    private static final int TABLE = 76;
    private static final int TABLE_LENGTH = 109;
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH = 64;
    private static final int LONGEST_NAME = 64;
    private static final int KIND = 66;
    private static final int LEFT = 68;
    private static final int RIGHT = 72;
    private static final int CHILD = 76;
    private static final int ROOT = 5;
    private static final int MOST_ENTRIES = 20_000;

    private final ByteBuffer file;
    private final int shift;
    private final List<Integer> entries = new ArrayList<>();

    private CompoundDirectory(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        shift = file.getShort(SECTOR_SHIFT);
    }

    /** Returns the names in the root, empty if the directory is damaged. */
    static Optional<Set<String>> namesInRoot(byte[] bytes) {
        if (bytes.length < HEADER) {
            return Optional.empty();
        }
        CompoundDirectory directory = new CompoundDirectory(bytes);
        return directory.shift == 9 || directory.shift == 12 ? directory.names() : Optional.empty();
    }

    private Optional<Set<String>> names() {
        findEntries();
        if (entries.isEmpty() || file.get(entries.get(0) + KIND) != ROOT) {
            return Optional.empty();
        }
        Set<String> names = new LinkedHashSet<>();
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(file.getInt(entries.get(0) + CHILD));
        while (!open.isEmpty()) {
            int number = open.pop();
            if (number == -1) {
                continue;
            }
            if (number <= 0 || number >= entries.size() || seen.get(number)) {
                return Optional.empty();
            }
            seen.set(number);
            int at = entries.get(number);
            int length = Math.min(LONGEST_NAME, file.getShort(at + NAME_LENGTH) & 0xffff);
            // a zero ends the name
            names.add(new String(file.array(), at, Math.max(0, length - 2), StandardCharsets.UTF_16LE));
            open.push(file.getInt(at + RIGHT));
            open.push(file.getInt(at + LEFT));
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private void findEntries() {
        int sector = file.getInt(FIRST_SECTOR);
        long from = offset(sector);
        while (from >= 0 && entries.size() < MOST_ENTRIES) {
            for (int i = 0; i < 1 << shift; i += ENTRY) {
                entries.add((int) from + i);
            }
            sector = next(sector);
            from = offset(sector);
        }
    }

    /** Returns where a sector begins, -1 if the file has no such sector. */
    private long offset(int sector) {
        // the header fills the first sector
        long from = ((long) sector + 1) << shift;
        return sector >= 0 && from + (1L << shift) <= file.limit() ? from : -1;
    }

    /** Returns the sector after one, by the first part of the table of sectors, which the header holds. */
    private int next(int sector) {
        int inSector = shift - 2;
        int part = sector >> inSector;
        long table = part < TABLE_LENGTH ? offset(file.getInt(TABLE + 4 * part)) : -1;
        return table < 0 ? -1 : file.getInt((int) table + 4 * (sector & (1 << inSector) - 1));
    }
}
