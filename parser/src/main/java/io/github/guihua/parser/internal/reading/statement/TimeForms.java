package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.core.time.TimePhrase.Bound;
import io.github.guihua.core.time.YearPart;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.statement.TimeTokens.Token;
import io.github.guihua.parser.internal.words.Words;
import java.util.BitSet;
import java.util.List;

/**
 * Separates time words that may set a deadline from those that never do, by their form and the words linked to
 * them.
 */
final class TimeForms {

    /** The value of a season among the words after a time. */
    static final String SEASON = "SEASON";

    /** The value of a beginning among the words after a time. */
    static final String BEGINNING = "BEGINNING";

    private static final CharSet LINKS = Particles.DASHES.or(Particles.UP_TO);
    private static final CharSet UP_TO = CharSet.of("截止到至");
    private static final CharSet BOUND_ENDS = CharSet.of("前内底末终");
    private static final CharSet WEAK_ENDS = CharSet.of("底末终");
    private static final CharSet VAGUE = CharSet.of("几数多");
    private static final CharSet SOURCES = CharSet.of("从由自");
    private static final CharSet NOT_BARE = CharSet.of("初后中间期");
    private static final int NEAR = 6;

    private final Prose prose;
    private final ProseShape shape;
    private final TimeTokens times;
    private final List<Token> tokens;
    private final PlanYears years;

    /** The tokens that recur. */
    private final BitSet recurring = new BitSet();

    TimeForms(Prose prose, ProseShape shape, TimeTokens times, PlanYears years) {
        this.prose = prose;
        this.shape = shape;
        this.times = times;
        this.tokens = times.all();
        this.years = years;
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (isDated(tokens.get(i)) && isRecurring(i, last)) {
                recurring.set(i);
                last = tokens.get(i).from();
            }
        }
    }

    /** Whether a token names a time, and not only its beginning. */
    private static boolean isDated(Token token) {
        return token.phrase() != null && token.phrase().bound() != Bound.SINCE;
    }

    /** Returns the form of the token with an index. */
    TimeForm of(int index) {
        TimeForm form = form(index);
        return form == TimeForm.NONE || isSpan(index) ? TimeForm.NONE : form;
    }

    private TimeForm form(int index) {
        Token token = tokens.get(index);
        TimePhrase phrase = token.phrase();
        if (phrase == null || !isDated(token) || recurring.get(index)) {
            return TimeForm.NONE;
        }
        char last = prose.at(token.to() - 1);
        // the number of years is unknown (几年内, 多年内)
        if (prose.at(token.from()) == '年' && last == '内' && prose.isAt(VAGUE, token.from() - 1)) {
            return TimeForm.NONE;
        }
        boolean ends = BOUND_ENDS.contains(last) || last == '期' && prose.at(token.to() - 2) == '末';
        boolean upTo = isUpTo(token.from());
        if (phrase.anchor() == Anchor.PLAN) {
            return ends && last != '内' && !years.isOneYear() ? TimeForm.BOUND : TimeForm.NONE;
        }
        if (phrase.anchor() == Anchor.UNDATED || phrase.anchor() == Anchor.RELATIVE && phrase.firstYear() < 0) {
            return TimeForm.NONE;
        }
        if (phrase.anchor() == Anchor.CENTURY) {
            return TimeForm.BOUND;
        }
        if (phrase.firstYear() != phrase.lastYear() || hasLink(token)) {
            return ends && !hasLink(token) ? TimeForm.BOUND : TimeForm.NONE;
        }
        if (upTo || ends) {
            if (!ends && BindingTime.isOpen(phrase) && isYear(phrase)) {
                return TimeForm.NONE;
            }
            return upTo || !WEAK_ENDS.contains(last) ? TimeForm.BOUND : TimeForm.END;
        }
        return isBareTime(token, phrase) ? TimeForm.BARE : TimeForm.NONE;
    }

    /** Whether 到, 至 or 截至 is at an index. */
    boolean isUpTo(int at) {
        return UP_TO.contains(prose.at(at));
    }

    /** Whether one token contains a span (2021—2025年, 3月至5月). */
    private boolean hasLink(Token token) {
        int from = prose.afterAll(UP_TO, token.from() + 1, token.to());
        return prose.first(LINKS, from, token.to()) < token.to();
    }

    /** Whether the words are a month, day, quarter or half-year, or a year that is not the whole period of the plan. */
    private boolean isBareTime(Token token, TimePhrase phrase) {
        char last = prose.at(token.to() - 1);
        if (NOT_BARE.contains(last) || last == '度' && isYear(phrase)) {
            return false;
        }
        // a season makes the year a part of it (今年春季)
        if (!isYear(phrase)
                || prose.valueAt(Words.ABOUT_WORDS, token.to(), prose.length()).equals(SEASON)) {
            return true;
        }
        boolean whole = years.isOneYear() && phrase.firstYear() == years.first();
        return phrase.anchor() == Anchor.RELATIVE ? phrase.firstYear() > 0 : !whole;
    }

    /** Whether the words name whole years and no part of one; 年内 and 年底 count as such, too. */
    static boolean isYear(TimePhrase phrase) {
        return phrase.part().equals(YearPart.WHOLE);
    }

    /** Whether the time recurs: 每年6月底前, 次月10日前, and 9月底前 after 每年6月底前 in one segment. */
    private boolean isRecurring(int index, int lastRecurring) {
        Token token = tokens.get(index);
        int from = token.from();
        Token before = index > 0 ? tokens.get(index - 1) : null;
        boolean goesOn = token.phrase() != null
                && BindingTime.isOpen(token.phrase())
                && lastRecurring > shape.segmentStart(from);
        boolean bothHalves = prose.at(from) == '下' && prose.isAt('上', from - 1);
        boolean repeated =
                before != null && before.isRecurrence() && before.to() > Math.max(shape.clauseStart(from), from - NEAR);
        return goesOn || bothHalves || repeated || prose.ends(Words.REPEATED_LEADS, 0, from);
    }

    /** Whether the time begins or ends a span, and so sets no deadline (3月1日至5月31日). */
    private boolean isSpan(int index) {
        Token token = tokens.get(index);
        int to = token.to();
        boolean opens = to + 1 < prose.length()
                && LINKS.contains(prose.at(to))
                && (NumeralMatcher.isPart(prose.at(to + 1)) || times.endAt(to) > 0 || times.endAt(to + 1) > 0);
        int from = token.from();
        boolean dashed = from > 1 && Particles.DASHES.contains(prose.at(from - 1)) && times.endAt(from - 2) > 0;
        boolean goesOn = from > 1 && (times.endAt(from - 1) > 0 || prose.at(from - 1) == '起');
        return opens || dashed || isUpTo(from) && (goesOn || isFrom(index));
    }

    /** Whether the time belongs to the start of a change (由2020年的40%提高到2025年的44%). */
    private boolean isFrom(int index) {
        int from = tokens.get(index).from();
        if (index == 0 || tokens.get(index - 1).from() < shape.clauseStart(from)) {
            return false;
        }
        int before = tokens.get(index - 1).from();
        return SOURCES.contains(prose.at(before)) || prose.isAt(SOURCES, before - 1);
    }
}
