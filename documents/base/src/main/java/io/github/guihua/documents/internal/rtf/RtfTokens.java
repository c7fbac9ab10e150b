package io.github.guihua.documents.internal.rtf;

import java.nio.charset.StandardCharsets;

/** Goes through the bytes of an RTF file: groups, control words, control symbols and characters. */
final class RtfTokens {

    /** What is at the present place. */
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        SYMBOL,
        CHARACTER,
        END
    }

    private static final int LONGEST_NUMBER = 10;

    private final byte[] bytes;
    private int next;
    private String word = "";
    private boolean numbered;
    private int number;
    private int character;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes to the next token. */
    Kind next() {
        while (next < bytes.length) {
            int c = bytes[next++] & 0xff;
            switch (c) {
                case '\r', '\n', 0 -> {
                    // layout of the file
                }
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                default -> {
                    character = c;
                    return Kind.CHARACTER;
                }
            }
        }
        return Kind.END;
    }

    /** The name of a control word. */
    String word() {
        return word;
    }

    /** The number after a control word, or another if it has none. */
    int number(int absent) {
        return numbered ? number : absent;
    }

    /** Whether a control word switches something on: it has no number, or another than 0. */
    boolean on() {
        return !numbered || number != 0;
    }

    /** The byte of a character, or the sign of a control symbol. */
    int character() {
        return character;
    }

    /** Passes over bytes that are no text. */
    void skip(int count) {
        next = (int) Math.min(bytes.length, next + Math.max(0L, count));
    }

    /** Passes over the digits of a picture, which no token needs. */
    void skipDigits() {
        while (next < bytes.length && bytes[next] != '\\' && bytes[next] != '{' && bytes[next] != '}') {
            next++;
        }
    }

    private Kind control() {
        if (next >= bytes.length) {
            return Kind.END;
        }
        if (isLetter(bytes[next])) {
            int start = next;
            while (next < bytes.length && isLetter(bytes[next])) {
                next++;
            }
            word = new String(bytes, start, next - start, StandardCharsets.ISO_8859_1);
            number();
            if (next < bytes.length && bytes[next] == ' ') {
                next++;
            }
            return Kind.WORD;
        }
        character = bytes[next++] & 0xff;
        if (character != '\'') {
            return Kind.SYMBOL;
        }
        int high = next < bytes.length ? Character.digit(bytes[next], 16) : -1;
        int low = next + 1 < bytes.length ? Character.digit(bytes[next + 1], 16) : -1;
        if (high < 0 || low < 0) {
            return Kind.SYMBOL;
        }
        next += 2;
        character = high * 16 + low;
        return Kind.CHARACTER;
    }

    private void number() {
        int start = next;
        boolean negative = next + 1 < bytes.length && bytes[next] == '-' && isDigit(bytes[next + 1]);
        if (negative) {
            next++;
        }
        long value = 0;
        int digits = 0;
        while (next < bytes.length && isDigit(bytes[next])) {
            value = digits++ < LONGEST_NUMBER ? value * 10 + bytes[next] - '0' : Integer.MAX_VALUE;
            next++;
        }
        numbered = next > start;
        number = (int) Math.min(Integer.MAX_VALUE, value);
        if (negative) {
            number = -number;
        }
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
