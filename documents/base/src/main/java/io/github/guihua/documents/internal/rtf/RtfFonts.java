package io.github.guihua.documents.internal.rtf;

import io.github.guihua.documents.internal.flow.Symbols;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Map;

/** The fonts of a file. They say in which charset its bytes are, and which signs the private characters of symbol fonts show. */
final class RtfFonts {

    private static final int WESTERN = 1252;
    private static final int LONGEST_NAME = 64;
    private static final char FIRST_PRIVATE = 0xf000;
    private static final char LAST_PRIVATE = 0xf0ff;

    /** The character in place of bytes that a charset does not have. */
    private static final char REPLACED = '\ufffd';

    private final Map<Integer, Integer> charsets = new HashMap<>();
    private final Map<Integer, Integer> pages = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private int filePage = WESTERN;
    private int plain;

    /** Sets the code page of the file. */
    void filePage(int page) {
        filePage = page > 0 ? page : WESTERN;
    }

    /** Sets the font of plain characters. */
    void plain(int font) {
        plain = font;
    }

    /** The font of plain characters. */
    int plain() {
        return plain;
    }

    /** Sets the charset of a font. */
    void charset(int font, int charset) {
        charsets.put(font, charset);
    }

    /** Adds to the name of a font. A semicolon ends it. */
    void name(int font, String part) {
        names.merge(font, part, (a, b) -> a.length() < LONGEST_NAME ? a + b : a);
    }

    /** Sets the code page of a font. */
    void page(int font, int page) {
        pages.put(font, page);
    }

    /**
     * Decodes bytes. A font with a charset of its own decides. Programs also write Chinese bytes in Western fonts, and name
     * the Chinese font apart or only the code page of the file: these are tried first, as long as they fit.
     */
    String decode(byte[] bytes, int length, int font, int wideFont) {
        if (charsets.getOrDefault(font, 0) == RtfCharsets.SYMBOL) {
            return symbols(bytes, length);
        }
        int own = page(font);
        int wide = page(wideFont);
        for (int page : new int[] {own, wide, own == 0 ? filePage : 0}) {
            if (RtfCharsets.isWide(page)) {
                try {
                    return RtfCharsets.of(page)
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, 0, length))
                            .toString();
                } catch (CharacterCodingException e) {
                    // the next may fit
                }
            }
        }
        if (own != 0) {
            return new String(bytes, 0, length, RtfCharsets.of(own));
        }
        String words = new String(bytes, 0, length, RtfCharsets.of(filePage));
        // letters with accents in a Chinese file are in no Chinese charset
        return RtfCharsets.isWide(filePage) && isMostlyBroken(words)
                ? new String(bytes, 0, length, RtfCharsets.of(WESTERN))
                : words;
    }

    private static boolean isMostlyBroken(String words) {
        int broken = 0;
        int foreign = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            broken += c == REPLACED ? 1 : 0;
            foreign += c > 0x7f ? 1 : 0;
        }
        return broken * 2 > foreign;
    }

    private int page(int font) {
        Integer given = pages.get(font);
        return given != null ? given : RtfCharsets.page(charsets.getOrDefault(font, 0));
    }

    /** Returns words in which the drawings of a symbol font, which are private characters, are the signs that they show. */
    String signs(String words, int font) {
        if (charsets.getOrDefault(font, 0) != RtfCharsets.SYMBOL) {
            return words;
        }
        String name = names.getOrDefault(font, "");
        int end = name.indexOf(';');
        String plain = (end < 0 ? name : name.substring(0, end)).strip();
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            signs.append(c >= FIRST_PRIVATE && c <= LAST_PRIVATE ? Symbols.text(plain, c) : String.valueOf(c));
        }
        return signs.toString();
    }

    /** Drawings of a font become private characters, as in Word. */
    private static String symbols(byte[] bytes, int length) {
        StringBuilder signs = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int sign = bytes[i] & 0xff;
            signs.append(sign <= ' ' ? (char) sign : sign == 0xb7 ? '•' : (char) (FIRST_PRIVATE + sign));
        }
        return signs.toString();
    }
}
