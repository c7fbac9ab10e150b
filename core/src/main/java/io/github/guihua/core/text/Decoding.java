package io.github.guihua.core.text;

import io.github.guihua.core.internal.text.Folding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of a Chinese text file and decodes it. A few broken bytes do not make a text unreadable: each place
 * of them becomes U+FFFD.
 */
final class Decoding {

    private static final int PROBE = 4096;

    /** Common characters per thousand that only texts in the right charset have: these have 800, others less than 70. */
    private static final int SURE = 400;

    /** The charsets of one or two bytes a character that Chinese texts have. A small Java runtime may lack some. */
    private static final List<Charset> OLD = Stream.of("GB18030", "Big5", "Big5-HKSCS")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private Decoding() {}

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
                decoded = utf8(bytes, 0);
                decoded = decoded != null ? decoded : old(bytes);
                decoded = decoded != null ? decoded : utf16(bytes);
            }
        }
        if (decoded == null) {
            throw new UnreadableTextException(
                    name,
                    UnreadableTextException.Reason.UNKNOWN_CHARSET,
                    "is in no charset that is known (UTF-8, GB18030, Big5, UTF-16); convert it to UTF-8 first");
        }
        if (Folding.isBlank(decoded.text())) {
            throw new UnreadableTextException(
                    name, UnreadableTextException.Reason.EMPTY, "holds no text; give a file with the document's text");
        }
        return decoded;
    }

    private static @Nullable Decoded byMark(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
            return utf8(b, 3);
        }
        if (b.length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
            return Decoded.read(b, 2, StandardCharsets.UTF_16BE);
        }
        if (b.length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
            return Decoded.read(b, 2, StandardCharsets.UTF_16LE);
        }
        return null;
    }

    private static @Nullable Decoded utf8(byte[] bytes, int from) {
        String text = Utf8.decode(bytes, from);
        return text == null
                ? Decoded.read(bytes, from, StandardCharsets.UTF_8)
                : new Decoded(text, StandardCharsets.UTF_8.name(), 0);
    }

    /**
     * Reads bytes in a charset of one or two bytes a character. Nearly all bytes are valid in each of them, but only in
     * the right one are they words. Whole bytes without such evidence are GB18030 if the characters are Chinese.
     */
    private static @Nullable Decoded old(byte[] bytes) {
        Decoded best = null;
        Decoded unsure = null;
        for (Charset charset : OLD) {
            Decoded decoded = Decoded.read(bytes, 0, charset);
            if (decoded == null || !decoded.isMostlyChinese()) {
                continue;
            }
            boolean sure = decoded.commonShare() >= SURE;
            if (sure && decoded.broken() == 0) {
                return decoded;
            }
            if (sure) {
                best = best == null || decoded.broken() < best.broken() ? decoded : best;
            } else if (decoded.broken() == 0 && charset.equals(OLD.get(0))) {
                unsure = decoded;
            }
        }
        return best != null ? best : unsure;
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
        if (bytes.length < 4) {
            return null;
        }
        Decoded big = likely(Decoded.read(bytes, 0, StandardCharsets.UTF_16BE));
        Decoded little = likely(Decoded.read(bytes, 0, StandardCharsets.UTF_16LE));
        return big == null || little != null && little.commonShare() > big.commonShare() ? little : big;
    }

    private static @Nullable Decoded likely(@Nullable Decoded decoded) {
        if (decoded == null || !decoded.isMostlyChinese() || decoded.text().indexOf(0) >= 0) {
            return null;
        }
        return decoded.commonShare() >= SURE ? decoded : null;
    }
}
