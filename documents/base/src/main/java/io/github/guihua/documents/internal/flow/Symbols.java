package io.github.guihua.documents.internal.flow;

import java.util.Locale;
import java.util.Map;

/** The signs of symbol fonts that documents use: boxes and ticks, bullets, circled figures, signs of mathematics. */
public final class Symbols {

    private static final int PRIVATE = 0xf000;

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6c, "●"),
            Map.entry(0x6e, "■"),
            Map.entry(0x6f, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0x72, "□"),
            Map.entry(0x75, "◆"),
            Map.entry(0x76, "❖"),
            Map.entry(0xa7, "■"),
            Map.entry(0xa8, "□"),
            Map.entry(0xab, "★"),
            Map.entry(0xd8, "➢"),
            Map.entry(0xdf, "←"),
            Map.entry(0xe0, "→"),
            Map.entry(0xe1, "↑"),
            Map.entry(0xe2, "↓"),
            Map.entry(0xe8, "→"),
            Map.entry(0xfb, "✗"),
            Map.entry(0xfc, "✓"),
            Map.entry(0xfd, "☒"),
            Map.entry(0xfe, "☑"));

    private static final Map<Integer, String> WINGDINGS_2 = Map.of(
            0x4f, "✗",
            0x50, "✓",
            0x52, "☑",
            0x53, "☒",
            0x54, "☒",
            0xa3, "□");

    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0x22, "∀"),
            Map.entry(0x24, "∃"),
            Map.entry(0x27, "∍"),
            Map.entry(0x2a, "∗"),
            Map.entry(0x2d, "−"),
            Map.entry(0x7e, "~"),
            Map.entry(0xa3, "≤"),
            Map.entry(0xa5, "∞"),
            Map.entry(0xae, "→"),
            Map.entry(0xb0, "°"),
            Map.entry(0xb1, "±"),
            Map.entry(0xb3, "≥"),
            Map.entry(0xb4, "×"),
            Map.entry(0xb7, "•"),
            Map.entry(0xb8, "÷"),
            Map.entry(0xb9, "≠"),
            Map.entry(0xbb, "≈"),
            Map.entry(0xd7, "·"));

    /** The letters of the font Symbol from A and from a on. */
    private static final String CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

    private static final String LETTERS = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private Symbols() {}

    /**
     * Returns the text of a sign of a font, "" for a drawing that means no character.
     *
     * @param font the name of the font
     * @param code the code of the sign, of symbol fonts often above F000
     */
    public static String text(String font, int code) {
        int own = code >= PRIVATE && code < PRIVATE + 0x100 ? code - PRIVATE : code;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "wingdings" -> circled(own, 0x81, WINGDINGS);
            case "wingdings 2" -> circled(own, 0x6a, WINGDINGS_2);
            case "symbol" -> SYMBOL.getOrDefault(own, letter(own));
            default -> own == code && Character.isDefined(code) && code >= ' ' ? Character.toString(code) : "";
        };
    }

    /** Greek letters have the codes of Latin ones; figures and marks have their own. */
    private static String letter(int code) {
        if (code >= 'A' && code <= 'Z') {
            return CAPITALS.substring(code - 'A', code - 'A' + 1);
        }
        if (code >= 'a' && code <= 'z') {
            return LETTERS.substring(code - 'a', code - 'a' + 1);
        }
        return code >= ' ' && code <= '?' ? Character.toString(code) : "";
    }

    /** Ten signs from a code on are the circled figures 1 to 10. */
    private static String circled(int code, int one, Map<Integer, String> others) {
        return code >= one && code < one + 10
                ? String.valueOf((char) ('①' + code - one))
                : others.getOrDefault(code, "");
    }
}
