package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.numeral.Numeral;
import io.github.guihua.core.numeral.Numeral.Form;
import io.github.guihua.core.numeral.Numeral.Hint;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.explain.NumberRule;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.statement.FoundNumber.Kind;
import io.github.guihua.parser.internal.reading.statement.FoundNumber.Notation;
import io.github.guihua.parser.internal.reading.statement.TimeTokens.Token;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every number with its unit, and every word for a quantity, in one scan from left to right. */
final class NumberFinder {

    private static final MathContext SHARES = new MathContext(6);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final CharSet MYRIADS = CharSet.of("万亿");
    private static final CharSet AFTER_HALF = CharSet.of("数导径成自岛日天");

    /** The first characters of numbers and of words for quantities. */
    private record Openings(CharSet words, CharSet all) {
        static Openings of(Vocabulary vocabulary) {
            CharSet words =
                    vocabulary.openings(Words.ZERO_WORDS, Words.HALF_WORDS, Words.ALL_WORDS, Words.NONE_NEW_WORDS);
            return new Openings(words, NumeralMatcher.starts().or(words));
        }
    }

    private final Prose prose;
    private final Openings openings;
    private final ProseShape shape;
    private final TimeTokens times;
    private final UnitFinder units;
    private final FarUnits farUnits;
    private final NumberGuards guards;
    private final WordQuantities words;
    private final NumberLog log;
    private final List<FoundNumber> found = new ArrayList<>();

    NumberFinder(Prose prose, ProseShape shape, TimeTokens times, NumberLog log) {
        this.log = log;
        this.prose = prose;
        this.openings = openings(prose);
        this.shape = shape;
        this.times = times;
        this.units = new UnitFinder(prose);
        this.farUnits = new FarUnits(prose, units);
        this.guards = new NumberGuards(prose, shape, units);
        this.words = new WordQuantities(prose, units);
    }

    List<FoundNumber> find() {
        int length = prose.length();
        List<Token> tokens = times.all();
        int next = 0;
        int i = shape.bodyFrom();
        while (i < length) {
            // a number may end inside a time: 翻一番到2024年
            while (next < tokens.size() && tokens.get(next).from() < i) {
                i = Math.max(i, tokens.get(next++).to());
            }
            int until = next < tokens.size() ? tokens.get(next).from() : length;
            int number = prose.first(openings.all(), Math.min(i, until), until);
            if (number < until) {
                i = step(number);
            } else if (next < tokens.size()) {
                logTime(tokens.get(next));
                i = tokens.get(next++).to();
            } else {
                i = length;
            }
        }
        return found;
    }

    private void logTime(Token time) {
        if (log == NumberLog.NONE) {
            return;
        }
        int figures = prose.first(NumeralMatcher.parts(), time.from(), time.to());
        if (figures < time.to()) {
            log.left(prose, figures, time.to(), NumberRule.TIME_WORDS);
        }
    }

    private static Openings openings(Prose prose) {
        return prose.vocabulary().made(Openings.class, Openings::of);
    }

    /** Checks quickly whether a prose may contain a number or a word for a quantity. */
    static boolean mayHold(Prose prose) {
        return prose.first(openings(prose).all(), 0, prose.length()) < prose.length();
    }

    /** Reads the number that may begin at an index; returns where to go on. */
    private int step(int i) {
        FoundNumber word = openings.words().contains(prose.at(i)) ? words.at(i) : null;
        if (word != null) {
            found.add(word);
            return word.to();
        }
        NumeralMatch match = prose.numeralAt(i, prose.length());
        if (match.isNone()) {
            return Math.max(match.end(), i + 1);
        }
        FoundNumber number = number(i, match);
        NumberRule rule = guards.isName(i, match.end()) ? NumberRule.NAME : guards.refusal(number);
        if (rule == null) {
            found.add(number);
        } else if (isSeenAsNumber(number)) {
            log.left(prose, number.from(), number.to(), rule);
        }
        return number.to();
    }

    /** Whether readers take a numeral as a number, unlike those in words (进一步, 百姓). */
    private static boolean isSeenAsNumber(FoundNumber n) {
        Notation notation = n.notation();
        return notation.arabic() || n.unitClass() != UnitClass.NONE || notation.large() && !notation.bare();
    }

