package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.core.time.TimePhrase.Bound;
import io.github.guihua.core.time.YearPart;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.deadline.ClockWords;
import io.github.guihua.parser.internal.reading.statement.TimeTokens.Token;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time words in a prose that alone set a deadline: words that end in 前, 底, 末 or 内, words that begin with
 * 到 or 至, a month, day, quarter or half-year alone, and a year that is not the plan's whole period. Spans, recurrences,
 * beginnings and times that only describe a noun set no deadline.
 */
final class BindingTimes {

    private record Candidate(int from, int to, @Nullable TimePhrase phrase, TimeForm form) {}

    private static final String ALWAYS = "ALWAYS";
    private static final String BARE = "BARE";
    private static final CharSet AFTER_NOUN = CharSet.of("和与及的时中要应为是会");
    private static final CharSet AND = CharSet.of("并和、");
    private static final CharSet SAYING = CharSet.of(":为");
    private static final CharSet DISPOSING = CharSet.of("将把");
    private static final CharSet JOINING = CharSet.of("的是");
    private static final int NEAR = 6;
    private static final int BASE = 4;
    private static final int LASTING = 6;

    /** The greatest distance after a time at which a verb of reporting is considered. */
    private static final int TOLD = 40;

    private final Prose prose;
    private final int length;
    private final ProseShape shape;
    private final TimeTokens times;
    private final TextParts parts;
    private final TimeForms forms;

    BindingTimes(Prose prose, ProseShape shape, TimeTokens times, PlanYears years, TextParts parts) {
        this.prose = prose;
        this.length = prose.length();
        this.shape = shape;
        this.times = times;
        this.parts = parts;
        this.forms = new TimeForms(prose, shape, times, years);
    }

    List<BindingTime> find() {
        List<BindingTime> found = new ArrayList<>();
        for (Candidate candidate : joined(candidates())) {
            Candidate time = extended(candidate);
            if (isInText(time) && binds(time)) {
                found.add(new BindingTime(time.from(), time.to(), time.phrase()));
            }
        }
        return found;
    }

    /** Returns the time with the words after it that belong to it (到2030年左右, 3月初, 6月中下旬前, 10月15日24时前). */
    private Candidate extended(Candidate time) {
        int to = time.to();
        String kind = prose.valueAt(Words.ABOUT_WORDS, to, length);
        int about = prose.after(Words.ABOUT_WORDS, to, length);
        int clock = ClockWords.end(prose, to, length);
        int bound = clock > to ? clock : about;
        TimePhrase phrase = time.phrase();
        if (bound > to && prose.isAt('前', bound)) {
            TimePhrase by = phrase == null
                    ? null
                    : new TimePhrase(phrase.anchor(), phrase.firstYear(), phrase.lastYear(), phrase.part(), Bound.BY);
            return new Candidate(time.from(), bound + 1, by, TimeForm.BOUND);
        }
        boolean named = kind.equals(TimeForms.SEASON) || kind.equals(TimeForms.BEGINNING);
        boolean part = named && phrase != null && TimeForms.isYear(phrase);
        return new Candidate(time.from(), about, part ? null : phrase, time.form());
    }

