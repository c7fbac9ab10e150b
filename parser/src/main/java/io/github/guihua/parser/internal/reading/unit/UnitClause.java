package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.ResponsibleUnit;
import java.util.List;

/**
 * A part of a paragraph that says who does what.
 *
 * @param from index in the prose of its first character, an opening bracket included
 * @param to index behind its last character, a closing bracket included
 * @param wholeParagraph whether the paragraph holds nothing but clauses
 * @param firstLeads whether it states that the body in the first place leads, here and in later clauses
 * @param units the bodies in the order of the text
 */
public record UnitClause(int from, int to, boolean wholeParagraph, boolean firstLeads, List<ResponsibleUnit> units) {

    /** Copies the list. */
    public UnitClause {
        units = List.copyOf(units);
    }
}
