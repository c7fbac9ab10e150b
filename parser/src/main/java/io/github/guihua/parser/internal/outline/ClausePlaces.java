package io.github.guihua.parser.internal.outline;

import io.github.guihua.parser.internal.layout.Paragraph;

/** Tells where the clauses of responsible units are. They are not headings and not part of the headings before them. */
public interface ClausePlaces {

    /** A text without any clause. */
    ClausePlaces NONE = new ClausePlaces() {
        @Override
        public boolean isUnitLine(Paragraph paragraph) {
            return false;
        }

        @Override
        public int clausesFrom(Paragraph paragraph) {
            return paragraph.length();
        }

        @Override
        public boolean endsClause(Paragraph paragraph, int index) {
            return false;
        }
    };

    /** Whether a paragraph is the title of a table of tasks, which is a heading of the outermost level. */
    default boolean isTableTitle(Paragraph paragraph) {
        return false;
    }

    /** Whether a whole paragraph is a clause. */
    boolean isUnitLine(Paragraph paragraph);

    /** Where the clauses with bodies or persons begin that end right before an index, the index itself where none do. */
    default int clausesBefore(Paragraph paragraph, int index) {
        return index;
    }

    /** Whether a clause in a paragraph ends right before an index. */
    boolean endsClause(Paragraph paragraph, int index);

    /**
     * Returns the index from which a paragraph contains only clauses; the paragraph's length when it does not end with
     * one.
     */
    int clausesFrom(Paragraph paragraph);
}
