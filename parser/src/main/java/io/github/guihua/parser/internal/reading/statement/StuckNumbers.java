package io.github.guihua.parser.internal.reading.statement;

import java.util.List;

/** Two numbers with nothing between them: a size with its count, a count in two units, or a slogan (五个100%). */
final class StuckNumbers {

    private final ProseShape shape;

    StuckNumbers(ProseShape shape) {
        this.shape = shape;
    }

    /** Relates the mention at an index, whose head and tail are trimmed, and the one after it. */
    void relate(List<Mention> mentions, int index) {
        Mention m = mentions.get(index);
        Mention next = index + 1 < mentions.size() ? mentions.get(index + 1) : null;
        if (next == null || next.from() != m.to()) {
            return;
        }
        if (sizes(m, next)) {
            mentions.set(index, m.with(m.around().asStuck()));
            mentions.set(index + 1, next.with(next.around().withHead(m.headFrom(), m.to())));
        } else if (isSecondCount(m, next)) {
            mentions.set(index + 1, next.with(next.around().linked(true)));
        } else if (!next.comparisonBefore() && !(m.arabic() && m.unitClass() == UnitClass.PEOPLE)) {
            mentions.set(index, m.with(m.around().asStuck()));
            mentions.set(index + 1, next.with(next.around().asStuck()));
        }
    }

    /** Whether the next number counts the same things in another unit (老旧小区改造35个5600户). */
    private boolean isSecondCount(Mention m, Mention next) {
        return shape.isEnd(next.to())
                && m.arabic()
                && next.arabic()
                && m.unitClass() == UnitClass.THING
                && next.unitClass() != UnitClass.THING
                && m.hasHead()
                && !m.unit().equals(next.unit());
    }

    /** Whether a number gives the size of the things that the next one counts (其中50亿元以上1个). */
    private static boolean sizes(Mention m, Mention next) {
        return m.comparisonAfter()
                && m.unitClass() == UnitClass.MEASURE
                && next.unitClass() == UnitClass.THING
                && next.arabic();
    }
}
