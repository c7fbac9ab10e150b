package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.time.DateInterval;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Reading;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Sorted;
import io.github.guihua.parser.internal.reading.statement.StanceDecider.LeadIn;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the milestones of a prose: commitments without a number, each with its own deadline. */
final class MilestoneReader {

    /** Every time that sets a deadline contains one of these characters. */
    private static final CharSet TIME_SIGNS = CharSet.of("年月日季前底末内纪");

    /** The greatest distance before a time at which words of permission or of completion are considered. */
    private static final int BEFORE = 30;

    /** The greatest length of a noun for the group to which a rule applies. */
    private static final int LONGEST_NOUN = 6;

    private static final int MULTIPLE = 4;
    private static final String SHARE = "SHARE";
    private static final CharSet HERALDS = CharSet.of("是为:");
    private static final CharSet BEFORE_DONE = CharSet.of("为除罢");
    private static final CharSet AFTER_DONE = CharSet.of("解结断如望然却事不");
    private static final CharSet MANNER_PREPOSITIONS = CharSet.of("按照据依");

    private final Prose prose;
    private final ProseShape shape;
    private final StatementContext context;
    private final List<BindingTime> times;
    private final MilestoneText texts;
    private final StanceDecider stances;
    private final ModalityScope modality;
    private final List<StatedNumber> numbers;

    MilestoneReader(
            Prose prose,
            ProseShape shape,
            TimeTokens tokens,
            StatementContext context,
            TextParts parts,
            List<StatedNumber> numbers) {
        this.prose = prose;
        this.shape = shape;
        this.context = context;
        this.numbers = numbers;
        this.times = new BindingTimes(prose, shape, tokens, context.years(), parts).find();
        this.texts = new MilestoneText(prose, shape, tokens, parts, times);
        this.stances = new StanceDecider(prose, shape, tokens, context);
        this.modality = new ModalityScope(prose, shape);
    }

    /** Checks quickly whether a prose may contain a milestone. */
    static boolean mayHold(Prose prose, StatementContext context) {
        return StanceDecider.isForward(context.role()) && prose.first(TIME_SIGNS, 0, prose.length()) < prose.length();
    }

    List<Milestone> read() {
        List<Milestone> found = new ArrayList<>();
        LeadIn leadIn = LeadIn.NONE;
        for (int i = 0; i < times.size(); i++) {
            BindingTime due = times.get(i);
            MilestoneText.Range text = text(i);
            if (text == null || !hasWords(text)) {
                continue;
            }
            int end = texts.end(i);
            boolean other = holdsNumber(texts.start(i), end)
                    || isMultiple(due, end)
                    || isHeralding(due, end)
                    || isJudged(due, end);
            if (other || isCase(due, end) || isAllowed(due, end)) {
                continue;
            }
            DateInterval dates =
                    due.phrase() == null ? DateInterval.NONE : due.phrase().resolve(context.years());
            leadIn = stances.leadIn(due.from(), leadIn);
            if (!isDone(due, dates, end, leadIn)) {
                found.add(milestone(text, due, dates));
            }
        }
        return found;
    }

    /**
     * Returns the words that a time applies to, or null for none; if the clause before is about something else, the
     * words after the time.
     */
    private MilestoneText.@Nullable Range text(int index) {
        MilestoneText.Range text = texts.of(index);
        boolean earlier = text != null && text.to() < texts.start(index);
        boolean other =
                text != null && earlier && (holdsNumber(text.from(), text.to()) || tellsDone(text.from(), text.to()));
        return other ? texts.after(index) : text;
    }

    /** Whether a range has words, and not only marks (到2025年“…”). */
    private boolean hasWords(MilestoneText.Range text) {
        return IntStream.range(text.from(), text.to()).anyMatch(i -> Character.isLetterOrDigit(prose.at(i)));
    }

    private Milestone milestone(MilestoneText.Range text, BindingTime due, DateInterval dates) {
        int from = Math.min(text.from(), due.from());
        int to = Math.max(text.to(), due.to());
        DueTime time = new DueTime(Optional.of(prose.raw(due.from(), due.to())), dates.from(), dates.to());
        return new Milestone(
                prose.quoted(text.from(), text.to()),
                time,
                modality.of(due.from(), due.to()),
                Reading.NONE,
                prose.place(from, to));
    }

    /** Whether a range contains a target, which then has the time as its deadline. */
    private boolean holdsNumber(int from, int to) {
        int first = Sorted.first(numbers, n -> n.mention().from(), from);
        return first < numbers.size() && numbers.get(first).mention().from() < to;
    }

    /** Whether the words are a number that was not read as a target (到2030年翻一番). */
    private boolean isMultiple(BindingTime due, int textEnd) {
        int at = prose.indexOf('翻', due.to(), textEnd);
        return at >= 0 && prose.indexOf('番', at, Math.min(textEnd, at + MULTIPLE)) >= 0;
    }

    private boolean isDone(BindingTime due, DateInterval dates, int textEnd, LeadIn leadIn) {
        int clause = shape.clauseStart(due.from());
        boolean past =
                dates.to().map(day -> day.getYear() < context.issuedYear()).orElse(false);
        int before = afterAttribute(Math.max(clause, due.from() - BEFORE), due.from());
        int first = Math.min(textEnd, shape.clauseEnd(comma(due.to())));
        return past
                || !stances.of(due.from(), clause, due, dates, leadIn).target()
                || tellsDone(before, due.from())
                || tellsDone(due.to(), first)
                || hasAspect(first, textEnd);
    }

