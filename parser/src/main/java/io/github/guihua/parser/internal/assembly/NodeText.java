package io.github.guihua.parser.internal.assembly;

import io.github.guihua.parser.internal.outline.Piece;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.unit.UnitClause;
import java.util.List;

/** The text of a node: its own paragraphs without number, title and unit clauses, a line a paragraph. */
final class NodeText {

    private NodeText() {}

    static String of(List<Piece> pieces, Clauses clauses) {
        Piece first = pieces.get(0);
        if (pieces.size() == 1 && clauses.of(first.paragraph()).isEmpty()) {
            return first.paragraph().prose().spaced(first.textFrom(), first.to());
        }
        int most = 0;
        for (Piece piece : pieces) {
            most += piece.paragraph().prose().mostSpaced(piece.textFrom(), piece.to()) + 1;
        }
        char[] text = new char[most];
        int length = 0;
        for (Piece piece : pieces) {
            int start = length > 0 ? length + 1 : 0;
            int end = withoutClauses(piece, clauses.of(piece.paragraph()), text, start);
            if (end > start) {
                if (start > 0) {
                    text[start - 1] = '\n';
                }
                length = end;
            }
        }
        return new String(text, 0, length);
    }

    /** Writes the text of a piece; gives the index behind it. */
    private static int withoutClauses(Piece piece, List<UnitClause> clauses, char[] text, int start) {
        if (!clauses.isEmpty() && clauses.get(0).wholeParagraph()) {
            return start;
        }
        Prose prose = piece.paragraph().prose();
        int end = start;
        int at = piece.textFrom();
        for (int i = Clauses.first(clauses, at);
                i < clauses.size() && clauses.get(i).from() < piece.to();
                i++) {
            UnitClause clause = clauses.get(i);
            if (clause.from() >= at && clause.to() <= piece.to()) {
                end = prose.spaced(at, clause.from(), text, end);
                at = clause.to();
                // the stop behind a clause closes the sentence before it, which has its own
                boolean closed = end == start || Stops.isStop(text[end - 1]);
                if (closed && at < piece.to() && Stops.isStop(prose.at(at))) {
                    at++;
                }
            }
        }
        return prose.spaced(at, piece.to(), text, end);
    }
}
