package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.deadline.DeadlineReader;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the labels of clauses. */
final class LabelFinder {

    private static final int LONGEST = 14;
    /** The greatest length of a bracket that only extends a label. */
    private static final int LONGEST_BRACKET = 30;

    /** The characters that join two labels: 责任单位及责任人. */
    private static final CharSet JOINERS = CharSet.of("及和与、/");

    /** The characters after a label that show that it is one. */
    private static final CharSet SIGNS = CharSet.of(":为是");

    /** The characters that may be before a label. A label may contain a bracket, so ) is not one of them. */
    private static final CharSet STOPS = CharSet.of(",;。:!?([【〔〖]】〕〗");

    /** The greatest number of characters before the known words of a label. */
    private static final int LONGEST_BEFORE = 8;

    /** The shortest label that needs no colon or 为 after it. */
    private static final int SHORTEST_ALONE = 3;

    private final Prose prose;

    LabelFinder(Prose prose) {
        this.prose = prose;
    }

    /**
     * Returns the label that ends with the colon at an index.
     *
     * @param from the first index at which the label may begin
     * @param colon the index of a colon
     * @return the label, or null if there is none
     */
    @Nullable
    ClauseLabel endingAt(int from, int colon) {
        int start = opening(from, colon);
        // 完成时限为：
        int end = colon > start && prose.at(colon - 1) == '为' ? colon - 1 : colon;
        int other = prose.longestBefore(Words.OTHER_LABELS, start, end);
        ClauseLabel label = other == 0
                ? null
                : ClauseLabel.of(
                                qualified(start, end - other),
                                colon + 1,
                                prose.valueBefore(Words.OTHER_LABELS, start, end))
                        .openingAt(otherOpening(start, end - other));
        if (label != null && label.role() != null) {
            return label;
        }
        ClauseLabel bodies = labelOfBodies(start, end, colon + 1);
        if (bodies != null) {
            return withOthersBefore(bodies, start);
        }
        return label == null || !label.isOfClause() ? label : withBodiesBefore(label, start, end - other);
    }

    /** Joins labels of a time and of persons to the label of bodies after them (完成时限和责任单位, 责任领导及单位). */
    private ClauseLabel withOthersBefore(ClauseLabel bodies, int start) {
        ClauseLabel all = bodies;
        ClauseLabel other = joinedBefore(start, bodies.words());
        if (other != null && other.person() != null) {
            all = bodies.at(other.words(), bodies.to()).withPersons(other.person());
            other = joinedBefore(start, other.words());
        }
        return other != null && other.time() ? all.at(other.words(), all.to()) : all;
    }

    /** Returns the label that a joiner before an index joins to the words there, null when there is none. */
    private @Nullable ClauseLabel joinedBefore(int start, int known) {
        int joiner = known - 1;
        int from = isJoiner(start, joiner) ? prose.before(Words.OTHER_LABELS, start, joiner) : joiner;
        return from == joiner
                ? null
                : ClauseLabel.of(from, joiner, prose.valueBefore(Words.OTHER_LABELS, start, joiner));
    }

    private boolean isJoiner(int start, int index) {
        return index > start && JOINERS.contains(prose.at(index));
    }

    /**
     * Joins a label of bodies to the label of persons or of a time after it (责任单位及责任人, 牵头单位及完成时限); the time then
     * follows the bodies.
     */
    private ClauseLabel withBodiesBefore(ClauseLabel other, int start, int known) {
        int joiner = known - 1;
        ClauseLabel bodies = isJoiner(start, joiner) ? labelOfBodies(start, joiner, joiner) : null;
        return bodies == null ? other : bodies.at(bodies.words(), other.to()).withPersons(other.person());
    }

    /**
     * Returns where a label with known last words begins: after the blank before it, or after the contents of an
     * earlier label without a separator (责任单位：市商务局完成时限：…), or at the stop before it.
     */
    private int otherOpening(int from, int known) {
        for (int i = known; i > from; i--) {
            if (prose.isAfterBlank(i)) {
                return i;
            }
        }
        boolean afterLabel = from > 0 && prose.at(from - 1) == ':' || known - from >= LONGEST_BEFORE;
        return afterLabel ? qualified(from, known) : from;
    }

