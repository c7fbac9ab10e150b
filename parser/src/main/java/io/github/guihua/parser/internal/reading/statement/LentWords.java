package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;

/**
 * Gives the subject of a listed number the words that the number before or after it says for both: what qualifies the
 * measure, the verb of adding or removing, the noun, the predicate.
 */
final class LentWords {

    /** The first characters of totals and averages, which are no additions: 总里程, 人均, 万人. 人口 is none either. */
    private static final CharSet STOCKS = CharSet.of("总人万每均");

    private static final String CHOSEN = "CHOSEN";
    private static final String OPEN_QUOTE = "“";
    private static final String CLOSE_QUOTE = "”";
    private static final String TOTAL = "总";
    private static final String LEVEL = "级";

    /** The least length of what a share is of, when the subject before it names it more fully. */
    private static final int SHARED = 2;

    /** The greatest length of a subject that lends words to the next one. */
    private static final int LONGEST = 40;

    private final Prose prose;
    private final ProseShape shape;

    LentWords(Prose prose, ProseShape shape) {
        this.prose = prose;
        this.shape = shape;
    }

    /** Adds to the subjects of all mentions what others lend them. */
    void lend(List<Mention> mentions, List<String> subjects) {
        for (int i = 1; i < mentions.size(); i++) {
            Mention before = mentions.get(i - 1);
            Mention m = mentions.get(i);
            if (isBeside(before, m)) {
                subjects.set(i, modified(subjects.get(i - 1), subjects.get(i)));
                boolean total = m.comparisonBefore() && !before.comparisonBefore();
                if (m.unitClass() == before.unitClass() && !m.isShare() && !m.changeSaid() && !m.reached()) {
                    subjects.set(i, removed(subjects.get(i - 1), subjects.get(i)));
                }
                if (m.arabic() && !m.isShare() && !m.changeSaid() && !m.reached() && !total) {
                    subjects.set(i, flowing(subjects.get(i - 1), subjects.get(i)));
                }
            }
        }
        for (int i = 1; i < mentions.size(); i++) {
            if (isPartOf(mentions.get(i - 1), mentions.get(i))) {
                subjects.set(i, flowing(subjects.get(i - 1), subjects.get(i)));
            }
        }
        for (int i = 0; i + 1 < mentions.size(); i++) {
            if (takesNoun(mentions.get(i), subjects.get(i), mentions.get(i + 1), subjects.get(i + 1))) {
                subjects.set(i, subjects.get(i) + afterLevel(subjects.get(i + 1)));
            }
        }
        String told = "";
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention m = mentions.get(i);
            Mention next = mentions.get(i + 1);
            subjects.set(i, worked(m, subjects.get(i), next, subjects.get(i + 1)));
            boolean listed = isListedWithPredicate(m, next);
            int predicate = listed ? predicate(m, next) : -1;
            told = !listed ? "" : predicate >= 0 ? prose.raw(predicate, next.tailTo()) : told;
            if (!told.isEmpty() && subjects.get(i + 1).endsWith(told)) {
                subjects.set(i, subjects.get(i) + told);
            }
        }
    }

    /** Whether two numbers with subjects of their own are in one list, without a comma between them. */
    private boolean isBeside(Mention m, Mention next) {
        return next.hasHead()
                && m.hasHead()
                && !next.sharesHead()
                && shape.clauseStart(next.numberFrom()) <= m.numberFrom();
    }

    /** Whether a number is of a part of what the number in the clause before is of (新增公路9万公里，其中高速公路4万公里). */
    private boolean isPartOf(Mention m, Mention part) {
        int clause = shape.clauseStart(part.numberFrom());
        return part.hasHead()
                && part.arabic()
                && !part.isShare()
                && !part.changeSaid()
                && !part.reached()
                && m.unit().equals(part.unit())
                && m.hasHead()
                && isNamedIn(part, m)
                && shape.clauseStart(clause - 1) <= m.numberFrom()
                && prose.opens(Words.PART_OPENINGS, clause, part.from());
    }

    /** Whether the last two characters of the head of a part are in the head of the whole: 公路 in 公路里程. */
    private boolean isNamedIn(Mention part, Mention whole) {
        int noun = part.headEnd() - 2;
        for (int i = whole.headFrom(); noun > part.headFrom() && i + 1 < whole.headEnd(); i++) {
            if (prose.at(i) == prose.at(noun) && prose.at(i + 1) == prose.at(noun + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a measure that says nothing alone with the words that qualify it and the subject before it. */
    String modified(String before, String subject) {
        if (before.length() > LONGEST) {
            return subject;
        }
        int share = prose.words(Words.SHARE_NOUNS).ending(subject);
        int stem = subject.length() - share;
        int shared = share > 0 && stem >= SHARED ? before.indexOf(subject.substring(0, stem)) : 0;
        if (shared > 0) {
            // 清洁能源发电装机规模7900万千瓦、装机占比93%
            return before.substring(0, shared) + subject;
        }
        int owner = before.startsWith(OPEN_QUOTE) ? before.indexOf(CLOSE_QUOTE) + 1 : 0;
        int total = subject.startsWith(TOTAL) ? 1 : 0;
        boolean whole =
                !subject.isEmpty() && prose.words(Words.MEASURED_NOUNS).ending(subject) >= subject.length() - total;
        if (owner > 0 && owner < before.length() && whole) {
            // “湘易办”用户3500万、月访问量1000万
            return before.substring(0, owner) + subject;
        }
        int measure = prose.words(Words.MEASURED_NOUNS).ending(before);
        boolean plain = !subject.isEmpty() && prose.words(Words.PLAIN_MEASURES).opening(subject) == subject.length();
        if (plain && measure > 0 && measure < before.length()) {
            // 柑橘种植面积达到380万亩、产量达到370万吨
            String of = before.substring(0, before.length() - measure);
            return (of.endsWith(TOTAL) ? of.substring(0, of.length() - 1) : of) + subject;
        }
        boolean bare = !subject.isEmpty() && prose.words(Words.BARE_MEASURES).opening(subject) == subject.length();
        return bare ? modifier(before) + subject : subject;
    }

    /** Returns a subject with the verb of adding that opens the list (新增高新技术企业6000家、科技型中小企业1.76万家). */
    private String flowing(String before, String subject) {
        int from = flowFrom(before);
        int verb = prose.words(Words.ADDING_VERBS).opening(before.substring(from));
        boolean flow = prose.words(Words.ADDING_VERBS)
                .value(before.substring(from, from + verb))
                .equals(SubjectFinder.FLOW);
        boolean own = prose.words(Words.OUTPUT_VERBS).opening(subject) > 0
                || prose.words(Words.ADDING_VERBS).opening(subject) > 0;
        boolean stock = subject.isEmpty()
                || STOCKS.contains(subject.charAt(0))
                || prose.words(Words.MEASURED_NOUNS).ending(subject) > 0
                || subject.charAt(subject.length() - 1) == '口';
        return !flow || own || stock ? subject : before.substring(from, from + verb) + subject;
    }

    /** Returns where a verb of adding begins in a subject that names before it who adds, 0 if none does. */
    private int flowFrom(String subject) {
        for (int i = 1; i < Math.min(LONGEST, subject.length() - 2); i++) {
            int verb = prose.words(Words.ADDING_VERBS).opening(subject.substring(i));
            if (verb > 1
                    && prose.words(Words.ADDING_VERBS)
                            .value(subject.substring(i, i + verb))
                            .equals(SubjectFinder.FLOW)) {
                return i;
            }
        }
        return 0;
    }

    /** Returns a subject with the verb of removing that opens the list (淘汰落后炼铁产能1亿吨、炼钢产能5500万吨). */
    private String removed(String before, String subject) {
        int verb = prose.words(Words.REMOVING_VERBS).opening(before);
        boolean own = subject.isEmpty()
                || prose.words(Words.OUTPUT_VERBS).opening(subject) > 0
                || prose.words(Words.ADDING_VERBS).opening(subject) > 0
                || prose.words(Words.HEADING_VERBS).opening(subject) > 0
                || prose.words(Words.PREPOSITIONS).opening(subject) > 0;
        int shared = 0;
        while (shared < verb && !subject.startsWith(before.substring(shared, verb))) {
            shared++;
        }
        return verb == 0 || own ? subject : before.substring(0, shared) + subject;
    }

    /** Returns the words of a subject that qualify all measures of a list, empty if there are none. */
    private String modifier(String subject) {
        int opening = prose.words(Words.SHARED_MODIFIERS).opening(subject);
        if (opening > 0) {
            return subject.substring(0, opening);
        }
        for (int end = subject.length() - 1; end > 0; end--) {
            if (prose.words(Words.MODIFIER_ENDS).ending(subject.substring(0, end)) > 0) {
                return subject.substring(0, end);
            }
        }
        return "";
    }

    /** Whether a number with only a level after it counts what the next number counts (建强3个国家级和20个省级医疗中心). */
    private boolean takesNoun(Mention m, String subject, Mention next, String nextSubject) {
        boolean alone = (prose.words(Words.DEGREE_WORDS).ending(subject) > 0 || sizeFrom(subject) < subject.length())
                && m.hasTail();
        String noun = afterLevel(nextSubject);
        return alone
                && !noun.isEmpty()
                && noun.length() < nextSubject.length()
                && m.unit().equals(next.unit())
                && next.from() - m.tailTo() <= 1;
    }

    /** Returns a subject with the noun of work that ends the list (开展13条河流、300条侵蚀沟治理). */
    private String worked(Mention m, String subject, Mention next, String nextSubject) {
        int work = prose.words(Words.WORK_NOUNS).ending(nextSubject);
        boolean listed = work > 0
                && m.counts()
                && next.counts()
                && m.headIs(Words.SUBJECT_VERBS_DROPPED)
                && !next.hasHead()
                && m.hasTail()
                && next.from() == m.tailTo() + 1
                && Particles.LISTS.contains(prose.at(m.tailTo()))
                && prose.words(Words.WORK_NOUNS).ending(subject) == 0
                && prose.words(Words.OUTPUT_VERBS).ending(subject) == 0
                // 1个区级、3个街道社区服务中心: the noun is lacking, not the work
                && prose.words(Words.DEGREE_WORDS).opening(subject) < subject.length()
                && prose.words(Words.AREA_NOUNS).opening(subject) < subject.length();
        return listed ? subject + nextSubject.substring(nextSubject.length() - work) : subject;
    }

    /** Whether a number without a predicate is listed before one that may tell of both (9个企业品牌、5个区域品牌入选名录). */
    private boolean isListedWithPredicate(Mention m, Mention next) {
        return m.counts()
                && next.counts()
                && !m.hasHead()
                && !next.hasHead()
                && m.hasTail()
                && next.hasTail()
                && next.from() == m.tailTo() + 1
                && Particles.LISTS.contains(prose.at(m.tailTo()))
                && prose.find(Words.PREDICATES, m.tailFrom(), m.tailTo()) < 0
                && !prose.holds(Words.UNMET_WORDS, next.tailFrom(), next.tailTo());
    }

    /**
     * Returns where the predicate begins that the second of two listed numbers tells of both, -1 if there is none. One of
     * things that were chosen goes before others: 建设示范村获评省级.
     */
    private int predicate(Mention m, Mention next) {
        int to = next.tailTo();
        int first = -1;
        for (int at = prose.find(Words.PREDICATES, next.tailFrom() + 1, to);
                at >= 0;
                at = prose.find(Words.PREDICATES, at + 1, to)) {
            if (prose.valueAt(Words.PREDICATES, at, to).equals(CHOSEN)) {
                return at;
            }
            // 改造 in 改造项目 is part of the noun
            boolean noun = prose.opens(Words.PROJECT_NOUNS, prose.after(Words.PREDICATES, at, to), to);
            first = first < 0 && !noun ? at : first;
        }
        // 3个街道和19个社区服务站建设: the noun is lacking, not the work
        boolean work = first >= 0 && prose.opens(Words.WORK_NOUNS, first, to);
        return work && prose.is(Words.AREA_NOUNS, m.tailFrom(), m.tailTo()) ? -1 : first;
    }

    /** Returns a subject without the word for a level or a size that opens it. */
    private String afterLevel(String subject) {
        int size = 0;
        while (size < subject.length() && NumeralMatcher.isPart(subject.charAt(size))) {
            size++;
        }
        boolean sized = size > 0 && subject.startsWith(LEVEL, size);
        return subject.substring(
                sized ? size + 1 : prose.words(Words.DEGREE_WORDS).opening(subject));
    }

    /** Returns where the size begins with which a subject ends (新增千亿级), its length if there is none. */
    private static int sizeFrom(String subject) {
        int end = subject.length() - 1;
        int from = end;
        while (subject.endsWith(LEVEL) && from > 0 && NumeralMatcher.isPart(subject.charAt(from - 1))) {
            from--;
        }
        return from < end ? from : subject.length();
    }
}
