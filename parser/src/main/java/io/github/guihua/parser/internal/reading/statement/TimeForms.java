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
import java.util.List;

/**
 * Separates words of time that may set a deadline from those that never do, by their form and the words linked to
 * them.
 */
final class TimeForms {

    /** The value of a season among the words after a time. */
    static final String SEASON = "SEASON";

    /** The value of a beginning among the words after a time. */
    static final String BEGINNING = "BEGINNING";

    private static final CharSet LINKS = CharSet.of("-—~至到");
    private static final CharSet UP_TO = CharSet.of("截止到至");
    private static final CharSet DASHES = CharSet.of("-—~");
    private static final CharSet BOUND_ENDS = CharSet.of("前内底末终");
    private static final CharSet WEAK_ENDS = CharSet.of("底末终");
    private static final CharSet VAGUE = CharSet.of("几数多");
    private static final int NEAR = 6;

    private final Prose prose;
    private final int length;
    private final ProseShape shape;
    private final TimeTokens times;
    private final PlanYears years;
    private int lastRecurring = -1;

    TimeForms(Prose prose, ProseShape shape, TimeTokens times, PlanYears years) {
        this.prose = prose;
        this.length = prose.length();
        this.shape = shape;
        this.times = times;
        this.years = years;
    }

    /** Returns the form of the words of time with a number; each may be queried once only, in order. */
    TimeForm of(int index) {
        TimeForm form = form(times.all().get(index));
        return form == TimeForm.NONE || isSpan(times.all(), index) ? TimeForm.NONE : form;
    }

    private TimeForm form(Token token) {
        TimePhrase phrase = token.phrase();
        if (phrase == null || phrase.bound() == Bound.SINCE || isRecurring(token)) {
            return TimeForm.NONE;
        }
        char last = prose.at(token.to() - 1);
        boolean vague = prose.at(token.from()) == '年' && last == '内' && isVague(token.from() - 1);
        if (vague) {
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
        boolean range = phrase.firstYear() != phrase.lastYear() || hasLink(token);
        if (range) {
            return ends && !hasLink(token) ? TimeForm.BOUND : TimeForm.NONE;
        }
        if (upTo || ends) {
            boolean own = !ends && phrase.anchor() == Anchor.RELATIVE && phrase.firstYear() == 0 && isYear(phrase);
            if (own) {
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

    /** Whether the number of years is unknown (几年内, 多年内). */
    private boolean isVague(int at) {
        return at >= 0 && VAGUE.contains(prose.at(at));
    }

    /** Whether one token contains a span (2021—2025年, 3月至5月). */
    private boolean hasLink(Token token) {
        int from = prose.afterAll(UP_TO, token.from() + 1, token.to());
        return prose.first(LINKS, from, token.to()) < token.to();
    }

    /** Whether the words are a month, day, quarter or half-year, or a year that is not the whole period of the plan. */
    private boolean isBareTime(Token token, TimePhrase phrase) {
        char last = prose.at(token.to() - 1);
        if (last == '初' || last == '后' || last == '中' || last == '间' || last == '期' || last == '度' && isYear(phrase)) {
            return false;
        }
        if (!isYear(phrase) || isSeason(token.to())) {
            return true;
        }
        boolean whole = years.isOneYear() && phrase.firstYear() == years.first();
        return phrase.anchor() == Anchor.RELATIVE ? phrase.firstYear() > 0 : !whole;
    }

    /** Whether a season of a year is at an index (今年春季). */
    private boolean isSeason(int at) {
        return prose.valueAt(Words.ABOUT_WORDS, at, length).equals(TimeForms.SEASON);
    }

    /** Whether the words name whole years and no part of one; 年内 and 年底 count as such, too. */
    static boolean isYear(TimePhrase phrase) {
        return phrase.part().equals(YearPart.WHOLE);
    }

    /** Whether the time recurs: 每年6月底前, 次月10日前, and 9月底前 after 每年6月底前 in one segment. */
    private boolean isRecurring(Token token) {
        TimePhrase phrase = token.phrase();
        boolean goesOn = phrase != null
                && phrase.anchor() == Anchor.RELATIVE
                && phrase.firstYear() == 0
                && lastRecurring > shape.segmentStart(token.from());
        if (goesOn || recurs(token)) {
            lastRecurring = token.from();
            return true;
        }
        return false;
    }

    private boolean recurs(Token token) {
        // both halves of the year: 上下半年
        if (token.from() > 0 && prose.at(token.from()) == '下' && prose.at(token.from() - 1) == '上') {
            return true;
        }
        if (prose.ends(Words.REPEATED_LEADS, 0, token.from())) {
            return true;
        }
        int near = Math.max(shape.clauseStart(token.from()), token.from() - NEAR);
        for (int i = token.from() - 1; i >= near; i--) {
            Token before = times.covering(i);
            if (before != null) {
                return before.isRecurrence();
            }
        }
        return false;
    }

    /** Whether the time begins or ends a span, and so sets no deadline (3月1日至5月31日). */
    private boolean isSpan(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        int to = token.to();
        boolean opens = to + 1 < length
                && LINKS.contains(prose.at(to))
                && (NumeralMatcher.isPart(prose.at(to + 1)) || times.endAt(to) > 0 || times.endAt(to + 1) > 0);
        if (opens) {
            return true;
        }
        int from = token.from();
        boolean linked = from > 1
                && (DASHES.contains(prose.at(from - 1)) && times.endAt(from - 2) > 0
                        || isUpTo(from) && (times.endAt(from - 1) > 0 || prose.at(from - 1) == '起'));
        return linked || isUpTo(from) && isFrom(tokens, index);
    }

    /** Whether the time belongs to the start of a change (由2020年的40%提高到2025年的44%). */
    private boolean isFrom(List<Token> tokens, int index) {
        int from = tokens.get(index).from();
        if (index == 0 || tokens.get(index - 1).from() < shape.clauseStart(from)) {
            return false;
        }
        int before = tokens.get(index - 1).from();
        return isSource(prose.at(before)) || before > 0 && isSource(prose.at(before - 1));
    }

    private static boolean isSource(char c) {
        return c == '从' || c == '由' || c == '自';
    }
}
