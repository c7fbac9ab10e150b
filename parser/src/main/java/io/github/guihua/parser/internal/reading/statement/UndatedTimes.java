package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds time words that set a time limit but name no day of the calendar: events (党的二十大召开前, 汛期前), intervals with
 * the anchor from which they are counted (本意见印发之日起30日内, 三年内), and ends of periods without a number (月底前).
 */
final class UndatedTimes {

    private static final CharSet ENDS = CharSet.of("前内底末");
    private static final int LONGEST_EVENT = 25;
    private static final int LONGEST_ANCHOR = 40;
    private static final String VERB = "VERB";
    private static final String OPEN = "OPEN";
    private static final String FIRST = "FIRST";
    private static final String HELD = "HELD";
    private static final String SHORT = "SHORT";
    private static final CharSet AT = CharSet.of("在于自从到");
    private static final CharSet VAGUE = CharSet.of("几数多余");
    private static final CharSet COUNTING = NumeralMatcher.parts().or(VAGUE).or("半两");
    private static final CharSet JOINING = CharSet.of("之以");
    private static final CharSet DAYS = CharSet.of("日号");
    private static final CharSet MEETINGS = CharSet.of("会大");
    private static final CharSet LOOKING_BACK = CharSet.of("近前这过去最");
    private static final CharSet AS_FAR_AS = CharSet.of("的至到");
    private static final CharSet RETURNING = NumeralMatcher.parts().or("当次每上隔");
    private static final CharSet RANGES = Particles.DASHES.or(Particles.UP_TO).or("、");

    private final Prose prose;
    private final int length;
    private final ProseShape shape;
    private final TimeTokens times;
    private int lastEnd;

    UndatedTimes(Prose prose, ProseShape shape, TimeTokens times) {
        this.prose = prose;
        this.length = prose.length();
        this.shape = shape;
        this.times = times;
    }

    List<BindingTime> find() {
        List<BindingTime> found = new ArrayList<>();
        for (int i = prose.first(ENDS, 0, length); i < length; i = prose.first(ENDS, i + 1, length)) {
            BindingTime time = i < lastEnd ? null : endingAt(i);
            if (time != null) {
                found.add(time);
                lastEnd = time.to();
            }
        }
        return found;
    }

    private @Nullable BindingTime endingAt(int i) {
        if (prose.opens(Words.BOUND_TRAPS, i, length)) {
            return null;
        }
        int lowest = Math.max(shape.clauseStart(i), lastEnd);
        return switch (prose.at(i)) {
            case '前' -> event(i, Math.max(lowest, i - LONGEST_EVENT));
            case '内' -> interval(i, Math.max(lowest, i - LONGEST_ANCHOR));
            default -> periodEnd(i, lowest);
        };
    }

    /** Whether the days are counted from the issue of a document (印发之日起30日内), not from each single case. */
    static boolean isAnchored(Prose prose, BindingTime time) {
        return prose.holds(Words.ANCHOR_ENDS, time.from(), time.to())
                || prose.holds(Words.ISSUE_VERBS, time.from(), time.to());
    }

    private int stem(int bound) {
        return prose.isAt(JOINING, bound - 1) ? bound - 1 : bound;
    }

    private @Nullable BindingTime event(int bound, int lowest) {
        int stem = stem(bound);
        int verb = prose.longestBefore(Words.EVENT_VERBS, lowest, stem);
        int nameTo = stem - verb;
        int name = nameSize(nameTo, lowest, verb > 0);
        if (name == 0 && verb > 0) {
            verb = 0;
            nameTo = stem;
            name = nameSize(nameTo, lowest, false);
        }
        if (name == 0) {
            return dayOfMonth(stem, lowest, bound + 1);
        }
        String kind = prose.valueBefore(Words.EVENT_NAMES, lowest, nameTo);
        boolean held = kind.equals(VERB) || kind.equals(HELD);
        int from = held ? eventFrom(nameTo - name, nameTo, lowest) : modified(nameTo - name, nameTo, lowest);
        BindingTime time = dated(from, bound + 1);
        boolean free = kind.equals(OPEN) && (time == null || time.from() == from);
        return free && !LeadWords.fill(prose, shape.clauseStart(from), from) ? null : time;
    }

    /** Returns the time that names a day of a month without a number (下月10日前). */
    private @Nullable BindingTime dayOfMonth(int stem, int lowest, int to) {
        int day = stem - 1;
        int number = prose.isAt(DAYS, day) ? prose.beforeAll(NumeralMatcher.parts(), lowest, day) : day;
        int month = number < day ? prose.before(Words.THESE_MONTHS, lowest, number) : number;
        return month == number ? null : new BindingTime(month, to, null);
    }

    /** Returns the length of the event's name that ends at an index, or 0 if there is none. */
    private int nameSize(int to, int lowest, boolean hasVerb) {
        int size = prose.longestBefore(Words.EVENT_NAMES, lowest, to);
        if (size == 0) {
            // a congress is named by its number: 二十大
            boolean congress = to - 2 >= lowest && prose.at(to - 1) == '大' && NumeralMatcher.isPart(prose.at(to - 2));
            return congress ? 1 : 0;
        }
        String kind = prose.valueBefore(Words.EVENT_NAMES, lowest, to);
        boolean named = kind.isEmpty() || kind.equals(OPEN) || kind.equals(HELD);
        return named || hasVerb && kind.equals(VERB) ? size : 0;
    }

