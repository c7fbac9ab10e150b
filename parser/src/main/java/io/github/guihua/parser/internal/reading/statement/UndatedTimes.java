package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Vocabulary;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds words of time that set a time limit but name no day of the calendar: events (党的二十大召开前, 汛期前), intervals with
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
    private static final CharSet HALVES = CharSet.of("半两");
    private static final CharSet LOOKING_BACK = CharSet.of("近前这过去最");
    private static final CharSet AS_FAR_AS = CharSet.of("的至到");
    private static final CharSet RETURNING = CharSet.of("当次每上隔");
    private static final CharSet RANGES = CharSet.of("-—~至到、");

    private final Vocabulary vocabulary;
    private final char[] chars;
    private final int length;
    private final ProseShape shape;
    private final TimeTokens times;
    private final LeadWords leads;
    private final Lexicon eventNames;
    private final Lexicon periodEnds;
    private int lastEnd;

    UndatedTimes(Prose prose, ProseShape shape, TimeTokens times) {
        this.vocabulary = prose.vocabulary();
        this.chars = prose.chars();
        this.length = prose.length();
        this.shape = shape;
        this.times = times;
        this.leads = new LeadWords(prose);
        this.eventNames = prose.words(Words.EVENT_NAMES);
        this.periodEnds = prose.words(Words.PERIOD_ENDS);
    }

    List<BindingTime> find() {
        List<BindingTime> found = new ArrayList<>();
        for (int i = ENDS.first(chars, 0, length); i < length; i = ENDS.first(chars, i + 1, length)) {
            BindingTime time = i < lastEnd ? null : endingAt(i);
            if (time != null) {
                found.add(time);
                lastEnd = time.to();
            }
        }
        return found;
    }

    private @Nullable BindingTime endingAt(int i) {
        if (vocabulary.words(Words.BOUND_TRAPS).longestAt(chars, i, length) > 0) {
            return null;
        }
        int lowest = Math.max(shape.clauseStart(i), lastEnd);
        return switch (chars[i]) {
            case '前' -> event(i, Math.max(lowest, i - LONGEST_EVENT));
            case '内' -> interval(i, Math.max(lowest, i - LONGEST_ANCHOR));
            default -> periodEnd(i, lowest);
        };
    }

    /** Whether the days are counted from the issue of a document (印发之日起30日内), not from each single case. */
    static boolean isAnchored(Prose prose, BindingTime time) {
        char[] chars = prose.chars();
        return prose.words(Words.ANCHOR_ENDS).find(chars, time.from(), time.to()) >= 0
                || prose.words(Words.ISSUE_VERBS).find(chars, time.from(), time.to()) >= 0;
    }

    private int stem(int bound) {
        boolean joined = bound > 0 && (chars[bound - 1] == '之' || chars[bound - 1] == '以');
        return joined ? bound - 1 : bound;
    }

    private @Nullable BindingTime event(int bound, int lowest) {
        int stem = stem(bound);
        int verb = vocabulary.words(Words.EVENT_VERBS).longestBefore(chars, lowest, stem);
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
        String kind = eventNames.valueBefore(chars, lowest, nameTo);
        boolean held = kind.equals(VERB) || kind.equals(HELD);
        int from = held ? eventFrom(nameTo - name, nameTo, lowest) : modified(nameTo - name, nameTo, lowest);
        BindingTime time = dated(from, bound + 1);
        boolean free = kind.equals(OPEN) && (time == null || time.from() == from);
        return free && !leads.fill(shape.clauseStart(from), from) ? null : time;
    }

    /** Returns the time that names a day of a month without a number (下月10日前). */
    private @Nullable BindingTime dayOfMonth(int stem, int lowest, int to) {
        int from = stem - 1;
        boolean day = from > lowest && (chars[from] == '日' || chars[from] == '号');
        while (day && from > lowest && NumeralMatcher.isPart(chars[from - 1])) {
            from--;
        }
        int month =
                day && from < stem - 1 ? vocabulary.words(Words.THESE_MONTHS).longestBefore(chars, lowest, from) : 0;
        return month == 0 ? null : new BindingTime(from - month, to, null);
    }

    /** Returns the length of the event's name that ends at an index, or 0 if there is none. */
    private int nameSize(int to, int lowest, boolean hasVerb) {
        int size = eventNames.longestBefore(chars, lowest, to);
        if (size == 0) {
            // a congress is named by its number: 二十大
            boolean congress = to - 2 >= lowest && chars[to - 1] == '大' && NumeralMatcher.isPart(chars[to - 2]);
            return congress ? 1 : 0;
        }
        String kind = eventNames.valueBefore(chars, lowest, to);
        boolean named = kind.isEmpty() || kind.equals(OPEN) || kind.equals(HELD);
        return named || hasVerb && kind.equals(VERB) ? size : 0;
    }

    /** Returns where the phrase of an event begins; with a verb the whole phrase belongs to it (第十四届全国运动会开幕前). */
    private int eventFrom(int name, int nameTo, int lowest) {
        for (int i = name - 1; i >= lowest; i--) {
            if (AT.contains(chars[i])) {
                return i + 1;
            }
        }
        int clause = shape.clauseStart(name);
        return clause >= lowest ? Math.min(name, leads.end(clause, name)) : modified(name, nameTo, lowest);
    }

    private int modified(int name, int nameTo, int lowest) {
        boolean meeting = chars[nameTo - 1] == '会' || chars[nameTo - 1] == '大';
        int from = name;
        while (from > lowest) {
            int modifier = vocabulary.words(Words.EVENT_MODIFIERS).longestBefore(chars, lowest, from);
            String kind = vocabulary.words(Words.EVENT_MODIFIERS).valueBefore(chars, lowest, from);
            boolean fits = meeting || kind.isEmpty();
            int size = Math.max(fits ? modifier : 0, otherName(lowest, chars[from - 1] == '、' ? from - 1 : from, from));
            boolean number = size == 0 && meeting && NumeralMatcher.isPart(chars[from - 1]);
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
    private int otherName(int lowest, int to, int from) {
        int size = eventNames.longestBefore(chars, lowest, to);
        boolean named = size > 0 && eventNames.valueBefore(chars, lowest, to).isEmpty();
        return named ? size + from - to : 0;
    }

    /** Returns the time with a year before its event (2026年春节前), or null for an event that recurs. */
    private @Nullable BindingTime dated(int from, int to) {
        TimeTokens.Token year = from > 0 && times.endAt(from - 1) == from ? times.covering(from - 1) : null;
        if (year != null && year.isRecurrence()) {
            return null;
        }
        int before = year == null ? from : year.from();
        boolean repeated = vocabulary.words(Words.REPEATED_LEADS).longestBefore(chars, 0, before) > 0;
        return repeated || before < lastEnd ? null : new BindingTime(before, to, null);
    }

    private @Nullable BindingTime interval(int bound, int lowest) {
        int stem = stem(bound);
        int unit = vocabulary.words(Words.INTERVAL_UNITS).longestBefore(chars, lowest, stem);
        int from = stem - unit;
        while (unit > 0 && from > lowest && (isCounting(chars[from - 1]) || isRange(from - 1, lowest))) {
            from--;
        }
        if (from == stem - unit) {
            return periodEnd(bound, lowest);
        }
        if (VAGUE.contains(chars[from]) || VAGUE.contains(chars[stem - unit - 1])) {
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
        boolean procedural = vocabulary
                .words(Words.INTERVAL_UNITS)
                .valueBefore(chars, lowest, stem)
                .equals(SHORT);
        int end = vocabulary.words(Words.ANCHOR_ENDS).longestBefore(chars, lowest, from);
        if (end > 0) {
            int anchor = anchorFrom(from - end, lowest);
            return anchor < 0 ? null : new BindingTime(anchor, bound + 1, null);
        }
        if (vocabulary.words(Words.ISSUE_VERBS).longestBefore(chars, lowest, from) > 0) {
            return new BindingTime(anchorFrom(from, lowest), bound + 1, null);
        }
        boolean past = LOOKING_BACK.contains(chars[from])
                || from > lowest && LOOKING_BACK.contains(chars[from - 1])
                || vocabulary.words(Words.REPEATED_LEADS).longestBefore(chars, lowest, from) > 0;
        boolean free = from == lowest || !AS_FAR_AS.contains(chars[from - 1]);
        return procedural || past || !free ? null : new BindingTime(from, bound + 1, null);
    }

    /** Whether the interval is a range (3—5年内, 五到十年内). */
    private boolean isRange(int at, int lowest) {
        return RANGES.contains(chars[at]) && at > lowest && isCounting(chars[at - 1]) && isCounting(chars[at + 1]);
    }

    private static boolean isCounting(char c) {
        return NumeralMatcher.isPart(c) || HALVES.contains(c) || VAGUE.contains(c);
    }

    /** Returns where an anchor such as 本意见印发 begins, or -1 if days are counted from each single case (受理之日起). */
    private int anchorFrom(int to, int lowest) {
        int verb = vocabulary.words(Words.ISSUE_VERBS).longestBefore(chars, lowest, to);
        int from = to - verb;
        if (verb == 0 || vocabulary.words(Words.RECEIVING_VERBS).longestBefore(chars, lowest, from) > 0) {
            return -1;
        }
        for (int i = from; i >= lowest; i--) {
            if (i > lowest && AT.contains(chars[i - 1]) || i < from && chars[i] == '本') {
                return i;
            }
        }
        int document = vocabulary.words(Words.DOCUMENT_NOUNS).longestBefore(chars, lowest, from);
        return document > 0 ? from - document : Math.min(from, leads.end(lowest, from));
    }

    /** Returns the end of a period without a number (月底前, 本学期末), or null if there is none. */
    private @Nullable BindingTime periodEnd(int bound, int lowest) {
        int size = periodEnds.longestBefore(chars, lowest, bound + 1);
        int from = bound + 1 - size;
        boolean other = from > 0 && (NumeralMatcher.isPart(chars[from - 1]) || RETURNING.contains(chars[from - 1]));
        if (size == 0 || other || times.endAt(from) > from) {
            return null;
        }
        int to = bound + 1;
        int before = to < length && (chars[to] == '之' || chars[to] == '以') ? to + 1 : to;
        if (before < length
                && chars[before] == '前'
                && vocabulary.words(Words.BOUND_TRAPS).longestAt(chars, before, length) == 0) {
            to = before + 1;
        }
        return dated(from, to);
    }
}
