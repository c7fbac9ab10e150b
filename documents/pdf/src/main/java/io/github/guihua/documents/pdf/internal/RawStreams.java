package io.github.guihua.documents.pdf.internal;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.parser.document.DocumentWatch;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Counts what the packed streams of a file unpack to, before PDFBox opens it: PDFBox unpacks the streams of its objects and
 * of its directory whole. Pictures are not counted, because nothing unpacks them.
 */
final class RawStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST_DICTIONARY = 1024;
    private static final int CHUNK = 65536;

    private RawStreams() {}

    /**
     * Counts the streams.
     *
     * @throws UnreadableTextException when they unpack to more than the limit
     */
    static void check(byte[] bytes, DocumentWatch watch) throws UnreadableTextException {
        byte[] chunk = new byte[CHUNK];
        for (int i = STREAM.length; i + STREAM.length + 4 < bytes.length; i++) {
            if (bytes[i] == 's' && isStream(bytes, i)) {
                int start = i + STREAM.length;
                start += bytes[start] == '\r' ? 1 : 0;
                start += bytes[start] == '\n' ? 1 : 0;
                if (isPacked(bytes, start) && !isPicture(bytes, i)) {
                    count(bytes, start, chunk, watch);
                }
                watch.tick();
            }
        }
    }

    private static boolean isStream(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return bytes[at - 1] != 'd';
    }

    private static boolean isPacked(byte[] bytes, int at) {
        int head = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
        return (bytes[at] & 0xf) == 8 && head % 31 == 0;
    }

    private static boolean isPicture(byte[] bytes, int at) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        String own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return own.contains("/Image") && !own.contains("ObjStm") && !own.contains("XRef") && own.indexOf('#') < 0;
    }

    private static void count(byte[] bytes, int start, byte[] chunk, DocumentWatch watch)
            throws UnreadableTextException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            int length = inflater.inflate(chunk);
            while (length > 0) {
                watch.inflated(length);
                length = inflater.inflate(chunk);
            }
        } catch (DataFormatException e) {
            // damage is for PDFBox to judge
        } finally {
            inflater.end();
        }
    }
}
