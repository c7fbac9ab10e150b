package io.github.guihua.core.internal.numeral;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.numeral.Numeral.Hint;
import java.math.BigDecimal;

/**
 * One left-to-right scan of a plain number. A number is a sequence of groups that 万 and 亿 separate; each group is a sum
 * of digits times 十, 百 or 千. A digit may also be a whole number in Arabic digits (3.5万, 1亿2000万).
 */
final class NumeralScan {

    private static final int MAX_DIGITS = 64;
    private static final int NO_MAGNITUDE = 99;
    private static final int THOUSAND = 3;
    private static final CharSet PREFIXED_UNITS = CharSet.of("瓦克米伏卡帕赫焦");

    private final char[] text;
    private final int to;
    private int at;

    /** The sum of the closed groups, the open group, and the digit whose magnitude has not been read yet. */
    private BigDecimal closed = BigDecimal.ZERO;

    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal digit = BigDecimal.ZERO;
    private boolean hasDigit;
    private boolean digitIsArabic;
    private int digitStart;

    /** The difference between the two digits of a range (三四百: 100). */
    private BigDecimal spread = BigDecimal.ZERO;

    private int lastInGroup = NumeralSigns.MYRIAD;
    private int lastGroup = NO_MAGNITUDE;
    private int lastMagnitude = NO_MAGNITUDE;
    private boolean started;
    private boolean raised;

    /** The index after characters that only look like a number; 0 while they can still be a number. */
    private int passed;

    private boolean zeroBefore;
    private Hint hint = Hint.NONE;

    NumeralScan(char[] text, int from, int to) {
        this.text = text;
        this.to = to;
        this.at = from;
    }

    /** Reads to the end of the number; false when the characters only look like a number. */
    boolean read() {
        boolean more = true;
        while (more && at < to) {
            char c = text[at];
            if (NumeralSigns.isArabic(c)) {
                more = arabic();
                if (at < 0) {
                    return false;
                }
            } else if (NumeralSigns.isHanDigit(c)) {
                int run = hanRun();
                if (run < 0) {
                    return false;
                }
                more = run > 0;
            } else if (NumeralSigns.tens(c) > 0) {
                more = tens(NumeralSigns.tens(c));
            } else if (c == '点') {
                more = pointAfterMagnitude();
            } else if (NumeralSigns.magnitude(c) > 0) {
                int m = NumeralSigns.magnitude(c);
                more = m < NumeralSigns.MYRIAD ? small(m) : big(m);
            } else {
                more = andMore(c);
            }
        }
        if (passed > 0) {
            return false;
        }
        finish();
        return started;
    }

    private boolean arabic() {
        if (hasDigit) {
            return false;
        }
        int start = at;
        int end = ArabicDigits.end(text, at, to);
        if (end - start > MAX_DIGITS) {
            at = -1;
            passed = end;
            return false;
        }
        digit = ArabicDigits.value(text, start, end);
        put(start, end, true);
        return true;
    }

    private void put(int start, int end, boolean isArabic) {
        hasDigit = true;
        started = true;
        digitIsArabic = isArabic;
        digitStart = start;
        at = end;
    }

    /** Reads Chinese digits: 1 when the number continues, 0 when it ends before them, -1 when this is not a number. */
    private int hanRun() {
        if (hasDigit) {
            return 0;
        }
        int start = at;
        int end = HanDigits.end(text, start, to);
        if (started && NumeralSigns.hanDigit(text[start]) == 0) {
            while (start < end && NumeralSigns.hanDigit(text[start]) == 0) {
                start++;
            }
            boolean magnitudeFollows = end < to && NumeralSigns.magnitude(text[end]) == 1;
            if (start == end && !magnitudeFollows) {
                return 0;
            }
            zeroBefore = true;
            at = start;
        }
        if (end - start > MAX_DIGITS || started && end - start > 1) {
            return -1;
        }
        if (start == end) {
            return 1;
        }
        if (isListedPair(start, end)) {
            digit = BigDecimal.valueOf(NumeralSigns.hanDigit(text[start]));
            spread = BigDecimal.ONE;
            end += 2;
        } else if (end - start == 1) {
            digit = BigDecimal.valueOf(NumeralSigns.hanDigit(text[start]));
        } else if (HanDigits.areNeighbours(text, start, end)) {
            digit = BigDecimal.valueOf(NumeralSigns.hanDigit(text[start]));
            spread = BigDecimal.ONE;
        } else {
            digit = HanDigits.value(text, start, end);
            hint = Hint.DIGITS;
        }
        put(start, end, false);
        point();
        return 1;
    }

    /** Whether a digit and the next higher one are joined by 、 (两、三倍, 四、五十亿), as older documents write ranges. */
    private boolean isListedPair(int start, int end) {
        int second = end + 1;
        boolean pair = end - start == 1
                && second + 1 < to
                && text[end] == '、'
                && NumeralSigns.isHanDigit(text[second])
                && NumeralSigns.hanDigit(text[second]) == NumeralSigns.hanDigit(text[start]) + 1;
        // 一、二、三百 and 第二、三百 are lists
        boolean ofMore = start > 0 && (text[start - 1] == '、' || text[start - 1] == '第');
        return pair && !ofMore && (NumeralSigns.magnitude(text[second + 1]) > 0 || text[second + 1] == '倍');
    }

