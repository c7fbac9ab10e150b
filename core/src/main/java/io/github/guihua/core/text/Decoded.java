package io.github.guihua.core.text;

import io.github.guihua.core.internal.text.CommonCharacters;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Bytes read in one charset.
 *
 * @param text the text, with one U+FFFD for each place of broken bytes
 * @param charset the charset's standard name
 * @param broken how many bytes are no text in this charset
 */
record Decoded(String text, String charset, int broken) {

    private static final char REPLACEMENT = '\ufffd';
    private static final int PROBE = 4096;

    /** The greatest number of bytes that a character cut at the end of a file leaves. */
    private static final int LONGEST_CUT = 3;

    /** A text has at least so many bytes of Chinese characters for each broken byte. */
    private static final int FEW = 20;

    private static final int CHUNK = 8192;

    /** Reads bytes from an index to their end; null when too many are broken for a text in this charset. */
    static @Nullable Decoded read(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        StringBuilder text = new StringBuilder(bytes.length - from);
        int most = (bytes.length - from) / FEW + LONGEST_CUT;
        int broken = 0;
        int place = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isUnderflow()) {
                break;
            }
            if (result.isError()) {
                broken += result.length();
                if (broken > most) {
                    return null;
                }
                if (in.position() != place) {
                    text.append(REPLACEMENT);
                }
                in.position(in.position() + result.length());
                place = in.position();
            }
        }
        int cut = place == bytes.length ? Math.min(broken, LONGEST_CUT) : 0;
        Decoded decoded = new Decoded(text.toString(), charset.name(), broken);
        int characters = broken == 0 ? 0 : wide(decoded.text());
        return broken == 0
                        || characters > 0 && (long) (broken - cut) * FEW <= 2L * characters && decoded.isMostlyChinese()
                ? decoded
                : null;
    }

    /** The number of characters that are not ASCII: of about two bytes each at least. */
    private static int wide(String text) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            n += c > 0x7f && c != REPLACEMENT ? 1 : 0;
        }
        return n;
    }

    /** Whether nine of ten characters are those of Chinese texts: common ideographs, marks and ASCII. */
    boolean isMostlyChinese() {
        int common = 0;
        int n = Math.min(text.length(), PROBE);
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            boolean usual = c >= 0x4e00 && c <= 0x9fa5
                    || c >= 0x3000 && c <= 0x303f
                    || c >= 0xff00 && c <= 0xffef
                    || c < 0x7f
                    || c >= 0x2010 && c <= 0x2030
                    || c == REPLACEMENT && broken > 0;
            common += usual ? 1 : 0;
        }
        return n > 0 && common * 10 >= n * 9;
    }

    /** How many of the first characters are of those that official texts use most, per thousand ideographs. */
    int commonShare() {
        int common = 0;
        int ideographs = 0;
        int n = Math.min(text.length(), PROBE);
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                ideographs += Character.isLetter(c) || c == REPLACEMENT ? 1 : 0;
                common += CommonCharacters.contains(c) ? 1 : 0;
            }
        }
        return ideographs == 0 ? 0 : common * 1000 / ideographs;
    }
}
