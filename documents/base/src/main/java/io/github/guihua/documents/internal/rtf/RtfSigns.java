package io.github.guihua.documents.internal.rtf;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters that control words and symbols show. */
final class RtfSigns {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"));

    private RtfSigns() {}

    /** Returns the characters of a control word, null if it shows none. */
    static @Nullable String ofWord(String word) {
        return WORDS.get(word);
    }

    /** Returns the characters of a control symbol, null if it shows none. */
    static @Nullable String ofSymbol(int symbol) {
        return switch (symbol) {
            case '~' -> "\u00a0";
            case '_' -> "-";
            case '\t' -> "\t";
            default -> null;
        };
    }
}
