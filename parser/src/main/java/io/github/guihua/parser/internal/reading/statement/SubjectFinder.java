package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.explain.SubjectRule;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.rule.Rule;
import io.github.guihua.parser.internal.reading.statement.FoundNumber.Kind;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the subject of a number: the words before it without those that only lead to the number, or, if the number
 * comes first, the words after it.
 */
final class SubjectFinder {

    /** The value of verbs of adding without which the subject would be what exists. */
    static final String FLOW = "FLOW";

    private static final String OUTPUT = "OUTPUT";
    private static final int LONG_HEAD = 14;

    /** The greatest distance of 财政 from the start of the words for a treasury (各级地方财政). */
    private static final int TREASURY = 8;

    private static final int SHORTEST_WORK = 5;
    private static final int CLAUSE = 30;

    private static final int LONGEST_CIRCUMSTANCE = 4;
    private static final int LONGEST_MODIFIER = 10;

    /** Characters of lists, and of phrases that do not qualify a noun. */
    private static final CharSet NOT_MODIFYING = CharSet.of("、和与及等的在对向从“”《》()");

    private static final CharSet LISTS = CharSet.of("、和与");

    private static final List<Rule<SubjectRule, Case>> RULES = List.of(
            Rule.of(SubjectRule.TAIL, c -> !c.head && c.tail),
            Rule.of(SubjectRule.EARLIER, c -> !c.head),
            Rule.of(SubjectRule.LIKENED, c -> c.finder.isLikened(c.m)),
            Rule.of(SubjectRule.REALISED, c -> c.m.kind() == Kind.ALL || c.m.kind() == Kind.ZERO),
            Rule.of(SubjectRule.LISTED_NOUN, c -> c.noun && c.m.prose().isAt(LISTS, c.m.from() - 1)),
            Rule.of(
                    SubjectRule.VERB_AND_NOUN,
                    c -> c.noun && GoverningVerb.of(c.m).stands()),
            Rule.of(SubjectRule.VERB_AND_TAIL, c -> c.verbs && c.tail),
            Rule.of(SubjectRule.SET_ASIDE, c -> !c.tail && !c.m.isShare() && c.finder.isSetAside(c.m)),
            Rule.of(SubjectRule.PLAIN_VERB, Case::isPlainVerb),
            Rule.of(SubjectRule.VERB, c -> c.verbs),
            Rule.of(SubjectRule.AND_OTHERS, c -> c.tail && c.m.prose().at(c.m.headEnd() - 1) == '等'),
            Rule.of(
                    SubjectRule.HEAD_AND_TAIL,
                    c -> c.tail && !c.share && (c.verb > 0 || c.isCapacity() || c.isMoney())),
            Rule.of(SubjectRule.COUNTED, Case::isCounted),
            Rule.of(SubjectRule.AVERAGE, c -> c.m.verbFrom() == c.m.headEnd() && c.m.headIs(Words.AVERAGES)),
            Rule.of(SubjectRule.BEFORE_WHOLE, c -> c.isOfWhole() && c.finder.beforeWhole(c.m) < c.m.headEnd()),
            Rule.otherwise(SubjectRule.HEAD));

    private final Prose prose;
    private final ProseShape shape;
    private final TimeTokens times;
    private final SubjectTrimmer trimmer;
    private final ClauseBefore clauseBefore;
    private final WholeNames wholes;

    SubjectFinder(Prose prose, ProseShape shape, TimeTokens times, SubjectTrimmer trimmer) {
        this.prose = prose;
        this.shape = shape;
        this.times = times;
        this.trimmer = trimmer;
        this.clauseBefore = new ClauseBefore(prose, shape, times, trimmer);
        this.wholes = new WholeNames(prose, shape);
    }

    /** Returns the numbers of a prose with their subjects. */
    List<StatedNumber> name(List<TakenNumber> taken) {
        List<Mention> mentions = taken.stream().map(TakenNumber::mention).toList();
        List<Subject> subjects = new ArrayList<>(taken.size());
        for (int i = 0; i < taken.size(); i++) {
            subjects.add(subject(mentions, subjects, i));
        }
        List<String> words = new SharedSubjects(prose, shape).spread(mentions, subjects);
        List<StatedNumber> stated = new ArrayList<>(taken.size());
        for (int i = 0; i < taken.size(); i++) {
            stated.add(new StatedNumber(
                    mentions.get(i), taken.get(i).rule(), subjects.get(i).withWords(words.get(i))));
        }
        return stated;
    }

