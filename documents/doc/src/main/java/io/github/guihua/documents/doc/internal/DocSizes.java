package io.github.guihua.documents.doc.internal;

import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Checks the tables of a Word file that say how large it is before they are read. A hostile file lets them name the same
 * bytes again and again, and a small file would fill the memory ([MS-DOC] 2.5.6 FibRgFcLcb97, 2.9.38 Clx).
 */
final class DocSizes {

    private static final String TEXT = "WordDocument";
    private static final int FIB_SIZE = 0x1aa;
    private static final int VERSION = 0x02;
    private static final int WORD_97 = 106;
    private static final int FLAGS = 0x0a;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLES = 0x0200;
    private static final int CHARACTER_FORMATS = 0xfa;
    private static final int PARAGRAPH_FORMATS = 0x102;
    private static final int PIECES = 0x1a2;

    /** The bytes that the formats of one page of a file take. */
    private static final int PAGE = 512;

    private static final int PIECE_SIZE = 12;

    private DocSizes() {}

    static void check(POIFSFileSystem system, DocumentWatch watch) throws IOException {
        DirectoryNode root = system.getRoot();
        if (!(root.getEntryCaseInsensitive(TEXT) instanceof DocumentEntry document)) {
            return;
        }
        ByteBuffer fib = head(document, FIB_SIZE);
        if (fib == null || fib.getShort(VERSION) < WORD_97 || (fib.getShort(FLAGS) & ENCRYPTED) != 0) {
            return;
        }
        long size = document.getSize();
        for (int table : new int[] {CHARACTER_FORMATS, PARAGRAPH_FORMATS}) {
            long pages = (fib.getInt(table + 4) - 4L) / 8;
            if (pages > size / PAGE + 1) {
                throw new IOException("its tables of formats are larger than the file");
            }
        }
        String name = (fib.getShort(FLAGS) & SECOND_TABLES) != 0 ? "1Table" : "0Table";
        if (root.hasEntryCaseInsensitive(name) && root.getEntryCaseInsensitive(name) instanceof DocumentEntry tables) {
            long characters = characters(tables, fib.getInt(PIECES), fib.getInt(PIECES + 4));
            watch.inflated(2 * characters);
            if (characters > size) {
                throw new IOException("its table of pieces names more text than the file has");
            }
        }
    }

    /** Returns how many characters the pieces of the text have. */
    private static long characters(DocumentEntry tables, int start, int length) throws IOException {
        if (start < 0 || length < 5 || (long) start + length > tables.getSize()) {
            return 0;
        }
        ByteBuffer all = head(tables, start + length);
        if (all == null) {
            return 0;
        }
        int at = start;
        while (at + 3 <= all.limit() && all.get(at) == 1) {
            at += 3 + (all.getShort(at + 1) & 0xffff);
        }
        if (at + 5 > all.limit() || all.get(at) != 2) {
            return 0;
        }
        long count = Math.min((all.getInt(at + 1) - 4L) / PIECE_SIZE, (all.limit() - at - 9L) / PIECE_SIZE);
        long characters = 0;
        for (int i = 0; i < count; i++) {
            characters += Math.max(0L, (long) all.getInt(at + 9 + 4 * i) - all.getInt(at + 5 + 4 * i));
        }
        return characters;
    }

    private static @Nullable ByteBuffer head(DocumentEntry entry, int length) throws IOException {
        if (entry.getSize() < length) {
            return null;
        }
        try (InputStream stream = new DocumentInputStream(entry)) {
            byte[] bytes = stream.readNBytes(length);
            return bytes.length < length ? null : ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
