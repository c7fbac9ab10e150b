package io.github.guihua.parser.internal.assembly;

import io.github.guihua.parser.internal.outline.Piece;
import io.github.guihua.parser.internal.prose.Stops;
import io.github.guihua.parser.internal.reading.unit.UnitClause;
import java.util.List;

/** The text of a node: its own paragraphs without number, title and unit clauses, a line a paragraph. */
final class NodeText {

    private NodeText() {}

    static String of(List<Piece> pieces, Clauses clauses) {
        if (pieces.size() == 1) {
            Piece only = pieces.get(0);
            return withoutClauses(only, clauses.of(only.paragraph()));
        }
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            String part = withoutClauses(piece, clauses.of(piece.paragraph()));
            if (!part.isEmpty()) {
                if (text.length() > 0) {
                    text.append('\n');
                }
                text.append(part);
            }
        }
        return text.toString();
    }

    private static String withoutClauses(Piece piece, List<UnitClause> clauses) {
        if (clauses.isEmpty()) {
            return piece.paragraph().prose().spaced(piece.textFrom(), piece.to());
        }
        if (clauses.get(0).wholeParagraph()) {
            return "";
        }
        StringBuilder text = new StringBuilder(piece.to() - piece.textFrom());
        int at = piece.textFrom();
        for (int i = Clauses.first(clauses, at);
                i < clauses.size() && clauses.get(i).from() < piece.to();
                i++) {
            UnitClause clause = clauses.get(i);
            if (clause.from() >= at && clause.to() <= piece.to()) {
                text.append(piece.paragraph().prose().spaced(at, clause.from()));
                at = clause.to();
                // the stop behind a clause closes the sentence before it, which has its own
                boolean closed = text.length() == 0 || Stops.isStop(text.charAt(text.length() - 1));
                if (closed
                        && at < piece.to()
                        && Stops.isStop(piece.paragraph().prose().at(at))) {
                    at++;
                }
            }
        }
        text.append(piece.paragraph().prose().spaced(at, piece.to()));
        return text.toString();
    }
}