    /** Returns where the words begin after an attribute (已建成的停车楼6月底前…). */
    private int afterAttribute(int from, int to) {
        int of = prose.indexOf('的', from, to);
        boolean manner = of >= 0 && prose.first(MANNER_PREPOSITIONS, from, of) < of;
        return of < 0 || manner ? from : of + 1;
    }

    /** Whether words of aspect in a range say that something was done. */
    private boolean tellsDone(int from, int end) {
        for (int i = from; i < end; i++) {
            if (prose.opens(Words.DONE_WORDS, i, end)
                    && prose.valueAt(Words.DONE_WORDS, i, end).isEmpty()) {
                return true;
            }
        }
        return hasAspect(from, end);
    }

    private boolean hasAspect(int from, int end) {
        for (int i = prose.indexOf('了', Math.max(from, 1), end); i >= 0; i = prose.indexOf('了', i + 1, end)) {
            if (!BEFORE_DONE.contains(prose.at(i - 1)) && (i + 1 == end || !AFTER_DONE.contains(prose.at(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private int comma(int at) {
        return prose.isAt(',', at) ? at + 1 : at;
    }

    /** Whether the clause only introduces the next one (到2010年政府工作的指导思想是:). */
    private boolean isHeralding(BindingTime due, int textEnd) {
        int end = Math.min(textEnd, shape.clauseEnd(due.to()));
        int noun = prose.find(Words.LEADING_NOUNS, due.to(), end);
        return noun >= 0 && prose.isAt(HERALDS, comma(prose.after(Words.LEADING_NOUNS, noun, end)));
    }

    /** Whether the words only give an opinion on what is named (本世纪末实现现代化,是大有希望的). */
    private boolean isJudged(BindingTime due, int textEnd) {
        int clause = shape.clauseEnd(comma(due.to())) + 1;
        return clause < textEnd
                && prose.at(clause) == '是'
                && prose.at(Math.min(textEnd, shape.clauseEnd(clause)) - 1) == '的';
    }

    /** Whether the words name the case that something is or is not done in time (未在6月底前完成的, 如年底前未达标). */
    private boolean isCase(BindingTime due, int textEnd) {
        int before = beforePreposition(due.from());
        int clause = shape.clauseStart(due.from());
        int from = comma(due.to());
        int end = Math.min(textEnd, shape.clauseEnd(from));
        boolean unmet = prose.ends(Words.CASE_WORDS, clause, before)
                || prose.opens(Words.CASE_WORDS, from, end)
                || prose.isAt('被', from) && prose.indexOf('的', from, end) >= 0;
        boolean supposed = prose.opens(Words.IF_WORDS, clause, due.from());
        return unmet || supposed || isRule(from, end) || isShare(from, end) || isAnswer(due, end);
    }

    /** Whether the words say what a selected group receives (年终名列前茅的分别奖励, 年底前完成任务的单位优先安排). */
    private boolean isShare(int from, int end) {
        boolean doing = prose.opens(Words.OUTPUT_VERBS, from, end);
        for (int i = prose.indexOf('的', from, end); i >= 0; i = prose.indexOf('的', i + 1, end)) {
            int last = doing ? Math.min(end - 1, i + 1 + LONGEST_NOUN) : i + 1;
            for (int at = i + 1; at <= last; at++) {
                if (prose.valueAt(Words.RULE_WORDS, at, end).equals(SHARE)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the words name the case that a rule applies to (年底前建成投产的,给予奖励; 年底前落户的企业,免征费用). */
    private boolean isRule(int from, int end) {
        boolean comma = end > from && end + 1 < prose.length() && prose.at(end) == ',';
        boolean rules = prose.opensAny(end + 1, prose.length(), Words.GRANT_VERBS, Words.RULE_WORDS);
        return comma && (prose.at(end - 1) == '的' || rules && prose.indexOf('的', from, end) >= 0);
    }

    /** Whether the days are counted from each single case, not from a document (15日内办结, 三年内免征费用). */
    private boolean isAnswer(BindingTime due, int end) {
        if (due.phrase() != null || prose.at(due.to() - 1) != '内' || UndatedTimes.isAnchored(prose, due)) {
            return false;
        }
        int from = comma(due.to());
        boolean grants = prose.opens(Words.GRANT_VERBS, from, end)
                || prose.opens(Words.RULE_WORDS, from, end)
                        && prose.valueAt(Words.RULE_WORDS, from, end).isEmpty();
        return grants || prose.holds(Words.PROCEDURE_VERBS, from, end);
    }

    /** Whether something is allowed, not promised (可在年底前, 允许企业年底前, 年底前可申请). */
    private boolean isAllowed(BindingTime due, int textEnd) {
        int clause = Math.max(shape.clauseStart(due.from()), due.from() - BEFORE);
        return prose.ends(Words.PERMISSION_WORDS, clause, beforePreposition(due.from()))
                || isPermitted(clause, due.from(), 1)
                || isPermitted(due.to(), Math.min(textEnd, shape.clauseEnd(comma(due.to()))), 0);
    }

    /** Whether a range contains a word of permission; a short one counts only before a verb for permitted actions. */
    private boolean isPermitted(int from, int to, int longerThan) {
        for (int i = from; i < to; i++) {
            int size = prose.longestAt(Words.PERMISSION_WORDS, i, to);
            if (size > longerThan && (longerThan > 0 || prose.opens(Words.PERMITTED_VERBS, i + size, to))) {
                return true;
            }
        }
        return false;
    }

    private int beforePreposition(int from) {
        return prose.isAt(Particles.AT, from - 1) ? from - 1 : from;
    }
}
