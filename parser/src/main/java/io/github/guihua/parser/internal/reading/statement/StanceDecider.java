package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.time.DateInterval;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.model.NodeRole;
import org.jspecify.annotations.Nullable;

/** Says whether a number is promised or has been reached: by aspect, by date, else by the role of the chapter. */
final class StanceDecider {

    private static final int WINDOW = 60;

    private final char[] chars;
    private final ProseShape shape;
    private final StatementContext context;

    StanceDecider(char[] chars, ProseShape shape, StatementContext context) {
        this.chars = chars;
        this.shape = shape;
        this.context = context;
    }

    /** Whether the number is a target. */
    boolean isTarget(Mention m, DateInterval due) {
        boolean byRole = isForward(context.role());
        if (isDone(m)) {
            return false;
        }
        PlanYears years = context.years();
        if (years.isKnown() && due.to().isPresent() && due.to().get().getYear() < years.first()) {
            return false;
        }
        if (!byRole && isComing(m)) {
            return true;
        }
        return byRole;
    }

    /** Whether a chapter of the role looks ahead. */
    static boolean isForward(@Nullable NodeRole role) {
        return role != NodeRole.REVIEW && role != NodeRole.SITUATION;
    }

    private boolean isDone(Mention m) {
        if (m.from > 0 && chars[m.from - 1] == '了') {
            return true;
        }
        return holds(m, true);
    }

    private boolean isComing(Mention m) {
        return holds(m, false);
    }

    private boolean holds(Mention m, boolean done) {
        int from = Math.max(shape.clauseStart(m.numberFrom), m.from - WINDOW);
        if (holds(from, m.from, done)) {
            return true;
        }
        int colon = shape.colonEnd(m.numberFrom);
        return colon > shape.sentenceStart(m.numberFrom) && holds(shape.clauseStart(colon - 1), colon - 1, done);
    }

    private boolean holds(int from, int to, boolean done) {
        var words = done ? StatementWords.DONE : StatementWords.COMING;
        for (int i = from; i < to; i++) {
            int size = words.longestAt(chars, i, to);
            if (size > 0
                    && !shape.isQuoted(i)
                    && (done || StatementWords.MODAL_OBJECTS.longestAt(chars, i + size, to) == 0)) {
                return true;
            }
        }
        return false;
    }
}