    /**
     * Returns the label without a colon that opens a range and is marked by 为 (责任单位为…), by a blank, by a bracket
     * around it (【责任单位】…), or by the time after it (完成时限6月底); null if there is none.
     */
    @Nullable
    ClauseLabel withoutColon(int from, int to) {
        if (from >= to) {
            return null;
        }
        int close = prose.brackets().partner(from);
        if (close > from && close < to) {
            ClauseLabel inside = prose.at(from) == '(' ? null : plain(from + 1, close);
            return inside != null && inside.to() == close ? inside.at(from, close + 1) : null;
        }
        ClauseLabel label = plain(from, to);
        if (label == null || label.to() >= to || prose.at(label.to()) == ':') {
            return null;
        }
        int end = label.to();
        boolean bodies = label.role() != null && label.person() == null;
        if (prose.at(end) == '为' || prose.at(end) == '是' && bodies) {
            return label.at(from, end + 1 < to && prose.at(end + 1) == ':' ? end + 2 : end + 1);
        }
        boolean alone = prose.isAfterBlank(end) && end - from >= SHORTEST_ALONE;
        return alone || label.time() && DeadlineReader.opensWithTime(prose, end, to) ? label : null;
    }

    /** Returns the label that opens a range without any sign after it (责任单位省财政厅), or null if there is none. */
    @Nullable
    ClauseLabel bare(int from, int to) {
        ClauseLabel label = plain(from, to);
        boolean signed =
                label == null || label.role() == null || label.to() >= to || SIGNS.contains(prose.at(label.to()));
        return signed ? null : label;
    }

    /** Returns the label whose words open a range, followed by anything, or null if there is none. */
    private @Nullable ClauseLabel plain(int from, int to) {
        int other = prose.longestAt(Words.OTHER_LABELS, from, to);
        ClauseLabel label =
                other == 0 ? null : ClauseLabel.of(from, from + other, prose.valueAt(Words.OTHER_LABELS, from, to));
        int stem = prose.longestAt(Words.ROLE_LABELS, from, to);
        int noun = stem == 0 ? 0 : prose.longestAt(Words.LABEL_NOUNS, from + stem, to);
        if (noun > 0 && stem + noun >= other) {
            UnitRole role = UnitRole.valueOf(prose.valueAt(Words.ROLE_LABELS, from, to));
            return ClauseLabel.ofBodies(from, from + stem + noun, role);
        }
        return label != null && label.isOfClause() ? label : null;
    }

    private int opening(int from, int colon) {
        int start = colon;
        while (start > from && colon - start < LONGEST && !STOPS.contains(prose.at(start - 1))) {
            int open = prose.brackets().partner(start - 1);
            start = open >= from && open < start ? open : start - 1;
        }
        return start;
    }

    private @Nullable ClauseLabel labelOfBodies(int from, int end, int to) {
        int noun = prose.longestBefore(Words.LABEL_NOUNS, from, end);
        int stemEnd = end - noun;
        if (noun == 0 && end > from && prose.at(end - 1) == ')') {
            // in 责任单位(部门) the bracket only extends the noun
            int open = end - 1;
            while (open > Math.max(from, end - LONGEST_BRACKET) && prose.at(open) != '(') {
                open--;
            }
            noun = prose.longestBefore(Words.LABEL_NOUNS, from, open);
            stemEnd = open - noun;
            if (noun == 0) {
                return null;
            }
        }
        int start = prose.before(Words.ROLE_LABELS, from, stemEnd);
        if (start == stemEnd || noun == 0 && start > from) {
            return null;
        }
        UnitRole role = UnitRole.valueOf(prose.valueBefore(Words.ROLE_LABELS, from, stemEnd));
        return ClauseLabel.ofBodies(qualified(from, start), to, role);
    }

    /** Returns where a label begins, including certain words before its stem (市级责任单位). */
    private int qualified(int from, int start) {
        int at = start;
        for (int length = 1; length > 0; at -= length) {
            length = prose.longestBefore(Words.LABEL_QUALIFIERS, from, at);
        }
        return at;
    }
}
