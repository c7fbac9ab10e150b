package io.github.guihua.core.numeral;

import io.github.guihua.core.internal.Messages;
import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.Folding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Objects;

/**
 * The value of a numeral: 三百五十万, 3.5亿, 百分之八点五, 三分之二, 十余, 三四百. The value is exact; only {@link #value(MathContext)} and
 * {@link #percent(MathContext)} round. Immutable.
 *
 * @param amount the number; for a fraction its numerator, for {@link Form#PERCENT} the number of hundredths (8.5)
 * @param upper the higher end of an approximate pair (三四百: 400), otherwise the same as {@code amount}
 * @param divisor the denominator of a fraction (三分之二: 3), otherwise 1
 * @param form how the numeral is written
 * @param hint how exact the number is, according to how it is written
 */
public record Numeral(BigDecimal amount, BigDecimal upper, BigDecimal divisor, Form form, Hint hint) {

    /** How a numeral is written. */
    public enum Form {
        /** A number: 120, 一百二十, 3.5万. */
        PLAIN,
        /** Hundredths in words: 百分之八点五, 三成, 翻一番. */
        PERCENT,
        /** A fraction: 三分之二, 千分之三. */
        FRACTION;

        /**
         * Returns the name of this constant for display.
         *
         * @param locale the language of the name: Chinese, or English for every other language; not null
         * @return the name
         */
        public String displayName(Locale locale) {
            return Messages.term(this, locale);
        }
    }

    /** How exact a number is, according to how it is written. */
    public enum Hint {
        /** The number is exactly as written. */
        NONE,
        /** 余, 多, 几 and 来 after digits (十余, 20多万): somewhat more. */
        AND_MORE,
        /** 数 and 几 in place of a digit (数十, 几百): the number is only an order of magnitude. */
        VAGUE,
        /** A magnitude without a digit (千亿, 上百), read as one times the magnitude. */
        BARE,
        /** Digits without magnitudes (二〇二五), as in years. */
        DIGITS;

        /**
         * Returns the name of this constant for display.
         *
         * @param locale the language of the name: Chinese, or English for every other language; not null
         * @return the name
         */
        public String displayName(Locale locale) {
            return Messages.term(this, locale);
        }
    }

    /**
     * Checks the parts.
     *
     * @param amount the number; for a fraction its numerator, for {@link Form#PERCENT} the number of hundredths (8.5)
     * @param upper the higher end of an approximate pair (三四百: 400), otherwise the same as {@code amount}
     * @param divisor the denominator of a fraction (三分之二: 3), otherwise 1
     * @param form how the numeral is written
     * @param hint how exact the number is, according to how it is written
     * @throws IllegalArgumentException when the divisor is zero
     */
    public Numeral {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(upper, "upper");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(hint, "hint");
        if (divisor.signum() == 0) {
            throw new IllegalArgumentException("a fraction needs a divisor other than zero");
        }
    }

    /**
     * Reads a text that is exactly one numeral. Full-width forms are folded first, and blanks between the characters
     * are ignored (「1 9 9 3」).
     *
     * @param text the numeral, not null
     * @return the numeral
     * @throws NumeralFormatException when the text is not exactly one numeral; the exception says where reading stopped
     */
    public static Numeral parse(CharSequence text) {
        char[] folded = Folding.fold(text);
        char[] dense = new char[folded.length];
        int[] origin = new int[folded.length + 1];
        int n = 0;
        for (int i = 0; i < folded.length; i++) {
            if (folded[i] != ' ') {
                origin[n] = i;
                dense[n++] = folded[i];
            }
        }
        origin[n] = folded.length;
        NumeralMatch match = NumeralMatcher.matchSigned(dense, 0, n);
        if (match.end() < n || match.isNone()) {
            throw new NumeralFormatException(text.toString(), n == 0 ? 0 : origin[match.isNone() ? 0 : match.end()]);
        }
        return match.numeral();
    }

    /**
     * Returns the value as one decimal number: 8.5 for 百分之八点五, 0.666… for 三分之二.
     *
     * @param context how to round a fraction that has no finite decimal form
     * @return the value
     */
    public BigDecimal value(MathContext context) {
        return form == Form.FRACTION ? amount.divide(divisor, context) : amount;
    }

    /**
     * Returns the value in hundredths, for fractions and percentages: 75 for 四分之三, 8.5 for 百分之八点五.
     *
     * @param context how to round a fraction that has no finite decimal form
     * @return the value times one hundred for a fraction, the amount for all other forms
     */
    public BigDecimal percent(MathContext context) {
        return form == Form.FRACTION ? amount.movePointRight(2).divide(divisor, context) : amount;
    }

    /**
     * Returns whether the numeral is a range of two numbers (三四百, 七八个).
     *
     * @return true when {@link #upper()} differs from {@link #amount()}
     */
    public boolean isRange() {
        return amount.compareTo(upper) != 0;
    }

    /**
     * Returns whether the number is exactly what is written: one number that is not approximate and not an order of
     * magnitude.
     *
     * @return false for pairs (三四百), and for 十余, 数十, 上百 and 千亿
     */
    public boolean isExact() {
        return !isRange() && (hint == Hint.NONE || hint == Hint.DIGITS);
    }

    /** Returns plain digits; 2/3 for a fraction and 8.5 % for a percentage. */
    @Override
    public String toString() {
        String digits = plain(amount) + (isRange() ? "-" + plain(upper) : "");
        return switch (form) {
            case PLAIN -> digits;
            case PERCENT -> digits + " %";
            case FRACTION -> digits + "/" + plain(divisor);
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
