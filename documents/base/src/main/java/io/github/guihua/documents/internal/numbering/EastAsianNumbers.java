package io.github.guihua.documents.internal.numbering;

/** Ordinals in Chinese and Japanese numerals and in sets of signs, as Word 16 prints them. */
final class EastAsianNumbers {

    static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    /** 一百〇一. */
    static final NumberFormat CHINESE = new Numerals("〇一二三四五六七八九", "十百千", '万', true, One.LEFT_OUT_BEFORE_FIRST_TEN);

    /** 一百零一. */
    static final NumberFormat TAIWANESE = new Numerals("零一二三四五六七八九", "十百千", '萬', true, One.LEFT_OUT_BEFORE_FIRST_TEN);

    /** 百一. */
    static final NumberFormat JAPANESE = new Numerals("〇一二三四五六七八九", "十百千", '万', false, One.LEFT_OUT);

    /** 壹佰零壹. */
    static final NumberFormat LEGAL_SIMPLIFIED = new Numerals("零壹贰叁肆伍陆柒捌玖", "拾佰仟", '万', true, One.WRITTEN);

    /** 壹佰零壹, in traditional characters. */
    static final NumberFormat LEGAL_TRADITIONAL = new Numerals("零壹貳參肆伍陸柒捌玖", "拾佰仟", '萬', true, One.WRITTEN);

    /** 壱百壱. */
    static final NumberFormat JAPANESE_LEGAL = new Numerals("〇壱弐参四伍六七八九", "拾百阡", '萬', false, One.WRITTEN);

    /** Word shows nothing from here on. */
    private static final int TOO_LARGE = 1_000_000;

    private static final int MYRIAD = 10_000;

    private EastAsianNumbers() {}

    /** Whether the digit one is written before 十, 百 and 千. */
    private enum One {
        WRITTEN,
        LEFT_OUT_BEFORE_FIRST_TEN,
        LEFT_OUT
    }

    /** Numerals with words for ten, hundred and thousand. */
    private record Numerals(String digits, String places, char myriad, boolean fillsGaps, One one)
            implements NumberFormat {

        @Override
        public String write(int ordinal) {
            if (ordinal < 0 || ordinal >= TOO_LARGE) {
                return ordinal < 0 ? Integer.toString(ordinal) : "";
            }
            if (ordinal == 0) {
                return digits.substring(0, 1);
            }
            StringBuilder out = new StringBuilder();
            int upper = ordinal / MYRIAD;
            int lower = ordinal % MYRIAD;
            if (upper > 0) {
                group(upper, out);
                out.append(myriad);
                if (fillsGaps && lower > 0 && lower < MYRIAD / 10) {
                    out.append(digits.charAt(0));
                }
            }
            group(lower, out);
            return out.toString();
        }

        private void group(int number, StringBuilder out) {
            boolean begun = false;
            boolean gap = false;
            int place = MYRIAD / 10;
            for (int i = places.length(); i >= 0; i--) {
                int digit = number / place % 10;
                place /= 10;
                if (digit == 0) {
                    gap = begun;
                    continue;
                }
                if (gap && fillsGaps) {
                    out.append(digits.charAt(0));
                }
                if (i == 0 || digit != 1 || writesOne(i, out.isEmpty())) {
                    out.append(digits.charAt(digit));
                }
                if (i > 0) {
                    out.append(places.charAt(i - 1));
                }
                begun = true;
                gap = false;
            }
        }

        private boolean writesOne(int place, boolean first) {
            return switch (one) {
                case WRITTEN -> true;
                case LEFT_OUT -> false;
                case LEFT_OUT_BEFORE_FIRST_TEN -> !(place == 1 && first);
            };
        }
    }

    /** Digit by digit: 一〇一. */
    static NumberFormat digits(String digits) {
        return ordinal -> positional(ordinal, digits);
    }

    /** With 十 up to 99, digit by digit above: 十一, 二十, 一○一. */
    static NumberFormat tens(String digits) {
        return ordinal -> {
            if (ordinal < 10 || ordinal > 99) {
                return positional(ordinal, digits);
            }
            String tens = ordinal < 20 ? "" : String.valueOf(digits.charAt(ordinal / 10));
            String ones = ordinal % 10 == 0 ? "" : String.valueOf(digits.charAt(ordinal % 10));
            return tens + "十" + ones;
        };
    }

    private static String positional(int ordinal, String digits) {
        String figures = Integer.toString(ordinal);
        StringBuilder out = new StringBuilder(figures.length());
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            out.append(c == '-' ? c : digits.charAt(c - '0'));
        }
        return out.toString();
    }

    /** Signs that follow each other in Unicode; figures above their count. */
    static NumberFormat signs(char first, int count) {
        return ordinal ->
                ordinal >= 1 && ordinal <= count ? String.valueOf((char) (first + ordinal - 1)) : "" + ordinal;
    }

    /** Signs of a list; figures above their count. */
    static NumberFormat signs(String signs) {
        return ordinal ->
                ordinal >= 1 && ordinal <= signs.length() ? String.valueOf(signs.charAt(ordinal - 1)) : "" + ordinal;
    }

    /** 甲子, 乙丑 to 癸亥; figures above. */
    static String cycle(int ordinal) {
        if (ordinal < 1 || ordinal > 60) {
            return Integer.toString(ordinal);
        }
        return "" + STEMS.charAt((ordinal - 1) % STEMS.length()) + BRANCHES.charAt((ordinal - 1) % BRANCHES.length());
    }
}
