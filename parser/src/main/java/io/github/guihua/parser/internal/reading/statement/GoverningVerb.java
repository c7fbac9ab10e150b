package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.math.BigDecimal;

/**
 * The verb that has a count as its object. It is directly before the number (新建40个), or opens the number's head
 * before a list or a descriptive noun (续建黄桶、合浦等7个项目, 出台五大领域98个计划).
 *
 * @param length the verb's length, 0 when there is none
 * @param makes whether it is a verb of making, so that even a small number after it is a result
 */
record GoverningVerb(int length, boolean makes) {

    private static final GoverningVerb NONE = new GoverningVerb(0, false);
    private static final String MAKE = "MAKE";
    private static final BigDecimal MANY = BigDecimal.valueOf(100);
    private static final int SHORT_HEAD = 4;

    private GoverningVerb(int length, String kind) {
        this(length, length > 1 && kind.equals(MAKE));
    }

    static GoverningVerb of(Mention m) {
        Prose prose = m.prose();
        int before = prose.longestBefore(Words.OUTPUT_VERBS, m.headFrom(), m.headEnd());
        if (before > 0) {
            return new GoverningVerb(before, prose.valueBefore(Words.OUTPUT_VERBS, m.headFrom(), m.headEnd()));
        }
        GoverningVerb opening = opening(m);
        boolean listed = m.hasHead() && prose.at(m.headEnd() - 1) == '等';
        boolean many = m.arabic() || m.amount().compareTo(MANY) >= 0;
        boolean described = many && opening.makes && m.headEnd() - m.headFrom() >= SHORT_HEAD;
        return listed || described ? opening : NONE;
    }

    private static GoverningVerb opening(Mention m) {
        Prose prose = m.prose();
        boolean opens = m.headOpens(Words.OUTPUT_VERBS);
        int from = opens ? m.headFrom() : prose.after(Words.DISTRIBUTIVE_WORDS, m.headFrom(), m.headEnd());
        int size = prose.longestAt(Words.OUTPUT_VERBS, from, m.headEnd());
        return new GoverningVerb(size, prose.valueAt(Words.OUTPUT_VERBS, from, m.headEnd()));
    }

    /** Whether there is such a verb. */
    boolean stands() {
        return length > 0;
    }
}