    private FoundNumber number(int from, NumeralMatch match) {
        Numeral numeral = match.numeral();
        UnitFinder.Found unit = units.of(numeral, match.end());
        if (unit.isNone() && hasMyriad(from, match.end())) {
            unit = farUnits.of(match.end());
        }
        FoundNumber range = range(from, match, unit);
        if (range != null) {
            return range;
        }
        boolean negative = guards.isNegative(from);
        boolean half = isAndHalf(unit);
        BigDecimal amount = amount(numeral, numeral.amount());
        amount = negative ? amount.negate() : amount;
        return new FoundNumber(
                prose,
                prose.at(from) == '翻' ? Kind.DOUBLING : Kind.NUMBER,
                negative ? from - 1 : from,
                match.end(),
                unit.end(),
                half ? unit.end() + 1 : unit.end(),
                half ? unit.end() + 1 : unit.glossEnd(),
                half ? amount.add(HALF) : amount,
                numeral.isRange() ? amount(numeral, numeral.upper()) : null,
                unit.symbol(),
                unit.unitClass(),
                comparison(numeral),
                notation(numeral, from, match.end()));
    }

    /** Whether 半 follows the unit (一亩半, 两倍半). */
    private boolean isAndHalf(UnitFinder.Found unit) {
        return !unit.isNone() && prose.isAt('半', unit.end()) && !prose.isAt(AFTER_HALF, unit.end() + 1);
    }

    private static Comparison comparison(Numeral numeral) {
        if (numeral.isRange()) {
            return Comparison.BETWEEN;
        }
        return numeral.hint() == Hint.AND_MORE ? Comparison.MORE_THAN : Comparison.EQUAL;
    }

    private Notation notation(Numeral numeral, int from, int to) {
        return new Notation(
                Figures.isArabic(prose.at(from)),
                numeral.hint() == Hint.BARE,
                numeral.hint() == Hint.VAGUE || numeral.hint() == Hint.DIGITS,
                hasMyriad(from, to));
    }

    /** Reads two numbers that form a range (2—3个, 5%至6%, 100至200个). */
    private @Nullable FoundNumber range(int from, NumeralMatch match, UnitFinder.Found unit) {
        int link = linkEnd(unit.symbol().isEmpty() ? match.end() : unit.end());
        if (link < 0 || prose.at(link) == '翻') {
            return null;
        }
        if (prose.isAt(Particles.UP_TO, link - 1) && prose.isAt(Particles.FROM, from - 1)) {
            return null;
        }
        NumeralMatch second = prose.numeralAt(link, prose.length());
        if (second.isNone() || second.numeral().hint() == Hint.BARE) {
            return null;
        }
        UnitFinder.Found secondUnit = units.of(second.numeral(), second.end());
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
        return new FoundNumber(
                prose,
                Kind.NUMBER,
                from,
                second.end(),
                secondUnit.end(),
                secondUnit.end(),
                secondUnit.glossEnd(),
                low,
                high,
                symbol,
                percent ? UnitClass.MEASURE : secondUnit.unitClass(),
                Comparison.BETWEEN,
                notation(match.numeral(), from, second.end()));
    }

    private int linkEnd(int at) {
        int dashes = prose.afterAll(Particles.DASHES, at, Math.min(prose.length(), at + 2));
        int end = dashes == at && prose.isAt(Particles.UP_TO, at) ? at + 1 : dashes;
        return end > at && end < prose.length() ? end : -1;
    }

    private boolean hasMyriad(int from, int to) {
        return prose.first(MYRIADS, from, to) < to;
    }

    private BigDecimal myriads(int from, int to) {
        BigDecimal factor = BigDecimal.ONE;
        for (int i = to - 1; i >= from && MYRIADS.contains(prose.at(i)); i--) {
            factor = factor.movePointRight(prose.at(i) == '万' ? 4 : 8);
        }
        return factor.scale() < 0 ? factor.setScale(0) : factor;
    }

    private static BigDecimal amount(Numeral numeral, BigDecimal number) {
        return numeral.form() == Form.FRACTION ? number.movePointRight(2).divide(numeral.divisor(), SHARES) : number;
    }
}