    private boolean pointAfterMagnitude() {
        if (hasDigit || !started) {
            return false;
        }
        int before = at;
        digit = BigDecimal.ZERO;
        put(at, at, false);
        point();
        hasDigit = at > before;
        return hasDigit;
    }

    /** Reads 点 and the decimals after it. */
    private void point() {
        if (at + 1 >= to || text[at] != '点' || !NumeralSigns.isHanDigit(text[at + 1])) {
            return;
        }
        int end = at + 1;
        while (end < to && NumeralSigns.isHanDigit(text[end]) && end - at <= MAX_DIGITS) {
            end++;
        }
        BigDecimal decimals = HanDigits.value(text, at + 1, end).movePointLeft(end - at - 1);
        digit = digit.add(decimals);
        at = end;
    }

    private boolean tens(int value) {
        if (hasDigit || lastInGroup <= 1) {
            return false;
        }
        group = group.add(BigDecimal.valueOf(value * 10L));
        lastInGroup = 1;
        lastMagnitude = 1;
        started = true;
        at++;
        return true;
    }

    /** 5千瓦 is five of the unit 千瓦, not five thousand 瓦. */
    private boolean isPrefix(int magnitude) {
        return magnitude == THOUSAND
                && hasDigit
                && digitIsArabic
                && at + 1 < to
                && PREFIXED_UNITS.contains(text[at + 1]);
    }

    private boolean small(int magnitude) {
        if (isPrefix(magnitude)) {
            return false;
        }
        if (magnitude >= lastInGroup || !hasDigit && started && magnitude > 1) {
            return false;
        }
        if (!hasDigit && !started && magnitude > 1) {
            hint = Hint.BARE;
        }
        BigDecimal factor = BigDecimal.ONE.movePointRight(magnitude);
        group = group.add((hasDigit ? digit : BigDecimal.ONE).multiply(factor));
        spread = spread.multiply(factor);
        lastInGroup = magnitude;
        lastMagnitude = magnitude;
        step();
        return true;
    }

    private boolean big(int magnitude) {
        boolean first = lastGroup == NO_MAGNITUDE;
        boolean raises = lastGroup == NumeralSigns.MYRIAD && magnitude == NumeralSigns.HUNDRED_MILLION;
        if (!first && magnitude >= lastGroup && !raises) {
            return false;
        }
        if (raises && raised) {
            // 万亿万亿: not a number that occurs in texts
            passed = at + 1;
            return false;
        }
        raised |= raises;
        boolean empty = !hasDigit && group.signum() == 0;
        if (empty && started && !raises) {
            return false;
        }
        BigDecimal open = group.add(hasDigit ? digit : BigDecimal.ZERO);
        if (!started) {
            open = BigDecimal.ONE;
            hint = Hint.BARE;
        }
        BigDecimal factor = BigDecimal.ONE.movePointRight(magnitude);
        closed = raises ? closed.add(open).multiply(factor) : closed.add(open.multiply(factor));
        spread = spread.multiply(factor);
        group = BigDecimal.ZERO;
        lastInGroup = NumeralSigns.MYRIAD;
        lastGroup = magnitude;
        lastMagnitude = magnitude;
        step();
        return true;
    }

    private void step() {
        hasDigit = false;
        zeroBefore = false;
        started = true;
        at++;
        if (hint == Hint.DIGITS) {
            hint = Hint.NONE;
        }
    }

    /** Reads 余, 多, 几 or 来 after digits; the number may continue with 万 or 亿 (20多万). */
    private boolean andMore(char c) {
        boolean afterTens = lastMagnitude <= 2 && !hasDigit;
        boolean fits = switch (c) {
            case '余', '多' -> started && hint != Hint.DIGITS && (!hasDigit || digit.compareTo(BigDecimal.TEN) >= 0);
            case '几' -> started && lastMagnitude == 1 && !hasDigit;
            case '来' -> started && afterTens;
            default -> false;
        };
        if (!fits || hint == Hint.AND_MORE || spread.signum() != 0) {
            return false;
        }
        hint = Hint.AND_MORE;
        at++;
        if (at < to && NumeralSigns.magnitude(text[at]) >= NumeralSigns.MYRIAD) {
            return big(NumeralSigns.magnitude(text[at]))
                    && at < to
                    && NumeralSigns.magnitude(text[at]) >= NumeralSigns.MYRIAD;
        }
        return false;
    }

    /**
     * Adds the last digit when it has no magnitude: 一万二 is 12000, 一百零五 is 105. A last Arabic digit without a magnitude
     * is not part of the number.
     */
    private void finish() {
        if (!hasDigit) {
            return;
        }
        boolean loose = lastMagnitude != NO_MAGNITUDE;
        if (loose && digitIsArabic) {
            at = digitStart;
        } else if (loose && lastMagnitude > 1 && !zeroBefore && digit.scale() <= 0) {
            group = group.add(digit.movePointRight(lastMagnitude - 1));
        } else {
            group = group.add(digit);
        }
        hasDigit = false;
    }

    int end() {
        return at;
    }

    /** The index after characters that were skipped because they are not a number, 0 when nothing was skipped. */
    int passed() {
        return passed;
    }

    BigDecimal amount() {
        return plain(closed.add(group));
    }

    BigDecimal upper() {
        return plain(closed.add(group).add(spread));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    Hint hint() {
        return hint;
    }

    boolean isWhole() {
        return hint == Hint.NONE || hint == Hint.BARE;
    }
}
