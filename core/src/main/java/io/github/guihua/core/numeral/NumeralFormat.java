package io.github.guihua.core.numeral;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Writes numbers as Chinese numerals that {@link Numeral#parse} reads: 一百零五, 三百五十万, 三点五, and years digit by digit
 * (二〇二五).
 */
public final class NumeralFormat {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] IN_GROUP = {"", "十", "百", "千"};
    private static final BigInteger MYRIAD = BigInteger.valueOf(10_000);
    private static final BigInteger HUNDRED_MILLION = BigInteger.valueOf(100_000_000);
    private static final BigInteger LIMIT = BigInteger.TEN.pow(16);

    private NumeralFormat() {}

    /**
     * Writes a number in words.
     *
     * @param number a number whose whole part is below 10^16, not null
     * @return its Chinese numeral
     * @throws IllegalArgumentException when the number is too large to have a common name
     */
    public static String format(BigDecimal number) {
        BigDecimal absolute = number.abs();
        BigInteger whole = absolute.toBigInteger();
        if (whole.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("no common numeral for " + number.toPlainString());
        }
        StringBuilder out = new StringBuilder();
        if (number.signum() < 0) {
            out.append('负');
        }
        String words = whole(whole);
        out.append(words.startsWith("一十") ? words.substring(1) : words);
        BigDecimal decimals = absolute.subtract(new BigDecimal(whole));
        if (decimals.signum() != 0) {
            String digits = decimals.stripTrailingZeros().toPlainString();
            out.append('点').append(digits(digits.substring(2), '零'));
        }
        return out.toString();
    }

    /**
     * Writes a whole number in words.
     *
     * @param number the number
     * @return its Chinese numeral
     */
    public static String format(long number) {
        return format(BigDecimal.valueOf(number));
    }

    /**
     * Writes a year digit by digit.
     *
     * @param year a year, not negative
     * @return 二〇二五 for 2025
     * @throws IllegalArgumentException when the year is negative
     */
    public static String formatYear(int year) {
        if (year < 0) {
            throw new IllegalArgumentException("no year before 0: " + year);
        }
        return digits(Integer.toString(year), '〇');
    }

    private static String digits(String arabic, char zero) {
        StringBuilder out = new StringBuilder(arabic.length());
        for (int i = 0; i < arabic.length(); i++) {
            int digit = arabic.charAt(i) - '0';
            out.append(digit == 0 ? zero : DIGITS.charAt(digit));
        }
        return out.toString();
    }

    private static String whole(BigInteger number) {
        if (number.signum() == 0) {
            return "零";
        }
        if (number.compareTo(HUNDRED_MILLION) >= 0) {
            BigInteger[] parts = number.divideAndRemainder(HUNDRED_MILLION);
            return join(whole(parts[0]) + "亿", parts[1], 10_000_000);
        }
        if (number.compareTo(MYRIAD) >= 0) {
            BigInteger[] parts = number.divideAndRemainder(MYRIAD);
            return join(whole(parts[0]) + "万", parts[1], 1000);
        }
        return group(number.intValue());
    }

    private static String join(String high, BigInteger rest, int full) {
        if (rest.signum() == 0) {
            return high;
        }
        return high + (rest.intValue() < full ? "零" : "") + whole(rest);
    }

    private static String group(int number) {
        StringBuilder out = new StringBuilder();
        boolean zero = false;
        for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                zero = out.length() > 0;
            } else {
                out.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(IN_GROUP[power]);
                zero = false;
            }
        }
        return out.toString();
    }
}