    private List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        List<Token> tokens = times.all();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            TimeForm form = forms.of(i);
            if (form != TimeForm.NONE) {
                all.add(new Candidate(token.from(), token.to(), token.phrase(), form));
            }
        }
        int dated = all.size();
        for (BindingTime time : new UndatedTimes(prose, shape, times).find()) {
            boolean length = prose.at(time.to() - 1) == '内' && !UndatedTimes.isAnchored(prose, time);
            all.add(new Candidate(time.from(), time.to(), null, length ? TimeForm.LENGTH : TimeForm.BOUND));
        }
        if (all.size() > dated) {
            all.sort(Comparator.comparingInt(Candidate::from).thenComparing(c -> -c.to()));
        }
        return all;
    }

    /** Joins listed times that share one bound into one phrase (6月30日、9月30日前), and drops times within others. */
    private List<Candidate> joined(List<Candidate> all) {
        List<Candidate> joined = new ArrayList<>();
        for (Candidate next : all) {
            Candidate before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && next.from() < before.to()) {
                if (next.to() > before.to()) {
                    joined.set(joined.size() - 1, new Candidate(before.from(), next.to(), null, next.form()));
                }
            } else if (before != null && isListed(before, next)) {
                TimePhrase phrase = whole(before.phrase(), next.phrase());
                joined.set(joined.size() - 1, new Candidate(before.from(), next.to(), phrase, next.form()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private boolean isListed(Candidate before, Candidate next) {
        // 明年冬季和后年春季: the season belongs to the first
        int end = extended(before).to();
        int gap = next.from() - end;
        boolean dates = before.phrase() != null && next.phrase() != null;
        return gap == 0 || gap == 1 && dates && Particles.AND.contains(prose.at(end));
    }

    /** Returns the phrase from the first to the last listed date; the year is named once (2025年6月30日、9月30日前). */
    static @Nullable TimePhrase whole(@Nullable TimePhrase first, @Nullable TimePhrase last) {
        if (first == null || last == null) {
            return last;
        }
        boolean unsaid = first.anchor() == Anchor.WRITTEN && BindingTime.isOpen(last);
        if (!unsaid && first.anchor() != last.anchor()) {
            return last;
        }
        YearPart part = new YearPart(
                first.part().fromMonth(),
                first.part().fromDay(),
                last.part().toMonth(),
                last.part().toDay());
        Bound bound = first.bound() == Bound.BY ? Bound.BY : last.bound();
        int lastYear = unsaid ? first.lastYear() : last.lastYear();
        return new TimePhrase(first.anchor(), first.firstYear(), lastYear, part, bound);
    }

    private boolean isInText(Candidate candidate) {
        int last = candidate.to() - 1;
        return !parts.isApart(candidate.from())
                && !parts.isApart(last)
                && !shape.isInBook(last)
                && !shape.isQuoted(last)
                && !shape.isBracketed(last);
    }

    private boolean binds(Candidate candidate) {
        int from = candidate.from();
        int to = candidate.to();
        // only introductory words come before the time in its clause
        boolean opens = LeadWords.fill(prose, clause(from), from);
        // 数据截至6月底: the time up to which data are available
        boolean asOf = prose.at(from) == '截' && !opens;
        boolean base =
                candidate.phrase() != null && !opens && prose.ends(Words.BASE_WORDS, Math.max(0, from - BASE), from);
        boolean lasting = forms.isUpTo(from) && prose.ends(Words.LASTING_WORDS, Math.max(0, from - LASTING), from);
        boolean describes = prose.isAt(JOINING, to)
                || prose.opens(Words.TIME_FOLLOWERS, to, length)
                || isDescribing(candidate)
                || isStage(to)
                || isParticiple(to);
        if (asOf || base || lasting || describes || isLabelled(from) || isObjectOfOther(from, to)) {
            return false;
        }
        return switch (candidate.form()) {
            case NONE -> false;
            case END, BOUND -> true;
            case LENGTH ->
                // after 、 it is one of several: 一年内见成效、三年内上台阶
                opens
                        || prose.isAt('、', from - 1)
                        || isLed(from)
                        || to == length
                        || prose.at(to) == ','
                        || doing(to) > 0;
            case BARE -> isPredicated(candidate, opens);
        };
    }

    /**
     * Whether the time describes a noun (2035年远景目标, 年底考核和…). A word that may also be a verb (年底考核验收) is a noun only
     * before certain words.
     */
    private boolean isDescribing(Candidate time) {
        int size = prose.longestAt(Words.TIME_DESCRIBED, time.to(), length);
        String kind = prose.valueAt(Words.TIME_DESCRIBED, time.to(), length);
        boolean always = kind.equals(ALWAYS) || kind.equals(BARE) && time.form() == TimeForm.BARE;
        if (size == 0 || always) {
            return size > 0;
        }
        int next = time.to() + size;
        boolean noun = shape.isEnd(next) || AFTER_NOUN.contains(prose.at(next));
        return noun && time.form() != TimeForm.BOUND;
    }

    /** Whether the time follows a label for a deadline, and so is no separate commitment (完成时限:2025年底, 时限为6月底). */
    private boolean isLabelled(int from) {
        return prose.ends(Words.TIME_LABELS, 0, prose.isAt(SAYING, from - 1) ? from - 1 : from);
    }

    /** Whether the clause only names a stage (3月底前为动员部署阶段). */
    private boolean isStage(int to) {
        return prose.isAt('为', to) && prose.ends(Words.STAGE_ENDS, to, shape.clauseEnd(to));
    }

    /** Whether the time is part of another word's object (对2020年前建成的小区, 制定2030年前碳达峰方案, 考试安排在学期末). */
    private boolean isObjectOfOther(int from, int to) {
        int clause = shape.clauseStart(from);
        int end = shape.clauseEnd(to);
        int before = from > clause && prose.isAt(Particles.AT, from - 1) ? from - 1 : from;
        boolean disposed = from > clause && prose.isAt(DISPOSING, from - 1);
        return prose.ends(Words.OBJECT_PREPOSITIONS, clause, before)
                || disposed && prose.indexOf('的', to, Math.min(end, to + NEAR)) >= 0
                || before < from && prose.ends(Words.PLACED_VERBS, clause, before)
                || prose.ends(Words.QUOTING_VERBS, clause, before) && prose.ends(Words.OBJECT_NOUNS, to, end);
    }

    /** Whether only adverbs and verbs are before 的, so that the time describes a noun (2025年底前到期的, 年底前建成并投用的). */
    private boolean isParticiple(int to) {
        int at = to;
        int size = prose.longestAt(Words.MANNER_WORDS, at, length);
        while (size > 0) {
            at += size;
            size = verb(at) > 0 ? 0 : prose.longestAt(Words.MANNER_WORDS, at, length);
        }
        size = verb(at);
        while (size > 0) {
            at += size;
            size = prose.isAt(AND, at) ? 1 : verb(at);
        }
        return at > to && prose.isAt('的', at);
    }

    private int verb(int at) {
        return prose.longestAt(at, length, Words.OUTPUT_VERBS, Words.PREDICATES, Words.CHANGE_VERBS);
    }

    /** Returns the length of the verb or adverb that opens a predicate at an index, or 0 if there is none. */
    private int doing(int at) {
        return Math.max(verb(at), prose.longestAt(at, length, Words.ACTING_VERBS, Words.MANNER_WORDS));
    }

    /**
     * Whether a bare time sets a deadline: at the start of its clause before a comma or a subject, anywhere before a
     * verb.
     */
    private boolean isPredicated(Candidate time, boolean opens) {
        int from = time.from();
        int to = time.to();
        int told = shape.clauseEnd(prose.isAt(',', to) ? to + 1 : to);
        if (to == length || prose.holds(Words.TELLING_WORDS, to, Math.min(told, to + TOLD))) {
            return false;
        }
        if (prose.at(to) == ',') {
            return opens || isLed(from);
        }
        int verb = doing(to);
        if (verb > 0) {
            boolean named = prose.opens(Words.PLANNED_NOUNS, to + verb, length);
            return !named && (opens || !isObject(from));
        }
        boolean area = prose.at(to) == '各' || prose.opens(Words.OWN_AREA, to, length);
        // a month that opens its clause has a subject after it; a year may be part of a plan's or an event's name
        boolean season = prose.valueBefore(Words.ABOUT_WORDS, from, to).equals(TimeForms.SEASON);
        boolean year = season || time.phrase() != null && TimeForms.isYear(time.phrase());
        return opens && (area || !year) || endsInPredicate(to) && !isObject(from);
    }

    /** Whether the words after a time are a noun and end with its predicate (支持公司上半年产品面市). */
    private boolean endsInPredicate(int to) {
        int end = shape.clauseEnd(to);
        int predicate = prose.before(Words.PREDICATES, to, end);
        return predicate < end && predicate > to;
    }

    /** Whether the clause opens with a verb that has the time as its object (完成2025年, 落实2026年). */
    private boolean isObject(int from) {
        int clause = clause(from);
        int verb = prose.longestBefore(clause, from, Words.OUTPUT_VERBS, Words.QUOTING_VERBS);
        return verb > 0 && LeadWords.fill(prose, clause, from - verb);
    }

    /** Whether a word that introduces a time is directly before it (各县区要于2027年,). */
    private boolean isLed(int from) {
        int clause = clause(from);
        return prose.endsAny(clause, from, Words.TIME_LEAD, Words.FIRM_WORDS, Words.ASPIRATIONAL_WORDS);
    }

    /** Returns where the clause of a time begins, after the heading. */
    private int clause(int from) {
        return Math.min(from, Math.max(shape.clauseStart(from), parts.textFrom()));
    }
}
