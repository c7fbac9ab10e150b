package io.github.guihua.core.internal.time;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.time.PlanPeriods.NamedPlan;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.core.time.TimePhrase.Bound;
import io.github.guihua.core.time.YearPart;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time phrase at an index of folded text, in place. A phrase consists of an anchor (a year in any numerals, a
 * five-year plan, 今年, or none), a part of the year (上半年, 6月底) and a bound (到…, …前, …起, …期间).
 */
public final class TimeMatcher {

    private static final TimeVocabulary WORDS = TimeVocabulary.LIBRARY;

    /** The value of a word whose first character is a bound and whose rest is a verb: 前列入 in 年底前列入. */
    private static final String FIRST_CHARACTER = "FIRST";

    private static final char THIS_CENTURY = '本';
    /** The greatest length of a number of years. */
    private static final int LONGEST_COUNT = 25;

    private static final CharSet FIRSTS = firsts();
    private static final CharSet ANCHORS = anchors();
    private static final CharSet IN_NUMBERS = NumeralMatcher.parts().or(",.点余多几来分成");
    private static final CharSet AFTER_NUMBERS = afterNumbers();

    private final char[] text;
    private final int to;
    private int at;
    private Anchor anchor = Anchor.RELATIVE;
    private int first;
    private int last;
    private boolean partOfPeriod;

