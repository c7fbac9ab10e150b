package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.time.PlanYears;
import io.github.guihua.model.Deadline;
import io.github.guihua.parser.internal.outline.Node;
import io.github.guihua.parser.internal.outline.Piece;
import io.github.guihua.parser.internal.prose.Brackets;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.deadline.DeadlineReader;
import io.github.guihua.parser.internal.reading.deadline.FoundDeadline;
import io.github.guihua.parser.internal.words.Words;
import java.util.Optional;

/** Reads the time in brackets at the end of a heading: 集中攻坚阶段(2022年3月-2024年6月). */
final class StageTime {

    /** The greatest length of a heading. In a longer sentence the bracket at the end belongs to the last words. */
    private static final int LONGEST = 60;

    private StageTime() {}

    /** Returns the deadline that the heading of a node gives for all of it, empty for none. */
    static Optional<Deadline> of(Node node, PlanYears years) {
        Piece piece = node.pieces().get(0);
        Prose prose = piece.prose();
        int sentence = prose.sentenceEnd(piece.from(), piece.to());
        Optional<Deadline> atTitle =
                node.title().isEmpty() ? Optional.empty() : bracket(prose, piece.from(), piece.textFrom(), years);
        // 第一阶段：动员部署（3月1日至15日）。 the words after the colon belong to the heading too
        boolean heads = !node.title().isEmpty() || sentence == piece.to();
        return heads && atTitle.isEmpty() ? bracket(prose, piece.from(), sentence, years) : atTitle;
    }

    /** Returns the time in the bracket at the end of a range, empty for none. */
    private static Optional<Deadline> bracket(Prose prose, int from, int to, PlanYears years) {
        int end = prose.beforeAll(Stops.STOPS, from, to);
        if (end - from > LONGEST || end - from < 4 || !Brackets.isClosing(prose.at(end - 1))) {
            return Optional.empty();
        }
        int open = prose.last(Brackets.OPENING, from, end);
        FoundDeadline found = open >= 0 ? DeadlineReader.whole(prose, open + 1, end - 1) : null;
        if (found == null || found.isYear() && !prose.holds(Words.STAGE_WORDS, from, open)) {
            return Optional.empty();
        }
        return Optional.of(found.of(prose, years));
    }
}
