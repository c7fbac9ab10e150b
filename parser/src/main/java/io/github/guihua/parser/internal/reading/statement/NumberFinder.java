package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.numeral.Numeral;
import io.github.guihua.core.numeral.Numeral.Form;
import io.github.guihua.core.numeral.Numeral.Hint;
import io.github.guihua.core.numeral.NumeralMatch;
import io.github.guihua.core.numeral.NumeralMatcher;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every number with its unit, and every word that stands for one, in one scan from left to right. */
final class NumberFinder {

    private static final MathContext SHARES = new MathContext(6);
    private static final int LONGEST_HEADING_NUMBER = 3;
    private static final String DIGITS = "一二三四五六七八九";
    private static final char COUPLE = '两';
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final char[] chars;
    private final int length;
    private final TimeTokens times;
    private final ProseShape shape;
    private final WordQuantities words;
    private final List<Mention> found = new ArrayList<>();

    NumberFinder(Prose prose, ProseShape shape, TimeTokens times) {
        this.chars = prose.chars();
        this.length = prose.length();
        this.times = times;
        this.shape = shape;
        this.words = new WordQuantities(chars, length);
    }

    List<Mention> find() {
        int i = behindHeadingNumber();
        while (i < length) {
            if (times.endAt(i) > i) {
                i = times.endAt(i);
            } else {
                i = step(i);
            }
        }
        return found;
    }

    private int step(int i) {
        Mention word = words.at(i);
        if (word != null) {
            found.add(word);
            return word.to;
        }
        if (!NumeralMatcher.mayStart(chars[i])) {
            return i + 1;
        }
        NumeralMatch match = NumeralMatcher.match(chars, i, length);
        if (match.isNone()) {
            return Math.max(match.end(), i + 1);
        }
        Mention mention = mention(i, match);
        if (mention == null) {
            return match.end();
        }
        if (!isName(i, match.end()) && mayCount(mention)) {
            found.add(mention);
        }
        return mention.to;
    }

    /** Behind 3. or 12、 at the beginning of a paragraph, so that 3.2021年 is not a number. */
    private int behindHeadingNumber() {
        int i = 0;
        while (i < length && i < LONGEST_HEADING_NUMBER && chars[i] >= '0' && chars[i] <= '9') {
            i++;
        }
        boolean stop = i > 0 && i < length && (chars[i] == '.' || chars[i] == '、');
        boolean decimal = stop
                && chars[i] == '.'
                && i + 1 < length
                && NumeralMatcher.isPart(chars[i + 1])
                && times.endAt(i + 1) == 0;
        return stop && !decimal ? i + 1 : 0;
    }

    /** Part of a book title, a quotation, a word with letters, or an ordinal. */
    private boolean isName(int from, int end) {
        return shape.isInBook(from) || shape.isQuoted(from) || isFlanked(from, end);
    }

    /** Numbers that can never be a statement are left out at once, so that they divide no words from others. */
    private boolean mayCount(Mention m) {
        if (m.vague || m.unitClass == UnitClass.SORT || isHalfOfPair(m)) {
            return false;
        }
        boolean noun = m.unitTo - m.unitFrom > 1 && StatementWords.COUNTED_NOUNS.is(chars, m.unitFrom, m.unitTo);
        if (noun && !m.large && m.amount.compareTo(HUNDRED) < 0) {
            return false;
        }
        if (m.unitClass == UnitClass.TIME && m.to < length && shape.stop(m.to) == 0) {
            return isLedTo(m) || StatementWords.COMPARISON_AFTER.longestAt(chars, m.to, length) > 0;
        }
        if (m.bare) {
            return isLedTo(m);
        }
        if (m.unitClass == UnitClass.NONE) {
            boolean ends = m.to == length || shape.stop(m.to) > 0;
            boolean origin = m.numberFrom > 0 && (chars[m.numberFrom - 1] == '由' || chars[m.numberFrom - 1] == '从');
            return (m.arabic || m.large)
                    && (ends || origin || StatementWords.COMPARISON_AFTER.longestAt(chars, m.to, length) > 0);
        }
        return true;
    }

    /** 四、五十亿, 百分之二、三: a guess in two digits, of which neither is the number. */
    private boolean isHalfOfPair(Mention m) {
        int from = m.numberFrom;
        boolean second = from > 1 && chars[from - 1] == '、' && isNext(chars[from - 2], chars[from]);
        int end = m.unitFrom;
        boolean first = end > 0 && end + 1 < length && chars[end] == '、' && isNext(chars[end - 1], chars[end + 1]);
        return second || first;
    }

    private static boolean isNext(char one, char other) {
        int digit = one == COUPLE ? 1 : DIGITS.indexOf(one);
        return digit >= 0 && digit + 1 < DIGITS.length() && DIGITS.charAt(digit + 1) == other;
    }

    private boolean isLedTo(Mention m) {
        return StatementWords.COMPARISON_BEFORE.longestBefore(chars, 0, m.numberFrom) > 0
                || StatementWords.REACH.longestBefore(chars, 0, m.numberFrom) > 0
                || StatementWords.CHANGE_VERBS.longestBefore(chars, 0, m.numberFrom) > 0;
    }

