package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.parser.internal.reading.deadline.FoundDeadline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paragraph that names responsible units or persons, or a deadline.
 *
 * @param from index in the prose of its first character, or of its opening bracket
 * @param to index after its last character, or after its closing bracket
 * @param wholeParagraph whether the paragraph contains only clauses
 * @param firstLeads whether it states that the first unit is the lead unit, in this clause and in later ones
 * @param units the units in text order
 * @param persons the persons in text order
 * @param due the deadline, null when there is none
 * @param rest the ranges of words with other contents, in order; they stay in the text
 */
public record UnitClause(
        int from,
        int to,
        boolean wholeParagraph,
        boolean firstLeads,
        List<ResponsibleUnit> units,
        List<ResponsiblePerson> persons,
        @Nullable Due due,
        List<Range> rest) {

    /**
     * The deadline of a clause.
     *
     * @param deadline the time words
     * @param words the range of all its words, with label and 完成
     */
    public record Due(FoundDeadline deadline, Range words) {}

    /** Copies the lists. */
    public UnitClause {
        units = List.copyOf(units);
        persons = List.copyOf(persons);
        rest = List.copyOf(rest);
    }

    /** Returns this clause with other units. */
    public UnitClause withUnits(List<ResponsibleUnit> other, boolean leads) {
        return new UnitClause(from, to, wholeParagraph, leads, other, persons, due, rest);
    }
}
