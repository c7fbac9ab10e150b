package io.github.guihua.core.text;

import io.github.guihua.core.internal.text.Folding;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds the charset of a Chinese text file and decodes it. */
final class Decoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int PROBE = 4096;

    private Decoding() {}

    record Decoded(String text, String charset) {}

    static Decoded decode(String name, byte[] bytes) throws UnreadableTextException {
        Decoded decoded = byMark(bytes);
        if (decoded == null) {
            if (isBinary(bytes)) {
                decoded = utf16(bytes);
                if (decoded == null) {
                    throw new UnreadableTextException(
                            name,
                            UnreadableTextException.Reason.BINARY,
                            "is a binary file; convert it to text first (UTF-8)");
                }
            } else {
                decoded = strict(bytes, 0, StandardCharsets.UTF_8);
                decoded = decoded != null ? decoded : likelyChinese(strict(bytes, 0, GB18030));
                decoded = decoded != null ? decoded : utf16(bytes);
            }
        }
        if (decoded == null) {
            throw new UnreadableTextException(
                    name,
                    UnreadableTextException.Reason.UNKNOWN_CHARSET,
                    "is in no charset that is known (UTF-8, GB18030, UTF-16); convert it to UTF-8 first");
        }
        if (Folding.isBlank(decoded.text())) {
            throw new UnreadableTextException(
                    name, UnreadableTextException.Reason.EMPTY, "holds no text; give a file with the document's text");
        }
        return decoded;
    }

    private static @Nullable Decoded byMark(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
            return strict(b, 3, StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
            return strict(b, 2, StandardCharsets.UTF_16BE);
        }
        if (b.length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
            return strict(b, 2, StandardCharsets.UTF_16LE);
        }
        return null;
    }

    private static @Nullable Decoded strict(byte[] bytes, int from, Charset charset) {
        if (charset == StandardCharsets.UTF_8) {
            String text = Utf8.decode(bytes, from);
            return text == null ? null : new Decoded(text, charset.name());
        }
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return new Decoded(text, charset.name());
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * Nearly all byte sequences are valid GB18030, but real text in it consists mostly of common Chinese characters,
     * punctuation and ASCII.
     */
    private static @Nullable Decoded likelyChinese(@Nullable Decoded decoded) {
        return decoded != null && isMostlyChinese(decoded.text()) ? decoded : null;
    }

    private static boolean isMostlyChinese(String text) {
        int common = 0;
        int n = Math.min(text.length(), PROBE);
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            boolean usual = c >= 0x4e00 && c <= 0x9fa5
                    || c >= 0x3000 && c <= 0x303f
                    || c >= 0xff00 && c <= 0xffef
                    || c < 0x7f
                    || c >= 0x2010 && c <= 0x2030;
            common += usual ? 1 : 0;
        }
        return n > 0 && common * 10 >= n * 9;
    }

    /** Text in charsets of one or two bytes per character contains no NUL and almost no other control bytes. */
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        int n = Math.min(bytes.length, PROBE);
        for (int i = 0; i < n; i++) {
            int b = bytes[i] & 0xff;
            if (b == 0) {
                return true;
            }
            controls += b < 9 || b > 13 && b < 32 && b != 27 ? 1 : 0;
        }
        return controls * 20 > n;
    }

    private static @Nullable Decoded utf16(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return null;
        }
        Decoded big = strict(bytes, 0, StandardCharsets.UTF_16BE);
        if (big != null && isMostlyChinese(big.text()) && big.text().indexOf(0) < 0) {
            return big;
        }
        Decoded little = strict(bytes, 0, StandardCharsets.UTF_16LE);
        return little != null && isMostlyChinese(little.text()) && little.text().indexOf(0) < 0 ? little : null;
    }
}
