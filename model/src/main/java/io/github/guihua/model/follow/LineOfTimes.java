package io.github.guihua.model.follow;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.time.TimeMatch;
import io.github.guihua.core.internal.time.TimeMatcher;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph with the words in it that say of which years its figures are.
 *
 * @param words the folded words of the paragraph
 * @param marks what is said, in the order of the words
 */
record LineOfTimes(String words, List<Mark> marks) {

    private static final String ENDS_OF_SENTENCES = "。！？；;!?";
    /** The ends of a clause about what is left out: 扣除…后, 除…外. */
    private static final String AFTER_PART = "后外";

    private static final String ENDS_OF_CLAUSES = "，,、：:";

    /** The value of words that compare only with 相比 or 比 after the year. */
    private static final String WITH = "WITH";

    private static final String COMPARED = "相比";

    private static final String NUMERALS = "0123456789一二两三四五六七八九十几";

    /** What a mark says. */
    private enum Sense {
        SENTENCE,
        CLAUSE,
        YEARS,
        BASE,
        YEAR_BEFORE,
        SUM,
        PART
    }

    /**
     * Something said at one position.
     *
     * @param at the position
     * @param sense what it says
     * @param years the years of {@link Sense#YEARS}
     * @param base the year of {@link Sense#BASE}
     */
    record Mark(int at, Sense sense, @Nullable SpokenYears years, int base) {}

    /**
     * Reads a paragraph once, whatever number of figures it has.
     *
     * @param planYear the first year of the plan, 0 when it is not known
     */
    static LineOfTimes of(String words, Lexicon comparisons, int planYear) {
        char[] text = words.toCharArray();
        List<Mark> marks = new ArrayList<>();
        int clause = 0;
        for (int i = 0; i < text.length; i++) {
            boolean sentence = i == 0 || ENDS_OF_SENTENCES.indexOf(text[i - 1]) >= 0;
            if (sentence || ENDS_OF_CLAUSES.indexOf(text[i - 1]) >= 0) {
                marks.add(new Mark(i, sentence ? Sense.SENTENCE : Sense.CLAUSE, null, 0));
                clause = i;
                Optional<SpokenYears> years = opening(words, text, i).map(named -> named.in(planYear));
                if (years.isPresent() && holds(years.get(), i, sentence)) {
                    marks.add(new Mark(i, Sense.YEARS, years.get(), 0));
                }
            }
            int length = comparisons.longestAt(text, i, text.length);
            String value = length > 0 ? comparisons.valueAt(text, i, text.length) : "";
            // what a bracket within a clause leaves out does not make the figure one of a part
            if (length > 0 && (i == clause || !value.equals(Sense.PART.name()))) {
                compared(text, i, i + length, value, marks);
            }
        }
        return new LineOfTimes(words, marks);
    }

    /**
     * Whether years hold for what follows. One year within a sentence is the time of the figures after it, which have it
     * themselves; one far from the plan (2030年前实现碳达峰) holds only if it opens the paragraph.
     */
    private static boolean holds(SpokenYears years, int at, boolean opensSentence) {
        return years.areSeveral() || opensSentence && (at == 0 || years.kind() == SpokenYears.Kind.ONE);
    }

    private static void compared(char[] text, int at, int end, String value, List<Mark> marks) {
        if (!value.isEmpty() && !value.equals(WITH)) {
            marks.add(new Mark(at, Sense.valueOf(value), null, 0));
            return;
        }
        Optional<TimeMatch> time = TimeMatcher.match(text, end, text.length);
        // 2026年和2027年 is no comparison, 与2020年相比 is
        boolean compares = !value.equals(WITH)
                || time.filter(match -> match.end() < text.length && COMPARED.indexOf(text[match.end()]) >= 0)
                        .isPresent();
        Optional<TimePhrase> year = time.filter(match -> compares).map(TimeMatch::phrase);
        if (year.isPresent() && year.get().anchor() == Anchor.WRITTEN) {
            marks.add(new Mark(at, Sense.BASE, null, year.get().lastYear()));
        } else if (year.isPresent() && year.get().anchor() == Anchor.RELATIVE) {
            marks.add(new Mark(at, Sense.YEAR_BEFORE, null, 0));
        }
    }