    private TimeMatcher(char[] text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    /** The characters that may follow the digits of a time, including those of time words that begin with digits. */
    private static CharSet afterNumbers() {
        StringBuilder after = new StringBuilder();
        for (Lexicon words : List.of(WORDS.years(), WORDS.spans(), WORDS.ownSpans(), WORDS.parts())) {
            for (String term : words.terms()) {
                int end = 0;
                while (end < term.length() && NumeralMatcher.isPart(term.charAt(end))) {
                    end++;
                }
                after.append(end > 0 && end < term.length() ? term.substring(end, end + 1) : "");
            }
        }
        return CharSet.of("年月日号季世、-—~至到底末个”\"").or(after);
    }

    private static CharSet firsts() {
        StringBuilder firsts = new StringBuilder().append(CalendarPart.QUARTER);
        for (Lexicon words : List.of(WORDS.years(), WORDS.spans(), WORDS.ownSpans(), WORDS.leads(), WORDS.parts())) {
            for (String term : words.terms()) {
                firsts.append(term.charAt(0));
            }
        }
        return CharSet.of("0123456789〇零一二两三四五六七八九十廿卅第用“\"").or(firsts);
    }

    /** The characters with which a phrase may continue after words such as 到, or begin when it has no such word. */
    private static CharSet anchors() {
        StringBuilder firsts = new StringBuilder().append(THIS_CENTURY).append(CalendarPart.QUARTER);
        for (Lexicon words : List.of(WORDS.years(), WORDS.spans(), WORDS.ownSpans(), WORDS.parts())) {
            for (String term : words.terms()) {
                firsts.append(term.charAt(0));
            }
        }
        return CharSet.of("用第“\"").or(firsts).or(NumeralMatcher.parts()).or(NumeralMatcher.starts());
    }

    /**
     * Returns whether a time phrase may begin with a character; a quick first test.
     *
     * @param c a folded character
     * @return false when no phrase begins with it
     */
    public static boolean mayStart(char c) {
        return FIRSTS.contains(c);
    }

    /**
     * Returns the characters with which a time phrase may begin.
     *
     * @return the characters for which {@link #mayStart} is true
     */
    public static CharSet starts() {
        return FIRSTS;
    }

    /**
     * Finds the longest time phrase that begins at an index.
     *
     * @param text folded text
     * @param from where the phrase must begin
     * @param to the end of the text
     * @return the phrase, empty when none begins there
     */
    public static Optional<TimeMatch> match(char[] text, int from, int to) {
        int anchor = from + WORDS.leads().longestAt(text, from, to);
        if (anchor >= to || !ANCHORS.contains(text[anchor])) {
            return Optional.empty();
        }
        boolean number = NumeralMatcher.isPart(text[anchor]);
        if (number ? !mayCountTime(text, anchor, to) : !mayBeWord(text, anchor, to)) {
            return Optional.empty();
        }
        return new TimeMatcher(text, anchor, to)
                .read(anchor > from ? WORDS.leads().valueAt(text, from, to) : "");
    }

    private Optional<TimeMatch> read(String leadBound) {
        int own = WORDS.ownSpans().longestAt(text, at, to);
        if (own > 0) {
            String row = WORDS.ownSpans().valueAt(text, at, to);
            at += own;
            return found(Anchor.PLAN, YearPart.WHOLE, bound(leadBound, Bound.valueOf(row)));
        }
        Century century = Century.match(text, at, to);
        if (century != null) {
            at = century.end();
            first = century.last() + century.years();
            last = first;
            return found(century.last() == 0 ? Anchor.CENTURY : Anchor.WRITTEN, YearPart.WHOLE, Bound.BY);
        }
        if (WORDS.years().longestAt(text, at, to) == 0 && spanOfYears()) {
            Bound within = bound(leadBound, Bound.WITHIN);
            return found(anchor, YearPart.WHOLE, within);
        }
        boolean period = fiveYearPlan();
        boolean dated = period || year();
        int afterYear = at;
        CalendarPart part = CalendarPart.match(text, at, to, dated && !period);
        if (part != null) {
            at = part.end();
        } else if (!dated) {
            return Optional.empty();
        }
        CalendarPart end = period ? part : spanned(part);
        boolean span = end != part;
        part = end;
        boolean range = dated && last != first;
        Bound natural = part != null ? part.bound() : Bound.WITHIN;
        int before = at;
        int bound = boundLength();
        String trail = bound > 0 ? WORDS.bounds().valueAt(text, at, at + bound) : "";
        at += bound;
        if (period
                && !partOfPeriod
                && before == afterYear
                && bound == 0
                && at < to
                && WORDS.afterPeriod().longestAt(text, at, to) == 0) {
            return Optional.empty();
        }
        // a word at the end does not change the start of a span: 3月至6月底前 begins in March
        Bound result = bound > 0 && !trail.isEmpty() && !span ? Bound.valueOf(trail) : natural;
        if (bound == 0 && !span && !(range && !period && !leadBound.equals("BY"))) {
            result = bound(leadBound, result);
        }
        return found(anchor, part == null ? YearPart.WHOLE : part.part(), result);
    }

    /** The length of the bound at the current index; 0 also for a word that only begins like a bound (2026年内蒙古). */
    private int boundLength() {
        String value = WORDS.bounds().valueAt(text, at, to);
        return value.equals(FIRST_CHARACTER) ? 1 : WORDS.bounds().longestAt(text, at, to);
    }

    /**
     * The part from the first day of one part to the last day of a linked part (3月1日至15日, 2022年3月-2024年6月), or the part
     * of a range of years whose last year ends early (2025年至2026年6月); otherwise the part itself.
     */
    private @Nullable CalendarPart spanned(@Nullable CalendarPart part) {
        if (part == null) {
            return null;
        }
        if (first != last) {
            YearPart whole = part.part();
            YearPart early = new YearPart(1, 1, whole.toMonth(), whole.toDay());
            return new CalendarPart(early, Bound.WITHIN, part.end());
        }
        // 3月起至6月
        int since = text(at, "起") && (text(at + 1, "至") || text(at + 1, "到")) ? at + 1 : at;
        int link = CalendarYear.linkEnd(text, since, to);
        if (link == since || link >= to) {
            return part;
        }
        CalendarYear year = anchor == Anchor.WRITTEN ? CalendarYear.match(text, link, to) : null;
        CalendarYear later = year != null && year.named() && year.year() >= first ? year : null;
        CalendarPart end = CalendarPart.match(text, later != null ? later.end() : link, to, later != null);
        end = end == null ? CalendarPart.dayOf(part.part().fromMonth(), text, link, to) : end;
        if (end == null
                || !(later != null && later.year() > first) && !part.part().isBefore(end.part())) {
            return part;
        }
        last = later != null ? later.year() : first;
        at = end.end();
        return new CalendarPart(part.part().to(end.part()), Bound.WITHIN, at);
    }

    /**
     * A quick test of the characters after the digits at an index. Most numbers have a unit that is not a time and need
     * not be read here.
     */
    private static boolean mayCountTime(char[] text, int at, int to) {
        int end = at + 1;
        while (end < to && end < at + LONGEST_COUNT && IN_NUMBERS.contains(text[end])) {
            end++;
        }
        return end == to
                || end == at + LONGEST_COUNT
                || AFTER_NUMBERS.contains(text[end])
                || PlanPeriods.nameEnd(text, at, to) > 0;
    }

    /**
     * The same test where there are no digits: whether a time word is here, or a character with which a name of years
     * may begin.
     */
    private static boolean mayBeWord(char[] text, int at, int to) {
        char c = text[at];
        return WORDS.years().longestAt(text, at, to) > 0
                || WORDS.spans().longestAt(text, at, to) > 0
                || WORDS.parts().longestAt(text, at, to) > 0
                || WORDS.ownSpans().longestAt(text, at, to) > 0
                || CalendarPart.isLetteredQuarter(text, at, to)
                || c == THIS_CENTURY
                || (c == '用' || c == '第') && at + 1 < to && NumeralMatcher.mayStart(text[at + 1])
                || (c == '“' || c == '"') && PlanPeriods.nameEnd(text, at + 1, to) > 0
                || NumeralMatcher.mayStart(c) && (has(text, '年', at, to) || has(text, '纪', at, to));
    }

    private Optional<TimeMatch> found(Anchor where, YearPart part, Bound bound) {
        return Optional.of(new TimeMatch(new TimePhrase(where, first, last, part, bound), at));
    }

    private static Bound bound(String lead, Bound otherwise) {
        return lead.isEmpty() || otherwise == Bound.SINCE ? otherwise : Bound.valueOf(lead);
    }

    /** Reads 未来五年, 过去三年, 五年来, 用5年时间, 三年内: years that are counted, not named. */
    private boolean spanOfYears() {
        int start = at;
        int word = WORDS.spans().longestAt(text, at, to);
        String kind = word > 0 ? WORDS.spans().valueAt(text, at, to) : "";
        boolean use = word == 0 && text(at, "用");
        int i = at + (use ? 1 : word);
        if (i >= to || !NumeralMatcher.mayStart(text[i]) || text[i] == '翻' || !has(text, '年', i, to)) {
            return false;
        }
        NumeralMatch number = NumeralMatcher.matchShort(text, i, to);
        int end = number.end();
        if (number.isNone() || end >= to || text[end] != '年') {
            return false;
        }
        int size = number.numeral().amount().intValue();
        end++;
        end += WORDS.about().longestAt(text, end, to);
        String ending = WORDS.spanEnds().valueAt(text, end, to);
        boolean since = ending.equals("SINCE");
        boolean lasting = ending.equals("LASTING");
        if (word == 0 && !since && !lasting || size < 1 || size > 100) {
            return false;
        }
        if (since || lasting) {
            end += WORDS.spanEnds().longestAt(text, end, to);
        }
        at = end;
        boolean own = kind.equals("own") || kind.equals("coming");
        anchor = own ? Anchor.PLAN : Anchor.UNDATED;
        first = kind.equals("own") ? 1 : 0;
        last = own ? size : 0;
        return at > start;
    }

    /** Whether a character follows within the length of a number; avoids reading numbers that are not times. */
    static boolean has(char[] text, char wanted, int from, int to) {
        int end = Math.min(to, from + LONGEST_COUNT);
        int i = from;
        while (i < end && text[i] != wanted) {
            i++;
        }
        return i < end;
    }

    private boolean fiveYearPlan() {
        boolean quoted = text(at, "“") || text(at, "\"");
        int start = quoted ? at + 1 : at;
        int end = PlanPeriods.nameEnd(text, start, to);
        int ordinal = PlanPeriods.ordinalAt(text, start, to);
        if (end < 0 && text(at, "第")) {
            NamedPlan name = PlanPeriods.longNameAt(text, at, to);
            ordinal = name == null ? 0 : name.ordinal();
            end = name == null ? at : name.end();
            quoted = false;
        }
        if (ordinal == 0
                || !quoted
                        && end - start < 3
                        && !WORDS.planTails().valueAt(text, end, to).equals("TIME")) {
            return false;
        }
        if (quoted) {
            if (end >= to || text[end] != '”' && text[end] != '"') {
                return false;
            }
            end++;
        }
        if (WORDS.planTails().valueAt(text, end, to).equals("PLAN")) {
            end += WORDS.planTails().longestAt(text, end, to);
        }
        PlanYears years = PlanPeriods.of(ordinal);
        anchor = Anchor.WRITTEN;
        first = years.first();
        last = years.last();
        at = end;
        someYears();
        return true;
    }

    /** Reads “十一五”前四年, “十四五”后三年: the first or last years of a period. */
    private void someYears() {
        boolean early = text(at, "前");
        if (!early && !text(at, "后") || at + 1 >= to || !NumeralMatcher.mayStart(text[at + 1])) {
            return;
        }
        NumeralMatch number = NumeralMatcher.matchShort(text, at + 1, to);
        int size = number.isNone() ? 0 : number.numeral().amount().intValue();
        if (size < 1 || size > last - first || !text(number.end(), "年")) {
            return;
        }
        last = early ? first + size - 1 : last;
        first = early ? first : last - size + 1;
        at = number.end() + 1;
        partOfPeriod = true;
    }

    private boolean year() {
        int word = WORDS.years().longestAt(text, at, to);
        if (word > 0) {
            first = Integer.parseInt(WORDS.years().valueAt(text, at, to));
            last = first;
            at += word;
            return true;
        }
        CalendarYear start = CalendarYear.match(text, at, to);
        if (start == null) {
            return false;
        }
        anchor = Anchor.WRITTEN;
        first = start.year();
        last = start.year();
        at = start.end();
        int link = CalendarYear.linkEnd(text, at, to);
        if (link > at) {
            CalendarYear end = CalendarYear.match(text, link, to);
            if (end != null && end.named() && end.year() >= first) {
                last = end.year();
                at = end.end();
                return true;
            }
        }
        return start.named();
    }

    private boolean text(int from, String words) {
        return CalendarPart.stands(text, from, to, words);
    }
}
