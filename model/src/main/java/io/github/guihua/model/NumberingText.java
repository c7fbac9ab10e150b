package io.github.guihua.model;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.numeral.Numeral;
import io.github.guihua.core.numeral.NumeralFormat;
import io.github.guihua.core.numeral.NumeralFormatException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes and reads the numbers of headings. The characters around the number give the style. */
final class NumberingText {

    private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String DASHES = "——";
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private NumberingText() {}

    static String write(Numbering numbering) {
        NumberingStyle style = numbering.style();
        if (numbering.ordinal().isEmpty()) {
            return style == NumberingStyle.DASH ? DASHES : style.name();
        }
        int number = numbering.ordinal().get();
        return switch (style) {
            case PART -> "第" + han(number) + "篇";
            case CHAPTER -> "第" + han(number) + "章";
            case SECTION -> "第" + han(number) + "节";
            case ARTICLE -> "第" + han(number) + "条";
            case HAN_COMMA -> han(number) + "、";
            case HAN_PAREN -> "（" + han(number) + "）";
            case ARABIC_DOT -> number + ".";
            case ARABIC_PAREN -> "（" + number + "）";
            case ORDINAL_IS -> han(number) + "是";
            case CIRCLED ->
                number >= 1 && number <= CIRCLES.length()
                        ? CIRCLES.substring(number - 1, number)
                        : style + " " + number;
            case STEM ->
                number >= 1 && number <= STEMS.length()
                        ? STEMS.substring(number - 1, number) + "、"
                        : style + " " + number;
            case DECIMAL, DASH, RUN_IN, BARE -> style + " " + number;
        };
    }

    private static String han(int number) {
        return NumeralFormat.format(number);
    }

    static Numbering read(String text) {
        String written = new String(Folding.fold(text)).strip();
        Numbering named = named(written);
        if (named != null) {
            return named;
        }
        int circle = CIRCLES.indexOf(text.strip());
        if (circle >= 0 && text.strip().length() == 1) {
            return numbering(NumberingStyle.CIRCLED, circle + 1, text);
        }
        for (NumberingStyle style : NumberingStyle.values()) {
            Numbering found = framed(style, written, text);
            if (found != null) {
                return found;
            }
        }
        throw new IllegalArgumentException("no number of a heading: " + text);
    }

    /** 「BARE」, 「CIRCLED 51」: reads numberings that have no written form in documents. */
    private static @Nullable Numbering named(String written) {
        if (written.equals(DASHES)) {
            return Numbering.of(NumberingStyle.DASH);
        }
        for (NumberingStyle style : NumberingStyle.values()) {
            if (written.equals(style.name())) {
                return Numbering.of(style);
            }
            if (written.startsWith(style.name() + " ")) {
                int number = number(written.substring(style.name().length() + 1), false);
                return number < 0 ? null : numbering(style, number, "");
            }
        }
        return null;
    }

    private static @Nullable Numbering framed(NumberingStyle style, String written, String text) {
        return switch (style) {
            case PART -> between("第", "篇", "编", true, style, written, text);
            case CHAPTER -> between("第", "章", "章", true, style, written, text);
            case SECTION -> between("第", "节", "节", true, style, written, text);
            case ARTICLE -> between("第", "条", "条", true, style, written, text);
            case HAN_COMMA -> between("", "、", ".", true, style, written, text);
            case HAN_PAREN -> between("(", ")", ")", true, style, written, text);
            case ARABIC_DOT -> between("", ".", "、", false, style, written, text);
            case ARABIC_PAREN -> between("(", ")", ")", false, style, written, text);
            case ORDINAL_IS -> between("", "是", "是", true, style, written, text);
            case STEM -> stem(written, text);
            case DECIMAL -> decimal(written, text);
            case CIRCLED, DASH, RUN_IN, BARE -> null;
        };
    }

    private static @Nullable Numbering stem(String written, String text) {
        int stem = written.length() == 2 && written.charAt(1) == '、' ? STEMS.indexOf(written.charAt(0)) : -1;
        return stem < 0 ? null : numbering(NumberingStyle.STEM, stem + 1, text);
    }

    /** 2.1.3: the last number is that of the heading among its siblings. */
    private static @Nullable Numbering decimal(String written, String text) {
        String[] numbers = written.split("\\.", -1);
        int last = -1;
        for (String number : numbers) {
            last = numbers.length < 2 || number.isEmpty() ? -1 : number(number, false);
            if (last < 0) {
                return null;
            }
        }
        return numbering(NumberingStyle.DECIMAL, last, text);
    }

    private static @Nullable Numbering between(
            String front,
            String back,
            String otherBack,
            boolean han,
            NumberingStyle style,
            String written,
            String text) {
        boolean framed = written.startsWith(front) && (written.endsWith(back) || written.endsWith(otherBack));
        if (!framed || written.length() <= front.length() + 1) {
            return null;
        }
        int number = number(written.substring(front.length(), written.length() - 1), han);
        return number < 0 ? null : numbering(style, number, text);
    }

    /** The number when the whole text is one, in Chinese or in Arabic digits as given; otherwise -1. */
    private static int number(String digits, boolean han) {
        boolean arabic = digits.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean none = digits.chars().noneMatch(c -> c >= '0' && c <= '9' || c == '-' || c == '+');
        if (han ? !none : !arabic) {
            return -1;
        }
        try {
            Numeral numeral = Numeral.parse(digits);
            BigDecimal amount = numeral.amount();
            boolean whole = numeral.form() == Numeral.Form.PLAIN
                    && !numeral.isRange()
                    && (numeral.hint() == Numeral.Hint.NONE || numeral.hint() == Numeral.Hint.DIGITS)
                    && amount.scale() <= 0
                    && amount.signum() >= 0
                    && amount.compareTo(MOST) <= 0;
            return whole ? amount.intValueExact() : -1;
        } catch (NumeralFormatException e) {
            return -1;
        }
    }

    private static Numbering numbering(NumberingStyle style, int number, String text) {
        return new Numbering(style, Optional.of(number), text);
    }
}
