package io.github.guihua.documents.internal.numbering;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The number formats of Word, by their names in Office Open XML (ST_NumberFormat) and by their codes in binary files
 * (MSONFC of [MS-OSHARED] 2.2.1.3). What the standard leaves open is as Word 16 prints it. Formats of languages that
 * Chinese documents do not use are written in decimal figures.
 */
public final class NumberFormats {

    /** The code of a level that shows no number. */
    private static final int NO_NUMBER = 0xff;

    /** Word repeats a letter at most thirty times. */
    private static final int MOST_LETTERS = 26 * 30;

    private static final int MOST_ROMAN = 32_767;

    /** The figures 1, 2, 3. */
    public static final NumberFormat DECIMAL = Integer::toString;

    /** The figures 01, 02, 03. */
    public static final NumberFormat DECIMAL_ZERO = padded(2);

    /** Nothing. */
    public static final NumberFormat NONE = ordinal -> "";

    private record Named(int code, String name, NumberFormat format) {}

    private static final List<Named> ALL = List.of(
            new Named(0, "decimal", DECIMAL),
            new Named(1, "upperRoman", NumberFormats::roman),
            new Named(2, "lowerRoman", n -> roman(n).toLowerCase(Locale.ROOT)),
            new Named(3, "upperLetter", n -> letters(n, 'A')),
            new Named(4, "lowerLetter", n -> letters(n, 'a')),
            new Named(5, "ordinal", NumberFormats::ordinal),
            new Named(8, "hex", n -> Integer.toHexString(n).toUpperCase(Locale.ROOT)),
            new Named(10, "ideographDigital", EastAsianNumbers.digits("〇一二三四五六七八九")),
            new Named(11, "japaneseCounting", EastAsianNumbers.JAPANESE),
            new Named(14, "decimalFullWidth", EastAsianNumbers.digits("０１２３４５６７８９")),
            new Named(15, "decimalHalfWidth", DECIMAL),
            new Named(16, "japaneseLegal", EastAsianNumbers.JAPANESE_LEGAL),
            new Named(17, "japaneseDigitalTenThousand", EastAsianNumbers.digits("〇一二三四五六七八九")),
            new Named(18, "decimalEnclosedCircle", EastAsianNumbers.signs('①', 20)),
            new Named(19, "decimalFullWidth2", EastAsianNumbers.digits("０１２３４５６７８９")),
            new Named(22, "decimalZero", DECIMAL_ZERO),
            new Named(23, "bullet", NONE),
            // the signs of GB 2312: ⒈ to ⒛, ⑴ to ⒇, ① to ⑩, ㈠ to ㈩
            new Named(26, "decimalEnclosedFullstop", EastAsianNumbers.signs('⒈', 20)),
            new Named(27, "decimalEnclosedParen", EastAsianNumbers.signs('⑴', 20)),
            new Named(28, "decimalEnclosedCircleChinese", EastAsianNumbers.signs('①', 10)),
            new Named(29, "ideographEnclosedCircle", EastAsianNumbers.signs('㈠', 10)),
            new Named(30, "ideographTraditional", EastAsianNumbers.signs(EastAsianNumbers.STEMS)),
            new Named(31, "ideographZodiac", EastAsianNumbers.signs(EastAsianNumbers.BRANCHES)),
            new Named(32, "ideographZodiacTraditional", EastAsianNumbers::cycle),
            new Named(33, "taiwaneseCounting", EastAsianNumbers.tens("○一二三四五六七八九")),
            new Named(34, "ideographLegalTraditional", EastAsianNumbers.LEGAL_TRADITIONAL),
            new Named(35, "taiwaneseCountingThousand", EastAsianNumbers.TAIWANESE),
            new Named(36, "taiwaneseDigital", EastAsianNumbers.digits("○一二三四五六七八九")),
            new Named(37, "chineseCounting", EastAsianNumbers.tens("○一二三四五六七八九")),
            new Named(38, "chineseLegalSimplified", EastAsianNumbers.LEGAL_SIMPLIFIED),
            new Named(39, "chineseCountingThousand", EastAsianNumbers.CHINESE),
            new Named(57, "numberInDash", n -> "- " + n + " -"),
            new Named(NO_NUMBER, "none", NONE));

    private static final Map<String, NumberFormat> BY_NAME = by(Named::name);
    private static final Map<Integer, NumberFormat> BY_CODE = by(Named::code);

    private NumberFormats() {}

    private static <K> Map<K, NumberFormat> by(Function<Named, K> key) {
        return ALL.stream().collect(Collectors.toUnmodifiableMap(key, Named::format));
    }

    /** Returns the format that Office Open XML names; figures for an unknown name and for null. */
    public static NumberFormat named(@Nullable String name) {
        return name == null ? DECIMAL : BY_NAME.getOrDefault(name, DECIMAL);
    }

    /** Returns the format with a code of binary Word files (nfc); figures for an unknown code. */
    public static NumberFormat coded(int code) {
        return BY_CODE.getOrDefault(code, DECIMAL);
    }

    /** Returns the format of figures that zeros fill up to a width: 01, 002. */
    public static NumberFormat padded(int width) {
        return ordinal -> {
            String figures = Integer.toString(ordinal);
            return ordinal < 0 ? figures : "0".repeat(Math.max(0, width - figures.length())) + figures;
        };
    }

    private static String roman(int ordinal) {
        if (ordinal < 1 || ordinal > MOST_ROMAN) {
            return Integer.toString(ordinal);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int rest = ordinal;
        for (int i = 0; i < values.length; i++) {
            out.append(signs[i].repeat(rest / values[i]));
            rest %= values[i];
        }
        return out.toString();
    }

    /** A to Z, then AA, BB to ZZ, AAA. */
    private static String letters(int ordinal, char first) {
        if (ordinal < 1 || ordinal > MOST_LETTERS) {
            return Integer.toString(ordinal);
        }
        int index = ordinal - 1;
        return String.valueOf((char) (first + index % 26)).repeat(index / 26 + 1);
    }

    private static String ordinal(int ordinal) {
        int tens = Math.abs(ordinal % 100);
        String ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (tens % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return ordinal + ending;
    }
}
