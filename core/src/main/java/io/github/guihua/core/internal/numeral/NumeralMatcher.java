package io.github.guihua.core.internal.numeral;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.numeral.Numeral;
import io.github.guihua.core.numeral.Numeral.Form;
import io.github.guihua.core.numeral.Numeral.Hint;
import java.math.BigDecimal;

/**
 * Finds the numeral at an index of folded text, in place: no substring is created, and each character is read at most a
 * constant number of times. Characters that only look like a numeral (十四五, a number of a hundred digits) are skipped as
 * a whole and never read in part.
 */
public final class NumeralMatcher {

    private static final int SHORT = 24;
    private static final int LONGEST_PLAIN = 16;

    /** The characters, other than digits and magnitudes, with which a numeral may continue after Arabic digits. */
    private static final CharSet GOING_ON = CharSet.of(",.·点余多几来分成");

    private static final CharSet STARTS = NumeralSigns.starting().or("翻");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final CharSet NOT_TENTHS = CharSet.of("员果本立功为效熟长分就品都语年交");

    private NumeralMatcher() {}

    /**
     * Returns whether a numeral may begin with a character; a quick first test.
     *
     * @param c a folded character
     * @return false when no numeral begins with it
     */
    public static boolean mayStart(char c) {
        return STARTS.contains(c);
    }

    /**
     * Returns the characters with which a numeral may begin.
     *
     * @return the characters for which {@link #mayStart} is true
     */
    public static CharSet starts() {
        return STARTS;
    }

    /**
     * Returns the characters that can be inside a numeral.
     *
     * @return the characters for which {@link #isPart} is true
     */
    public static CharSet parts() {
        return NumeralSigns.continuing();
    }

    /**
     * Returns whether a character can be inside a numeral (a digit of any kind, 十 百 千 万 亿).
     *
     * @param c a folded character
     * @return true for digits and magnitudes
     */
    public static boolean isPart(char c) {
        return NumeralSigns.continues(c);
    }

    /**
     * Matches the longest numeral that begins at an index.
     *
     * @param text folded text
     * @param from where the numeral must begin
     * @param to the end of the text
     * @return the match; {@link NumeralMatch#isNone()} when none begins there
     */
    public static NumeralMatch match(char[] text, int from, int to) {
        if (from >= to) {
            return NumeralMatch.none(from);
        }
        if (text[from] == '翻') {
            return doubling(text, from, to);
        }
        if (!NumeralSigns.starts(text[from])) {
            return NumeralMatch.none(from);
        }
        if (text[from] == '数' || text[from] == '几') {
            return vague(text, from, to);
        }
        int plain = plainEnd(text, from, to);
        if (plain > 0) {
            BigDecimal amount = ArabicDigits.value(text, from, plain);
            return NumeralMatch.of(new Numeral(amount, amount, BigDecimal.ONE, Form.PLAIN, Hint.NONE), plain);
        }
        NumeralScan scan = new NumeralScan(text, from, to);
        if (!scan.read()) {
            return NumeralMatch.none(runEnd(text, Math.max(from, scan.passed() - 1), to));
        }
        if (followedBy(text, scan.end(), to, "分之") && scan.isWhole()) {
            NumeralScan numerator = new NumeralScan(text, scan.end() + 2, to);
            if (numerator.read() && scan.amount().signum() > 0) {
                return fraction(scan, numerator);
            }
        }
        if (isTenths(text, scan, to)) {
            return tenths(text, scan, to);
        }
        return NumeralMatch.of(
                new Numeral(scan.amount(), scan.upper(), BigDecimal.ONE, Form.PLAIN, scan.hint()), scan.end());
    }

    /**
     * Does the same as {@link #match}, but reads only as many characters as a number of years, months or days can have.
     *
     * @param text folded text
     * @param from where the numeral must begin
     * @param to the end of the text
     * @return the match; for a longer numeral, its beginning
     */
    public static NumeralMatch matchShort(char[] text, int from, int to) {
        return match(text, from, Math.min(to, from + SHORT));
    }

    /**
     * Does the same as {@link #match}, but a sign (负, -, +) may come before the numeral.
     *
     * @param text folded text
     * @param from where the numeral must begin
     * @param to the end of the text
     * @return the match
     */
    public static NumeralMatch matchSigned(char[] text, int from, int to) {
        if (from < to && (text[from] == '负' || text[from] == '-' || text[from] == '+')) {
            NumeralMatch match = match(text, from + 1, to);
            if (match.isNone()) {
                return NumeralMatch.none(from);
            }
            if (text[from] == '+') {
                return match;
            }
            Numeral n = match.numeral();
            return NumeralMatch.of(
                    new Numeral(n.amount().negate(), n.upper().negate(), n.divisor(), n.form(), n.hint()), match.end());
        }
        return match(text, from, to);
    }