    /** Returns the years with which a clause begins, or which end it: 刚刚过去的2017年，. */
    private static Optional<SpokenYears> opening(String words, char[] text, int from) {
        int to = from;
        while (to < text.length && !endsClause(text[to])) {
            to++;
        }
        Optional<SpokenYears> years = years(words, text, from);
        for (int i = from + 1; i < to && years.isEmpty(); i++) {
            // 近三五年来 is no 五年来
            boolean within = NUMERALS.indexOf(text[i - 1]) >= 0;
            int end = within
                    ? i
                    : TimeMatcher.match(text, i, text.length)
                            .map(TimeMatch::end)
                            .orElse(i);
            years = end == to ? years(words, text, i) : years;
        }
        return years;
    }

    private static boolean endsClause(char c) {
        return ENDS_OF_SENTENCES.indexOf(c) >= 0 || ENDS_OF_CLAUSES.indexOf(c) >= 0;
    }

    private static Optional<SpokenYears> years(String words, char[] text, int from) {
        return TimeMatcher.match(text, from, text.length)
                .flatMap(match -> SpokenYears.of(match.phrase(), words.substring(from, match.end())));
    }

    /** Returns the years with which a heading begins (过去五年工作回顾); those within it may be of its object (编制“十五五”规划). */
    static Optional<SpokenYears> ofHeading(String heading) {
        return years(heading, heading.toCharArray(), 0);
    }

    /**
     * Returns the years that hold after the paragraph: the first that it names if it has figures, else the last, which lead
     * to the figures after it (2025年是收官之年。五年来，…).
     */
    Optional<SpokenYears> after(boolean hasFigures) {
        List<SpokenYears> named = marks.stream()
                .filter(mark -> mark.years() != null)
                .map(Mark::years)
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(named.get(hasFigures ? 0 : named.size() - 1));
    }

    /**
     * Returns a reader of what is said before positions that rise.
     *
     * @param current the years of which the text speaks where the paragraph begins, null for none
     */
    Reader reader(@Nullable SpokenYears current) {
        return new Reader(current);
    }

    /** Reads the marks once, from position to position. */
    final class Reader {
        private @Nullable SpokenYears years;
        private OptionalInt base = OptionalInt.empty();
        private boolean sinceYearBefore;
        private boolean addedUp;
        private boolean leftOut;
        private boolean ofPart;
        private int next;

        private Reader(@Nullable SpokenYears years) {
            this.years = years;
        }

        /** Returns what is said before a position, which is not before that of the call before. */
        TimeBefore before(int at) {
            while (next < marks.size() && marks.get(next).at() < at) {
                read(marks.get(next));
                next++;
            }
            return new TimeBefore(Optional.ofNullable(years), base, sinceYearBefore, addedUp, ofPart);
        }

        private void read(Mark mark) {
            switch (mark.sense()) {
                case SENTENCE -> {
                    compare(OptionalInt.empty(), false);
                    addedUp = false;
                    ofPart = false;
                    leftOut = false;
                }
                case CLAUSE -> {
                    addedUp = false;
                    // 扣除…后，: of the clause after it too, and of no other
                    ofPart = leftOut && mark.at() > 1 && AFTER_PART.indexOf(words.charAt(mark.at() - 2)) >= 0;
                    leftOut = false;
                }
                case YEARS -> years = mark.years();
                case BASE -> compare(OptionalInt.of(mark.base()), false);
                case YEAR_BEFORE -> compare(OptionalInt.empty(), true);
                case SUM -> addedUp = true;
                case PART -> {
                    leftOut = true;
                    ofPart = true;
                }
            }
        }

        private void compare(OptionalInt year, boolean before) {
            base = year;
            sinceYearBefore = before;
        }
    }
}
