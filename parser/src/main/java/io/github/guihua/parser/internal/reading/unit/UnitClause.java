package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.parser.internal.reading.deadline.FoundDeadline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paragraph that says who does what, and until when.
 *
 * @param from index in the prose of its first character, an opening bracket included
 * @param to index after its last character, a closing bracket included
 * @param wholeParagraph whether the paragraph holds nothing but clauses
 * @param firstLeads whether it states that the body in the first place leads, here and in later clauses
 * @param units the bodies in the order of the text
 * @param persons the persons in the order of the text
 * @param due until when, null when it does not say
 * @param rest the ranges of words that say something else, in order; they stay in the text
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
     * Until when a clause says.
     *
     * @param deadline the words of time
     * @param words where all that says it is, label and 完成 included
     */
    public record Due(FoundDeadline deadline, Range words) {}

    /** Copies the lists. */
    public UnitClause {
        units = List.copyOf(units);
        persons = List.copyOf(persons);
        rest = List.copyOf(rest);
    }

    /** The same clause with other bodies. */
    public UnitClause withUnits(List<ResponsibleUnit> other, boolean leads) {
        return new UnitClause(from, to, wholeParagraph, leads, other, persons, due, rest);
    }
}