    /** Returns the subject of the mention at an index, with those of all mentions before it. */
    private Subject subject(List<Mention> mentions, List<Subject> before, int i) {
        Mention m = mentions.get(i);
        Case c = new Case(this, m);
        SubjectRule rule = Rule.first(RULES, c);
        String own = words(rule, c);
        own = isCircumstance(own) ? "" : own;
        boolean adds = rule == SubjectRule.VERB && m.headIs(Words.ADDING_VERBS);
        int found = earlier(mentions, before, i);
        Subject earlier = found < 0 ? null : before.get(found);
        if (own.isEmpty()) {
            String words =
                    clauseBefore.subject(m, i == 0 ? 0 : mentions.get(i - 1).to());
            if (words.isEmpty() && earlier != null) {
                Mention other = mentions.get(found);
                words = countsOthers(m, other)
                        ? counted(m, earlier)
                        : isPart(other) || isTotal(m) ? earlier.stem() : earlier.words();
            }
            // what the amount is of, or a verb alone, is better than no subject
            words = words.isEmpty() && m.hasTail() ? tail(m) : words;
            words = words.isEmpty() ? text(m.headFrom(), m.headEnd()) : words;
            words = words.isEmpty() ? clauseBefore.beforeSteps(m) : words;
            return new Subject(words, stem(words), adds, rule);
        }
        if (earlier != null
                && rule == SubjectRule.HEAD
                && m.headIs(Words.PAIRED_ATTRIBUTES)
                && !m.headIs(Words.MEASURED_NOUNS)) {
            // 城镇人均居住面积增加到8.7平方米，农村增加到22平方米
            int pair = prose.words(Words.PAIRED_ATTRIBUTES).opening(earlier.words());
            own = pair > 0 ? own + earlier.words().substring(pair) : own;
        }
        if (rule == SubjectRule.HEAD) {
            String whole = stem(wholes.ofPlace(mentions, before, i));
            if (!whole.isEmpty()) {
                return new Subject(own + whole, whole, adds, rule);
            }
            int numberTo = i == 0 ? 0 : mentions.get(i - 1).to();
            boolean place = m.headIs(Words.REGIONS);
            String topic =
                    place || prose.words(Words.PLAIN_MEASURES).contains(own) ? clauseBefore.topic(m, numberTo) : "";
            if (!topic.isEmpty()) {
                String words = place ? topic : topic + own;
                return new Subject(words, stem(words), adds, rule);
            }
            String owner = wholes.ofTotal(own, mentions, before, i);
            if (!owner.isEmpty()) {
                return new Subject(owner + own, before.get(i - 1).stem(), adds, rule);
            }
        }
        boolean total = m.headIs(Words.BARE_TOTALS);
        boolean part = !total && isPart(m);
        boolean added = !total && !part && adds && m.hasHead();
        if (rule == SubjectRule.SET_ASIDE) {
            String purpose = purpose(m, i == 0 ? 0 : mentions.get(i - 1).to());
            boolean verb = prose.words(Words.ARRANGED).opening(own) == own.length();
            String words = verb && !purpose.isEmpty() ? purpose : purpose + own;
            return new Subject(words, words, adds, rule);
        }
        if (earlier == null) {
            String object = added && m.unitClass() == UnitClass.THING
                    ? worked(m, i == 0 ? 0 : mentions.get(i - 1).to())
                    : "";
            return new Subject(own + object, added ? own : stem(own), adds, rule);
        }
        String words = (total || part ? earlier.stem() : "") + own + (added ? earlier.stem() : "");
        return new Subject(words, part || added ? earlier.stem() : stem(own), adds, rule);
    }

    /**
     * Whether the head names only money that is set aside, and perhaps the treasury, but not what the money is for
     * (中央财政拟安排资金, 安排).
     */
    private boolean isSetAside(Mention m) {
        int to = m.headEnd();
        int treasury = prose.find(Words.TREASURY_WORDS, m.headFrom(), Math.min(to, m.headFrom() + TREASURY));
        int from = treasury < 0 ? m.headFrom() : prose.after(Words.TREASURY_WORDS, treasury, to);
        int end = prose.afterAll(from, to, Words.ARRANGED, Words.SET_ASIDE_NOUNS);
        return to > from && end == to && (treasury >= 0 || prose.opens(Words.ARRANGED, from, to));
    }