    /** Returns where the phrase of an event begins; with a verb the whole phrase belongs to it (第十四届全国运动会开幕前). */
    private int eventFrom(int name, int nameTo, int lowest) {
        int at = prose.last(AT, lowest, name);
        if (at >= 0) {
            return at + 1;
        }
        int clause = shape.clauseStart(name);
        return clause >= lowest ? Math.min(name, LeadWords.end(prose, clause, name)) : modified(name, nameTo, lowest);
    }

    private int modified(int name, int nameTo, int lowest) {
        boolean meeting = MEETINGS.contains(prose.at(nameTo - 1));
        int from = name;
        while (from > lowest) {
            int modifier = prose.longestBefore(Words.EVENT_MODIFIERS, lowest, from);
            String kind = prose.valueBefore(Words.EVENT_MODIFIERS, lowest, from);
            boolean fits = meeting || kind.isEmpty();
            int size = Math.max(fits ? modifier : 0, otherName(lowest, from));
            boolean number = size == 0 && meeting && NumeralMatcher.isPart(prose.at(from - 1));
            if (size == 0 && !number) {
                return from;
            }
            from -= Math.max(1, size);
            if (kind.equals(FIRST)) {
                return from;
            }
        }
        return from;
    }

    /**
     * Returns the length of another event that shares the bound, with its comma, or 0 if there is none (元旦、春节前,
     * 中秋国庆前).
     */
    private int otherName(int lowest, int from) {
        int to = prose.at(from - 1) == '、' ? from - 1 : from;
        int name = prose.before(Words.EVENT_NAMES, lowest, to);
        boolean named =
                name < to && prose.valueBefore(Words.EVENT_NAMES, lowest, to).isEmpty();
        return named ? from - name : 0;
    }

    /** Returns the time with a year before its event (2026年春节前), or null for an event that recurs. */
    private @Nullable BindingTime dated(int from, int to) {
        TimeTokens.Token year = times.endsBefore(from) ? times.covering(from - 1) : null;
        if (year != null && year.isRecurrence()) {
            return null;
        }
        int before = year == null ? from : year.from();
        boolean repeated = prose.ends(Words.REPEATED_LEADS, 0, before);
        return repeated || before < lastEnd ? null : new BindingTime(before, to, null);
    }

    private @Nullable BindingTime interval(int bound, int lowest) {
        int stem = stem(bound);
        int unit = prose.before(Words.INTERVAL_UNITS, lowest, stem);
        int from = unit;
        while (unit < stem && from > lowest && (COUNTING.contains(prose.at(from - 1)) || isRange(from - 1, lowest))) {
            from--;
        }
        if (from == unit) {
            return periodEnd(bound, lowest);
        }
        if (VAGUE.contains(prose.at(from)) || VAGUE.contains(prose.at(unit - 1))) {
            return null;
        }
        TimeTokens.Token token = times.covering(from);
        if (token != null) {
            from = token.from();
            TimePhrase phrase = token.phrase();
            if (phrase == null || phrase.anchor() != Anchor.UNDATED && phrase.anchor() != Anchor.PLAN) {
                return null;
            }
        }
        boolean procedural =
                prose.valueBefore(Words.INTERVAL_UNITS, lowest, stem).equals(SHORT);
        int end = prose.before(Words.ANCHOR_ENDS, lowest, from);
        if (end < from || prose.ends(Words.ISSUE_VERBS, lowest, from)) {
            int anchor = anchorFrom(end, lowest);
            return anchor < 0 ? null : new BindingTime(anchor, bound + 1, null);
        }
        boolean past = LOOKING_BACK.contains(prose.at(from))
                || from > lowest && LOOKING_BACK.contains(prose.at(from - 1))
                || prose.ends(Words.REPEATED_LEADS, lowest, from);
        boolean free = from == lowest || !AS_FAR_AS.contains(prose.at(from - 1));
        return procedural || past || !free ? null : new BindingTime(from, bound + 1, null);
    }

    /** Whether the interval is a range (3—5年内, 五到十年内). */
    private boolean isRange(int at, int lowest) {
        return RANGES.contains(prose.at(at))
                && at > lowest
                && COUNTING.contains(prose.at(at - 1))
                && COUNTING.contains(prose.at(at + 1));
    }

    /** Returns where an anchor such as 本意见印发 begins, or -1 if days are counted from each single case (受理之日起). */
    private int anchorFrom(int to, int lowest) {
        int from = prose.before(Words.ISSUE_VERBS, lowest, to);
        if (from == to || prose.ends(Words.RECEIVING_VERBS, lowest, from)) {
            return -1;
        }
        for (int i = from; i >= lowest; i--) {
            if (i > lowest && AT.contains(prose.at(i - 1)) || i < from && prose.at(i) == '本') {
                return i;
            }
        }
        int document = prose.before(Words.DOCUMENT_NOUNS, lowest, from);
        return document < from ? document : Math.min(from, LeadWords.end(prose, lowest, from));
    }

    /** Returns the end of a period without a number (月底前, 本学期末), or null if there is none. */
    private @Nullable BindingTime periodEnd(int bound, int lowest) {
        int to = bound + 1;
        int from = prose.before(Words.PERIOD_ENDS, lowest, to);
        if (from == to || prose.isAt(RETURNING, from - 1) || times.endAt(from) > 0) {
            return null;
        }
        int before = prose.isAt(JOINING, to) ? to + 1 : to;
        if (prose.isAt('前', before) && !prose.opens(Words.BOUND_TRAPS, before, length)) {
            to = before + 1;
        }
        return dated(from, to);
    }
}