    /** Letters beside a number make it a name (PM2.5, 5G, 4A); an ordinal is no number of things. */
    private boolean isFlanked(int from, int end) {
        char before = from > 0 ? chars[from - 1] : ' ';
        char behind = end < length ? chars[end] : ' ';
        boolean named = before < 0x80 && Character.isLetter(before) || before == '.' || before == '+' || before == '_';
        boolean naming = behind < 0x80
                && Character.isLetter(behind)
                && UnitFinder.at(chars, end, length).isNone();
        return named || naming || before == '第' || behind == '+';
    }

    private @Nullable Mention mention(int from, NumeralMatch match) {
        Numeral numeral = match.numeral();
        UnitFinder.Found unit = UnitFinder.of(numeral, chars, match.end(), length);
        Mention range = range(from, match, unit);
        if (range != null) {
            return range;
        }
        Mention mention = new Mention(
                chars[from] == '翻' ? Mention.Kind.DOUBLING : Mention.Kind.NUMBER,
                from,
                match.end(),
                unit.end(),
                amount(numeral, numeral.amount()),
                unit.symbol());
        fill(mention, numeral, from, match.end(), unit);
        if (numeral.isRange()) {
            mention.comparison = Comparison.BETWEEN;
            mention.max = amount(numeral, numeral.upper());
        }
        return mention;
    }

    private void fill(Mention mention, Numeral numeral, int from, int numberTo, UnitFinder.Found unit) {
        mention.unitClass = unit.unitClass();
        mention.arabic = chars[from] >= '0' && chars[from] <= '9';
        mention.bare = numeral.hint() == Hint.BARE;
        mention.vague = numeral.hint() == Hint.VAGUE || numeral.hint() == Hint.DIGITS;
        mention.large = hasMyriad(from, numberTo);
        mention.glossTo = unit.glossEnd();
        if (numeral.hint() == Hint.AND_MORE) {
            mention.comparison = Comparison.MORE_THAN;
        }
    }

    /** 2—3个, 5%至6%, 100至200个: two numbers for one. */
    private @Nullable Mention range(int from, NumeralMatch match, UnitFinder.Found unit) {
        int link = linkEnd(unit.symbol().isEmpty() ? match.end() : unit.end());
        if (link < 0 || !NumeralMatcher.mayStart(chars[link]) || chars[link] == '翻') {
            return null;
        }
        boolean word = chars[link - 1] == '到' || chars[link - 1] == '至';
        if (word && from > 0 && (chars[from - 1] == '从' || chars[from - 1] == '由')) {
            return null;
        }
        NumeralMatch second = NumeralMatcher.match(chars, link, length);
        if (second.isNone() || second.numeral().hint() == Hint.BARE) {
            return null;
        }
        UnitFinder.Found secondUnit = UnitFinder.of(second.numeral(), chars, second.end(), length);
        boolean percent = match.numeral().form() == Form.PERCENT;
        String symbol = secondUnit.symbol().isEmpty() && percent ? "%" : secondUnit.symbol();
        if (symbol.isEmpty() || !unit.symbol().isEmpty() && !unit.symbol().equals(symbol)) {
            return null;
        }
        BigDecimal low = amount(match.numeral(), match.numeral().amount());
        BigDecimal high = amount(second.numeral(), second.numeral().amount());
        if (unit.symbol().isEmpty() && !hasMyriad(from, match.end())) {
            low = low.multiply(myriads(link, second.end()));
        }
        if (low.compareTo(high) >= 0) {
            return null;
        }
        Mention mention = new Mention(Mention.Kind.NUMBER, from, second.end(), secondUnit.end(), low, symbol);
        fill(mention, match.numeral(), from, second.end(), secondUnit);
        if (percent) {
            mention.unitClass = UnitClass.MEASURE;
        }
        mention.comparison = Comparison.BETWEEN;
        mention.max = high;
        return mention;
    }

    private int linkEnd(int at) {
        int i = at;
        while (i < length && i < at + 2 && (chars[i] == '—' || chars[i] == '-' || chars[i] == '~')) {
            i++;
        }
        if (i == at && i < length && (chars[i] == '至' || chars[i] == '到')) {
            i++;
        }
        return i > at && i < length ? i : -1;
    }

    private boolean hasMyriad(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] == '万' || chars[i] == '亿') {
                return true;
            }
        }
        return false;
    }

    private BigDecimal myriads(int from, int to) {
        BigDecimal factor = BigDecimal.ONE;
        for (int i = to - 1; i >= from && (chars[i] == '万' || chars[i] == '亿'); i--) {
            factor = factor.movePointRight(chars[i] == '万' ? 4 : 8);
        }
        return factor.scale() < 0 ? factor.setScale(0) : factor;
    }

    private static BigDecimal amount(Numeral numeral, BigDecimal number) {
        return numeral.form() == Form.FRACTION ? number.movePointRight(2).divide(numeral.divisor(), SHARES) : number;
    }
}