    /** Returns the object of the clause before, for which the money of a number is; empty when it names none. */
    private String purpose(Mention m, int numberTo) {
        String before = clauseBefore.subject(m, numberTo);
        int verb = prose.words(Words.OUTPUT_VERBS).opening(before);
        return verb > 0 && before.length() - verb <= LONG_HEAD ? before.substring(verb) : "";
    }

    /** Whether the words before a number only say when it holds, and not of what it is: 在执行中达到5%. */
    private static boolean isCircumstance(String words) {
        int last = words.length() - 1;
        return last >= 1 && last <= LONGEST_CIRCUMSTANCE && words.charAt(0) == '在' && words.charAt(last) == '中';
    }

    /** Whether the number is the total of what the number before adds to (新增26个，累计达到46个). */
    private boolean isTotal(Mention m) {
        return m.reached()
                && prose.holds(
                        Words.TOTAL_LEADS, Math.max(shape.clauseStart(m.numberFrom()), m.from() - LONG_HEAD), m.from());
    }

    /** Returns what is worked on in the clause before (加快保障性安居工程建设，基本建成3159套). */
    private String worked(Mention m, int numberTo) {
        String before = clauseBefore.subject(m, numberTo);
        int work = prose.words(Words.WORK_NOUNS).ending(before);
        boolean named = work > 0 && before.length() - work >= SHORTEST_WORK && before.length() <= LONG_HEAD;
        return named ? before.substring(0, before.length() - work) : "";
    }

    /** Whether a noun in the place of the unit names other people than the earlier mention (惠及56个行政村、8.2万群众). */
    private boolean countsOthers(Mention m, Mention earlier) {
        boolean things = earlier.unitClass() == UnitClass.THING && earlier.hasTail();
        return m.isNounUnit() && (things || earlier.isNounUnit());
    }

    private String counted(Mention m, Subject earlier) {
        int verb = prose.words(Words.OUTPUT_VERBS).opening(earlier.words());
        return earlier.words().substring(0, verb) + text(m.unitFrom(), m.unitTo());
    }

    /** Whether the number is a share (占全省的12%) of a subject that was named before. */
    private boolean isPart(Mention m) {
        return m.hasHead() && prose.at(m.headFrom()) == '占';
    }

    /** Returns a subject without the verb of adding: 住房 for 新开工住房. */
    private String stem(String subject) {
        int verb = prose.words(Words.ADDING_VERBS).opening(subject);
        String rest = subject.substring(verb);
        int built = verb > 0 ? prose.words(Words.BUILDING_VERBS).opening(rest) : 0;
        rest = rest.length() - built > 1 ? rest.substring(built) : rest;
        int last = prose.words(Words.ADDING_VERBS).ending(rest);
        return last < rest.length() ? rest.substring(0, rest.length() - last) : subject;
    }

    /**
     * A number whose subject is to be found.
     *
     * @param finder the finder
     * @param m the number
     * @param tail whether the words after it may be its subject
     * @param head whether the words before it may be its subject
     * @param noun whether a counted noun is in the place of its measure word
     * @param share whether it is a share, not one of something that follows
     * @param verbs whether its head is only verbs
     * @param verb the length of the verb at the end of its head
     */
    private record Case(
            SubjectFinder finder,
            Mention m,
            boolean tail,
            boolean head,
            boolean noun,
            boolean share,
            boolean verbs,
            int verb) {

        Case(SubjectFinder finder, Mention m) {
            this(finder, m, m.hasTail() && (!m.changeSaid() || m.counts()));
        }

        private Case(SubjectFinder finder, Mention m, boolean tail) {
            this(
                    finder,
                    m,
                    tail,
                    m.hasHead() && !(tail && m.headIs(Words.REGIONS)),
                    m.isNounUnit(),
                    m.isShare() && !m.prose().isAt('的', m.to()),
                    finder.isVerbs(m.headFrom(), m.headEnd()),
                    // 部署的251项任务: the verb describes the noun
                    m.counts() && m.prose().isAt('的', m.from() - 1) && !m.headEnds(Words.PREDICATES)
                            ? 0
                            : m.prose().longestBefore(Words.OUTPUT_VERBS, m.headFrom(), m.headEnd()));
        }

        boolean isPlainVerb() {
            return verbs && m.unitClass() == UnitClass.MEASURE && m.headIs(Words.PLAIN_DOING);
        }

        boolean isCounted() {
            return tail
                    && m.counts()
                    && verb == 0
                    && !m.tailOpens(Words.STANDARDS)
                    && !m.approach().moved();
        }

        /** Whether the head says how much a facility makes (年产2万吨锌). */
        boolean isCapacity() {
            return m.prose()
                    .valueBefore(Words.CAPACITY_LEADS, m.headFrom(), m.headEnd())
                    .equals(OUTPUT);
        }

        /** Whether the head describes money that is named after the number (处置企业的11亿元债务). */
        boolean isMoney() {
            return m.prose().isAt('的', m.from() - 1) && m.tailOpens(Words.MONEY_NOUNS);
        }

        boolean isOfWhole() {
            return m.isShare() && !share;
        }

        int nounTo() {
            return tail ? m.tailTo() : m.unitTo();
        }
    }

