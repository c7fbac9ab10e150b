package io.github.guihua.core.text;

import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 strictly: malformed bytes are not text. The length is computed first, so the characters are written
 * once into an array of that length.
 */
final class Utf8 {

    private static final int MALFORMED = -1;

    private Utf8() {}

    /** The text of the bytes from an index to the end; null when they are malformed. */
    static @Nullable String decode(byte[] bytes, int from) {
        char[] chars = new char[length(bytes, from)];
        int n = 0;
        int i = from;
        while (i < bytes.length) {
            int b = bytes[i];
            if (b >= 0) {
                chars[n++] = (char) b;
                i++;
                continue;
            }
            int size = b < (byte) 0xe0 ? 2 : b < (byte) 0xf0 ? 3 : 4;
            int point = i + size > bytes.length ? MALFORMED : point(bytes, i, size);
            if (point < 0) {
                return null;
            }
            if (point < 0x10000) {
                chars[n++] = (char) point;
            } else {
                chars[n++] = Character.highSurrogate(point);
                chars[n++] = Character.lowSurrogate(point);
            }
            i += size;
        }
        return new String(chars, 0, n);
    }

    /** The number of code units: one for each byte that begins a character, two for a character of four bytes. */
    private static int length(byte[] bytes, int from) {
        int n = 0;
        for (int i = from; i < bytes.length; i++) {
            n += (bytes[i] & 0xc0) != 0x80 ? 1 : 0;
            n += (bytes[i] & 0xf0) == 0xf0 ? 1 : 0;
        }
        return n;
    }

    /** The code point of two to four bytes; negative when they are not its shortest form or encode a surrogate. */
    private static int point(byte[] bytes, int i, int size) {
        int b = bytes[i] & 0xff;
        int second = bytes[i + 1];
        if (size == 3) {
            int third = bytes[i + 2];
            int point = (b & 0x0f) << 12 | (second & 0x3f) << 6 | third & 0x3f;
            boolean whole = (second & 0xc0) == 0x80 && (third & 0xc0) == 0x80;
            return whole && point >= 0x800 && (point < 0xd800 || point > 0xdfff) ? point : MALFORMED;
        }
        if (size == 2) {
            int point = (b & 0x1f) << 6 | second & 0x3f;
            return (second & 0xc0) == 0x80 && b >= 0xc2 ? point : MALFORMED;
        }
        int third = bytes[i + 2];
        int fourth = bytes[i + 3];
        int point = (b & 0x07) << 18 | (second & 0x3f) << 12 | (third & 0x3f) << 6 | fourth & 0x3f;
        boolean whole = (second & 0xc0) == 0x80 && (third & 0xc0) == 0x80 && (fourth & 0xc0) == 0x80;
        return whole && b <= 0xf4 && point >= 0x10000 && point <= 0x10ffff ? point : MALFORMED;
    }
}
