package io.github.guihua.documents.internal.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The charsets of fonts and of the file, by the numbers that Windows gives them. */
final class RtfCharsets {

    /** The charset of fonts of drawings. */
    static final int SYMBOL = 2;

    /** The code pages of the charsets of fonts. */
    private static final Map<Integer, Integer> PAGES = Map.ofEntries(
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(130, 1361),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250),
            Map.entry(254, 437),
            Map.entry(255, 850));

    private static final Map<Integer, List<String>> NAMES = Map.of(
            874, List.of("x-windows-874", "TIS-620"),
            932, List.of("windows-31j", "Shift_JIS"),
            936, List.of("GB18030", "GBK"),
            949, List.of("x-windows-949", "EUC-KR"),
            950, List.of("x-windows-950", "Big5"),
            1361, List.of("x-Johab"),
            10000, List.of("x-MacRoman"),
            54936, List.of("GB18030"),
            65001, List.of("UTF-8"));

    private RtfCharsets() {}

    /** Returns the code page of the charset of a font, 0 if it is that of the file. */
    static int page(int charset) {
        return PAGES.getOrDefault(charset, 0);
    }

    /** Whether characters of a code page have more than one byte. */
    static boolean isWide(int page) {
        return switch (page) {
            case 932, 936, 949, 950, 1361, 54936, 65001 -> true;
            default -> false;
        };
    }

    /** Returns the charset of a code page, that of Western Windows for an unknown one. */
    static Charset of(int page) {
        Charset named = first(NAMES.getOrDefault(page, List.of("windows-" + page, "IBM" + page)));
        return named != null ? named : page == 1252 ? StandardCharsets.ISO_8859_1 : of(1252);
    }

    private static @Nullable Charset first(List<String> names) {
        for (String name : names) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return null;
    }
}