    /**
     * The index after Arabic digits that end a numeral, which is how most numbers are written; 0 in all other cases.
     */
    private static int plainEnd(char[] text, int from, int to) {
        int i = from;
        boolean point = false;
        while (i < to && i < from + LONGEST_PLAIN && (NumeralSigns.isArabic(text[i]) || text[i] == '.' && !point)) {
            point |= text[i] == '.';
            i++;
        }
        boolean digits = i > from && NumeralSigns.isArabic(text[i - 1]);
        boolean ends = i == to || !isPart(text[i]) && !GOING_ON.contains(text[i]);
        return digits && ends ? i : 0;
    }

    private static NumeralMatch fraction(NumeralScan divisor, NumeralScan numerator) {
        boolean hundredths = divisor.amount().compareTo(BigDecimal.valueOf(100)) == 0;
        return NumeralMatch.of(
                new Numeral(
                        numerator.amount(),
                        numerator.upper(),
                        hundredths ? BigDecimal.ONE : divisor.amount(),
                        hundredths ? Form.PERCENT : Form.FRACTION,
                        numerator.hint() == Hint.BARE ? Hint.NONE : numerator.hint()),
                numerator.end());
    }

    private static boolean isTenths(char[] text, NumeralScan scan, int to) {
        int end = scan.end();
        return end < to
                && text[end] == '成'
                && scan.amount().compareTo(BigDecimal.TEN) <= 0
                && scan.hint() != Hint.BARE
                && scan.hint() != Hint.VAGUE
                && (end + 1 == to || !NOT_TENTHS.contains(text[end + 1]));
    }

    private static NumeralMatch tenths(char[] text, NumeralScan scan, int to) {
        int end = scan.end() + 1;
        BigDecimal half = BigDecimal.ZERO;
        if (end < to && text[end] == '半') {
            half = BigDecimal.valueOf(5);
            end++;
        } else if (end < to && NumeralSigns.hanDigit(text[end]) > 0 && (end + 1 == to || !isPart(text[end + 1]))) {
            half = BigDecimal.valueOf(NumeralSigns.hanDigit(text[end]));
            end++;
        }
        BigDecimal amount = scan.amount().multiply(BigDecimal.TEN).add(half);
        BigDecimal upper = scan.upper().multiply(BigDecimal.TEN).add(half);
        return NumeralMatch.of(new Numeral(amount, upper, BigDecimal.ONE, Form.PERCENT, scan.hint()), end);
    }

    /** 数十, 几百余: only an order of magnitude. */
    private static NumeralMatch vague(char[] text, int from, int to) {
        int end = from + 1;
        while (end < to && NumeralSigns.magnitude(text[end]) > 0) {
            end++;
        }
        NumeralScan scale = new NumeralScan(text, from + 1, end);
        if (end == from + 1 || !scale.read() || scale.end() < end) {
            return NumeralMatch.none(from + 1);
        }
        end = end < to && text[end] == '余' ? end + 1 : end;
        BigDecimal amount = scale.amount();
        return NumeralMatch.of(new Numeral(amount, amount, BigDecimal.ONE, Form.PLAIN, Hint.VAGUE), end);
    }

    /** 翻番, 翻一番, 翻了两番: growth by (2^n - 1) hundred per cent. */
    private static NumeralMatch doubling(char[] text, int from, int to) {
        int i = from + 1;
        if (i < to && text[i] == '了') {
            i++;
        }
        if (i < to && text[i] == '番') {
            return NumeralMatch.of(percent(BigDecimal.valueOf(100), Hint.NONE), i + 1);
        }
        NumeralScan times = new NumeralScan(text, i, to);
        if (i >= to || !NumeralSigns.starts(text[i]) || !times.read() || !followedBy(text, times.end(), to, "番")) {
            return NumeralMatch.none(from);
        }
        int count = times.amount().intValue();
        if (count < 1 || count > 64 || times.amount().scale() > 0) {
            return NumeralMatch.none(from);
        }
        BigDecimal growth = TWO.pow(count).subtract(BigDecimal.ONE).movePointRight(2);
        int end = times.end() + 1;
        boolean more = end < to && text[end] == '多';
        return NumeralMatch.of(percent(growth, more ? Hint.AND_MORE : times.hint()), more ? end + 1 : end);
    }

    private static Numeral percent(BigDecimal amount, Hint hint) {
        return new Numeral(amount, amount, BigDecimal.ONE, Form.PERCENT, hint);
    }

    private static boolean followedBy(char[] text, int from, int to, String words) {
        if (from + words.length() > to) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (text[from + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int runEnd(char[] text, int from, int to) {
        int i = from + 1;
        while (i < to && NumeralSigns.continues(text[i])) {
            i++;
        }
        return i;
    }
}
