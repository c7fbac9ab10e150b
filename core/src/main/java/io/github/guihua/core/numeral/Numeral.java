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
 * A numeral that was read: 三百五十万, 3.5亿, 百分之八点五, 三分之二, 十余, 三四百. Exact: nothing is rounded before
 * {@link #value(MathContext)} is asked for. Immutable.
 *
 * @param amount the number; for a fraction its numerator, for {@link Form#PERCENT} the number of hundredths (8.5)
 * @param upper the higher end of an approximate pair (三四百: 400), else the same as {@code amount}
 * @param divisor the denominator of a fraction (三分之二: 3), else 1
 * @param form how the numeral is written
 * @param hint what the writing says about how exact the number is
 */
public record Numeral(BigDecimal amount, BigDecimal upper, BigDecimal divisor, Form form, Hint hint) {

    /** How a numeral is written. */
    public enum Form {
        /** A number: 120, 一百二十, 3.5万. */
        PLAIN,
        /** Hundredths by words: 百分之八点五, 三成, 翻一番. */
        PERCENT,
        /** A fraction: 三分之二, 千分之三. */
        FRACTION;

        /**
         * The term for people.
         *
         * @param locale whose language to use: Chinese, else English; not null
         * @return the term
         */
        public String displayName(Locale locale) {
            return Messages.term(this, locale);
        }
    }

    /** What the writing says about how exact a number is. */
    public enum Hint {
        /** Nothing: the number is as it is. */
        NONE,
        /** 余, 多, 几 and 来 after digits (十余, 20多万): somewhat more. */
        AND_MORE,
        /** 数 and 几 for a digit (数十, 几百): the number is only an order of magnitude. */
        VAGUE,
        /** A magnitude without a digit (千亿, 上百): one of it. */
        BARE,
        /** Digits one by one without magnitudes (二〇二五), as years are written. */
        DIGITS;

        /**
         * The term for people.
         *
         * @param locale whose language to use: Chinese, else English; not null
         * @return the term
         */
        public String displayName(Locale locale) {
            return Messages.term(this, locale);
        }
    }

    /**
     * Checks the parts.
     *
     * @param amount the number; for a fraction its numerator, for {@link Form#PERCENT} the number of hundredths (8.5)
     * @param upper the higher end of an approximate pair (三四百: 400), else the same as {@code amount}
     * @param divisor the denominator of a fraction (三分之二: 3), else 1
     * @param form how the numeral is written
     * @param hint what the writing says about how exact the number is
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
     * Reads a text that is wholly one numeral. Full-width forms are folded first and blanks between the characters are
     * passed over (「1 9 9 3」).
     *
     * @param text the numeral, not null
     * @return what it says
     * @throws NumeralFormatException when the text is not wholly one numeral; the exception says where reading stopped
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
     * The value as one decimal number: 8.5 for 百分之八点五, 0.666… for 三分之二.
     *
     * @param context how to round a fraction that has no finite decimal form
     * @return the value
     */
    public BigDecimal value(MathContext context) {
        return form == Form.FRACTION ? amount.divide(divisor, context) : amount;
    }

    /**
     * The value in hundredths, for fractions and percentages: 75 for 四分之三, 8.5 for 百分之八点五.
     *
     * @param context how to round a fraction that has no finite decimal form
     * @return the value times one hundred for a fraction, the amount for anything else
     */
    public BigDecimal percent(MathContext context) {
        return form == Form.FRACTION ? amount.movePointRight(2).divide(divisor, context) : amount;
    }

    /**
     * Whether two numbers are given for one (三四百, 七八个).
     *
     * @return true when {@link #upper()} differs from {@link #amount()}
     */
    public boolean isRange() {
        return amount.compareTo(upper) != 0;
    }

    /**
     * Whether the number is exactly what is written: one number, neither more or less than it nor an order of magnitude.
     *
     * @return false for pairs (三四百), and for 十余, 数十, 上百 and 千亿
     */
    public boolean isExact() {
        return !isRange() && (hint == Hint.NONE || hint == Hint.DIGITS);
    }

    /** Plain digits; 2/3 for a fraction and 8.5 % for a percentage. */
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
