package io.github.guihua.parser.internal.outline;

import io.github.guihua.parser.internal.layout.Paragraph;

/** Where clauses of responsible units stand: they are no headings, and no part of the headings before them. */
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
    };

    /** Whether a paragraph is nothing but a clause. */
    boolean isUnitLine(Paragraph paragraph);

    /** The index from which a paragraph is nothing but clauses, its length where it does not end with one. */
    int clausesFrom(Paragraph paragraph);
}