    private String words(SubjectRule rule, Case c) {
        Mention m = c.m;
        return switch (rule) {
            case EARLIER, LIKENED, PLAIN_VERB -> "";
            case TAIL -> text(c.noun ? m.unitFrom() : m.tailFrom(), m.tailTo());
            case REALISED -> text(reachedFrom(m), reachedTo(m));
            case LISTED_NOUN -> text(m.unitFrom(), c.nounTo());
            case VERB_AND_NOUN -> verb(m) + text(m.unitFrom(), c.nounTo());
            case VERB_AND_TAIL -> verb(m) + tail(m);
            case VERB -> text(m.headFrom(), m.headEnd());
            case AND_OTHERS -> flow(m) + tail(m);
            case HEAD_AND_TAIL ->
                text(isWhole(m) || c.verb == 0 ? m.headFrom() : m.headEnd() - c.verb, m.headEnd()) + tail(m);
            case COUNTED ->
                (prose.at(m.headFrom()) == '每' ? text(m.headFrom(), m.headEnd()) : modifier(m))
                        + text(c.noun ? m.unitFrom() : m.tailFrom(), m.tailTo());
            case AVERAGE -> text(m.headFrom(), Math.min(m.from(), m.verbFrom() + 2));
            case BEFORE_WHOLE -> text(m.headFrom(), beforeWhole(m));
            case SET_ASIDE, HEAD -> text(afterDropped(m), beforeDropped(m));
        };
    }

    /** Returns the words between a verb and a number that qualify what is counted (实施稳经济30项举措), else nothing. */
    private String modifier(Mention m) {
        int from = prose.after(Words.SUBJECT_VERBS_DROPPED, m.headFrom(), m.headEnd());
        int size = m.headEnd() - from;
        boolean plain = from > m.headFrom()
                && size > 1
                && size <= LONGEST_MODIFIER
                && !prose.holds(NOT_MODIFYING, from, m.headEnd())
                && prose.find(Words.OUTPUT_VERBS, from, m.headEnd()) < 0;
        return plain ? text(from, m.headEnd()) : "";
    }

    /** Returns the head of a number, unless it only says that the subject is achieved. */
    private String verb(Mention m) {
        return m.headIs(Words.SUBJECT_VERBS_DROPPED) ? "" : text(m.headFrom(), m.headEnd());
    }

    /** Returns the verb that opens a head and without which what is new would be taken for what exists, else nothing. */
    private String flow(Mention m) {
        int verb = prose.longestAt(Words.ADDING_VERBS, m.headFrom(), m.headEnd());
        boolean flow =
                prose.valueAt(Words.ADDING_VERBS, m.headFrom(), m.headEnd()).equals(FLOW);
        return flow ? text(m.headFrom(), m.headFrom() + verb) : "";
    }

    private String tail(Mention m) {
        return text(m.tailFrom(), m.tailTo());
    }

    /** Whether the head is short enough to be one thing with the words after the number. */
    private boolean isWhole(Mention m) {
        boolean opens = m.headOpens(Words.OUTPUT_VERBS);
        return m.headEnd() - m.headFrom() <= (opens ? CLAUSE : LONG_HEAD);
    }

    /** Returns the start of the verb that leads to the whole of a share (新农合试点扩大到全国40%的县). */
    private int beforeWhole(Mention m) {
        int to = prose.before(Words.REGIONS, m.headFrom(), m.headEnd());
        int verb = prose.longestBefore(m.headFrom(), to, Words.REACH_WORDS, Words.OUTPUT_VERBS);
        return to < m.headEnd() && verb > 1 ? trimmer.trimEnd(m.headFrom(), to - verb) : m.headEnd();
    }

