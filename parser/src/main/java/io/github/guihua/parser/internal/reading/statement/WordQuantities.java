package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.model.Comparison;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.statement.FoundNumber.Kind;
import io.github.guihua.parser.internal.reading.statement.FoundNumber.Notation;
import io.github.guihua.parser.internal.words.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds quantities written as words for zero or all: 零发生, 动态为零, 清零, 不新增一栋, 全覆盖. */
final class WordQuantities {

    private static final String EVENTS = "次";
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Prose prose;
    private final UnitFinder units;

    WordQuantities(Prose prose, UnitFinder units) {
        this.prose = prose;
        this.units = units;
    }

    /** Returns the quantity in words that begins at an index, or null if there is none. */
    @Nullable
    FoundNumber at(int i) {
        int length = prose.length();
        int zero = prose.longestAt(Words.ZERO_WORDS, i, length);
        if (zero > 0) {
            return isAttribute(i + zero) ? null : measured(Kind.ZERO, i, i, i + zero, BigDecimal.ZERO, EVENTS);
        }
        int all = prose.longestAt(Words.ALL_WORDS, i, length);
        if (all > 0) {
            boolean counted = prose.isAt('个', i - 1) && prose.isAt(NumeralMatcher.parts(), i - 2);
            boolean trap = i == 0 || counted || prose.ends(Words.WHOLE_TRAPS, 0, i + 1);
            return trap || isAttribute(i + all) ? null : measured(Kind.ALL, i, i, i + all, ALL, "%");
        }
        int half = prose.longestAt(Words.HALF_WORDS, i, length);
        if (half > 0) {
            // 预算收入的一半: the size of something relative to something else
            boolean described = i == 0 || prose.at(i - 1) == '的';
            return described || !endsClause(i + half) ? null : measured(Kind.NUMBER, i, i, i + half, HALF, "%");
        }
        int none = prose.longestAt(Words.NONE_NEW_WORDS, i, length);
        return none > 0 ? noneNew(i, i + none) : null;
    }

    /** Whether the clause ends after the word for half: 减少一半以上, but not 一半以上的村 or 一半用于. */
    private boolean endsClause(int at) {
        int end = prose.after(Words.COMPARISON_AFTER, at, prose.length());
        return end == prose.length() || Stops.isClauseEnd(prose.at(end)) || prose.at(end) == ')';
    }

    private FoundNumber measured(Kind kind, int from, int unitFrom, int to, BigDecimal amount, String unit) {
        return new FoundNumber(
                prose,
                kind,
                from,
                unitFrom,
                to,
                to,
                to,
                amount,
                null,
                unit,
                UnitClass.MEASURE,
                Comparison.EQUAL,
                Notation.WORD);
    }

    /** Whether the quantity qualifies a noun (全覆盖的网络, 清零行动), and so states nothing. */
    private boolean isAttribute(int end) {
        return prose.opens(Words.ATTRIBUTED, end, prose.length());
    }

    private @Nullable FoundNumber noneNew(int from, int numeral) {
        NumeralMatch match = prose.numeralAt(numeral, prose.length());
        if (match.isNone() || match.numeral().amount().compareTo(BigDecimal.ONE) != 0) {
            return null;
        }
        UnitFinder.Found unit = units.at(match.end());
        return unit.isNone()
                ? null
                : measured(Kind.ZERO, from, match.end(), unit.end(), BigDecimal.ZERO, unit.symbol());
    }
}
