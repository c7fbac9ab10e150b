package io.github.guihua.documents.internal.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the bytes of a page. What it declares is tried first, but bytes that are UTF-8 are UTF-8, since text in other
 * charsets never is by chance; where no charset fits, the one with the least damage is taken.
 */
final class PageBytes {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final char REPLACEMENT = '\ufffd';

    /** Declarations are before this. */
    private static final int HEAD = 8192;

    /** How many pairs after a damage are looked at to find where pairs begin. */
    private static final int PAIRS_SEEN = 16;

    private PageBytes() {}

    /**
     * A page as text.
     *
     * @param text the text
     * @param charset its charset
     * @param damaged how many places are no text in it
     */
    record Decoded(String text, String charset, int damaged) {}

    /**
     * Decodes a page.
     *
     * @param bytes its bytes
     * @param told the charset that an archive around it tells, "" if none
     */
    static Decoded decode(byte[] bytes, String told) {
        Charset byMark = byMark(bytes);
        if (byMark != null) {
            int mark = byMark == StandardCharsets.UTF_8 ? 3 : 2;
            return lenient(bytes, mark, byMark);
        }
        Charset wide = withoutMark(bytes);
        if (wide != null) {
            return lenient(bytes, 0, wide);
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        Charset declared = charset(told);
        declared = declared != null ? declared : charset(declaration(bytes));
        if (utf8 != null && (declared == null || isUtf8(utf8, bytes, declared))) {
            return new Decoded(utf8, "UTF-8", 0);
        }
        List<Charset> candidates = candidates(declared, bytes);
        for (Charset candidate : candidates) {
            String text = strict(bytes, candidate);
            if (text != null) {
                return new Decoded(text, candidate.name(), 0);
            }
        }
        Decoded best = null;
        for (Charset candidate : candidates) {
            Decoded decoded = lenient(bytes, 0, candidate);
            if (best == null || decoded.damaged() < best.damaged()) {
                best = decoded;
            }
        }
        return best == null ? lenient(bytes, 0, StandardCharsets.UTF_8) : best;
    }

    private static List<Charset> candidates(@Nullable Charset declared, byte[] bytes) {
        List<Charset> candidates = new ArrayList<>();
        if (declared != null) {
            candidates.add(declared);
        }
        candidates.add(StandardCharsets.UTF_8);
        boolean simplified = isSimplified(bytes);
        candidates.add(simplified ? GB18030 : BIG5);
        candidates.add(simplified ? BIG5 : GB18030);
        return candidates;
    }

    private static @Nullable Charset byMark(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return b.length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe ? StandardCharsets.UTF_16LE : null;
    }

    /** The first sign of a page is a tag, so in UTF-16 a zero is before or after it. */
    private static @Nullable Charset withoutMark(byte[] b) {
        if (b.length < 4 || b.length % 2 != 0) {
            return null;
        }
        if (b[0] == 0 && b[1] != 0 && b[2] == 0 && b[3] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return b[0] != 0 && b[1] == 0 && b[2] != 0 && b[3] == 0 ? StandardCharsets.UTF_16LE : null;
    }

    /** Returns the charset that a {@code <meta>} element or the declaration of XML tells, "" if none. */
    private static String declaration(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 1)) {
            int end = head.indexOf('>', at);
            String name = valueOf("charset", head.substring(at, end < 0 ? head.length() : end));
            if (!name.isEmpty()) {
                return name;
            }
        }
        int xml = head.indexOf("<?xml");
        int end = xml < 0 ? -1 : head.indexOf("?>", xml);
        return end < 0 ? "" : valueOf("encoding", head.substring(xml, end));
    }

    private static String valueOf(String name, String attributes) {
        int at = attributes.indexOf(name);
        while (at >= 0) {
            int i = at + name.length();
            while (i < attributes.length() && attributes.charAt(i) == ' ') {
                i++;
            }
            if (i < attributes.length() && attributes.charAt(i) == '=') {
                i++;
                while (i < attributes.length() && " \"'".indexOf(attributes.charAt(i)) >= 0) {
                    i++;
                }
                int from = i;
                while (i < attributes.length() && " \"';/>".indexOf(attributes.charAt(i)) < 0) {
                    i++;
                }
                return attributes.substring(from, i);
            }
            at = attributes.indexOf(name, at + 1);
        }
        return "";
    }

    /** Returns a charset by its name. Those of China are parts of GB18030, and Latin ones are a default of programs. */
    private static @Nullable Charset charset(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "gb2312", "gbk", "gb18030", "x-gbk", "gb_2312-80", "gb_2312", "gb2312-80", "hz-gb-2312", "cp936" ->
                GB18030;
            case "big5", "big5-hkscs", "x-x-big5", "cn-big5" -> BIG5;
            default -> null;
        };
    }

    /**
     * Whether bytes that are right in UTF-8 are no text in the declared charset: they hardly are by chance. If they are all
     * common characters there, and not in UTF-8, the declaration is right.
     */
    private static boolean isUtf8(String utf8, byte[] bytes, Charset declared) {
        boolean ascii = utf8.length() == bytes.length;
        return !ascii && (isCommon(utf8) || !declared.equals(GB18030) || !isCommonPairs(bytes));
    }

    /** Whether all characters are those of Chinese pages, or of ASCII. */
    private static boolean isCommon(String text) {
        return text.chars()
                .allMatch(c -> c < 0x80
                        || c >= 0x2000 && c <= 0x33ff
                        || c >= 0x4e00 && c <= 0x9fff
                        || c >= 0xff00 && c <= 0xffef
                        || "\u00a0\u00b7\u00d7\u00b0\u00b1".indexOf(c) >= 0);
    }

    private static boolean isCommonPairs(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xff;
            if (lead >= 0x80 && (++i == bytes.length || !isCommon(lead, bytes[i] & 0xff))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether pairs of bytes are those of simplified text: most are in the rows of GB2312 with common characters and
     * marks. In Big5 about half of the second bytes are below these.
     */
    private static boolean isSimplified(byte[] bytes) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xff;
            if (lead >= 0x81) {
                int trail = bytes[++i] & 0xff;
                pairs++;
                common += isCommon(lead, trail) ? 1 : 0;
            }
        }
        return common * 10 >= pairs * 7;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int damaged = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            damaged++;
            out.put(REPLACEMENT);
            int at = in.position();
            int length = charset.equals(GB18030) ? damage(bytes, at) : result.length();
            in.position(Math.min(in.limit(), at + length));
            result = decoder.decode(in, out, true);
        }
        return new Decoded(out.flip().toString(), charset.name(), damaged);
    }

    /**
     * Returns how many bytes at an index to pass over. When the first byte of a pair is damaged, the second must go too,
     * or all pairs after it are cut in the wrong place.
     */
    private static int damage(byte[] bytes, int at) {
        int one = common(bytes, at + 1);
        return common(bytes, at + 2) > one ? 2 : 1;
    }

    /** Returns how many of the next pairs are common characters. */
    private static int common(byte[] bytes, int from) {
        int common = 0;
        int end = Math.min(bytes.length - 1, from + 2 * PAIRS_SEEN);
        for (int i = from; i < end && (bytes[i] & 0xff) >= 0x81; i += 2) {
            common += isCommon(bytes[i] & 0xff, bytes[i + 1] & 0xff) ? 1 : 0;
        }
        return common;
    }

    private static boolean isCommon(int lead, int trail) {
        return (lead >= 0xa1 && lead <= 0xa3 || lead >= 0xb0 && lead <= 0xd7) && trail >= 0xa1;
    }
}