    /** Returns where the subject after 实现 begins, for words such as 清零 (有条件的市县提前实现隐性债务清零). */
    private int reachedFrom(Mention m) {
        int verb = m.kind() == Kind.ZERO ? realising(m) : -1;
        return verb >= 0 ? afterRealising(m, verb) : afterDropped(m);
    }

    /** Returns where the subject before 实现 ends, if only an area follows 实现 (中药房实现县域全覆盖). */
    private int reachedTo(Mention m) {
        int verb = m.kind() == Kind.ALL ? realising(m) : -1;
        int after = verb < 0 ? m.headEnd() : afterRealising(m, verb);
        boolean area = verb > m.headFrom()
                && (prose.is(Words.AREA_NOUNS, after, m.headEnd()) || prose.is(Words.REGIONS, after, m.headEnd()));
        return area ? verb : beforeDropped(m);
    }

    /** Returns where the last 实现 of a head begins, or -1 if there is none. */
    private int realising(Mention m) {
        return prose.findLast(Words.REALISING_WORDS, m.headFrom(), m.headEnd());
    }

    private int afterRealising(Mention m, int verb) {
        return prose.after(Words.REALISING_WORDS, verb, m.headEnd());
    }

    /** Returns the index before a verb that follows the subject and only says that it is achieved (投资完成121亿元). */
    private int beforeDropped(Mention m) {
        int end = prose.before(Words.SUBJECT_VERBS_DROPPED, m.headFrom(), m.headEnd());
        end = end < m.headEnd() ? prose.before(Words.DISTRIBUTIVE_WORDS, m.headFrom(), end) : end;
        return prose.ends(Words.MEASURED_NOUNS, m.headFrom(), end) ? end : m.headEnd();
    }

    /** Whether the number compares the subject of the mention before with something else (为年度计划的122.9%). */
    private boolean isLikened(Mention m) {
        return m.headOpens(Words.LIKENED)
                || prose.opens(Words.EQUATING_WORDS, m.headFrom(), prose.length()) && prose.isAt('的', m.from() - 1);
    }

    private int afterDropped(Mention m) {
        int caused = afterCause(m);
        if (caused > m.headFrom()) {
            return caused;
        }
        int from = prose.after(Words.SUBJECT_VERBS_DROPPED, m.headFrom(), m.headEnd());
        if (prose.opens(Words.REACHING_VERBS, m.headFrom(), from)
                && prose.indexOf('的', from, m.headEnd()) > 0
                && prose.ends(Words.SHARE_NOUNS, from, m.headEnd())) {
            return m.headFrom();
        }
        boolean paired = prose.opens(Words.CONNECTORS, from, m.headEnd());
        return !paired && m.headEnd() - from >= 2 ? from : m.headFrom();
    }

    /** Returns where the words for what changes begin after the words for what causes it, else the start of the head. */
    private int afterCause(Mention m) {
        int verb = m.changeSaid() || m.reached() || m.comparisonBefore()
                ? prose.findLast(Words.CAUSING_VERBS, m.headFrom(), m.headEnd())
                : -1;
        int after = verb > m.headFrom() ? prose.after(Words.CAUSING_VERBS, verb, m.headEnd()) : m.headFrom();
        boolean measured = m.headEnd() - after >= SHORTEST_WORK
                && !prose.opens(Words.YEAR_NAMES, after, m.headEnd())
                && prose.ends(Words.MEASURED_NOUNS, after, m.headEnd());
        return measured ? after : m.headFrom();
    }

    private boolean isVerbs(int from, int to) {
        int at = from;
        while (at < to) {
            int verb =
                    prose.longestAt(at, to, Words.OUTPUT_VERBS, Words.SUBJECT_VERBS_DROPPED, Words.DISTRIBUTIVE_WORDS);
            int size = Math.max(verb, prose.at(at) == '为' ? 1 : 0);
            if (size == 0) {
                return false;
            }
            at += size;
        }
        return true;
    }

    /** Returns the index of the last mention of the sentence before one that has a subject, or -1 if there is none. */
    private int earlier(List<Mention> mentions, List<Subject> subjects, int i) {
        for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
            if (!shape.inOneSentence(
                    mentions.get(k).numberFrom(), mentions.get(i).numberFrom())) {
                return -1;
            }
            if (!subjects.get(k).isEmpty()) {
                return k;
            }
        }
        return -1;
    }

    private String text(int from, int to) {
        return times.wordsWithout(from, to);
    }
}
