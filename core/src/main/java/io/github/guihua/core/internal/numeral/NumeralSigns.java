package io.github.guihua.core.internal.numeral;

import io.github.guihua.core.internal.text.CharSet;

/** The meaning of each character inside a numeral. */
final class NumeralSigns {

    /** The power of ten of 万. Magnitudes within a group of digits are smaller. */
    static final int MYRIAD = 4;

    /** The power of ten of 亿. */
    static final int HUNDRED_MILLION = 8;

    private static final char BETWEEN = ',';

    /** The signs for each digit, from zero. */
    private static final String DIGIT_SIGNS = "〇零○,一壹弌,二贰两貳弍,三叁弎,四肆,五伍,六陆陸,七柒,八捌,九玖";

    /** The signs for each power of ten, from ten; some powers have no sign. */
    private static final String MAGNITUDE_SIGNS = "十拾,百佰,千仟,万萬,,,,亿億";

    private static final byte[] DIGITS = new byte[0x10000];
    private static final byte[] MAGNITUDES = new byte[0x10000];

    private static final CharSet CONTINUING;
    private static final CharSet STARTING;

    static {
        StringBuilder han = new StringBuilder();
        int value = 0;
        for (int i = 0; i < DIGIT_SIGNS.length(); i++) {
            char c = DIGIT_SIGNS.charAt(i);
            if (c == BETWEEN) {
                value++;
            } else {
                DIGITS[c] = (byte) (value + 1);
                han.append(c);
            }
        }
        int power = 1;
        for (int i = 0; i < MAGNITUDE_SIGNS.length(); i++) {
            char c = MAGNITUDE_SIGNS.charAt(i);
            if (c == BETWEEN) {
                power++;
            } else {
                MAGNITUDES[c] = (byte) power;
                han.append(c);
            }
        }
        CONTINUING = CharSet.of("0123456789廿卅卌").or(han);
        STARTING = CONTINUING.or("数几");
    }

    private NumeralSigns() {}

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** The value of a Chinese digit, -1 for any other character. */
    static int hanDigit(char c) {
        return DIGITS[c] - 1;
    }

    static boolean isHanDigit(char c) {
        return DIGITS[c] > 0;
    }

    /** The power of ten of 十 百 千 万 亿, 0 for any other character. */
    static int magnitude(char c) {
        return MAGNITUDES[c];
    }

    /** The number of tens in 廿 (2), 卅 (3) and 卌 (4); 0 for any other character. */
    static int tens(char c) {
        return switch (c) {
            case '廿' -> 2;
            case '卅' -> 3;
            case '卌' -> 4;
            default -> 0;
        };
    }

    static CharSet starting() {
        return STARTING;
    }

    static CharSet continuing() {
        return CONTINUING;
    }

    /** Whether a numeral can begin with the character. */
    static boolean starts(char c) {
        return STARTING.contains(c);
    }

    /** Whether the character can be anywhere inside a numeral. */
    static boolean continues(char c) {
        return CONTINUING.contains(c);
    }
}
