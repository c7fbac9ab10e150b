package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.PersonRole;
import io.github.guihua.model.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * A label before a list (牵头单位：) or before other contents of a clause (完成时限：, 责任领导：).
 *
 * @param from where the label begins, including the words before it up to a stop or blank
 * @param words where the known words of the label begin
 * @param to the index after its colon
 * @param role the role for the bodies after it, null when no list of bodies follows
 * @param person the role for the persons after it, null when no persons follow
 * @param time whether time words follow
 * @param roster whether it names a position in a leading group (组长：)
 */
record ClauseLabel(
        int from,
        int words,
        int to,
        @Nullable UnitRole role,
        @Nullable PersonRole person,
        boolean time,
        boolean roster) {

    private static final String TIME = "DEADLINE";
    private static final String ROSTER = "ROSTER";

    static ClauseLabel ofBodies(int from, int to, UnitRole role) {
        return new ClauseLabel(from, from, to, role, null, false, false);
    }

    /**
     * Returns a label that is not only for bodies, by its value in the lexicon: roles of bodies or persons, or a
     * time.
     */
    static ClauseLabel of(int from, int to, String matter) {
        int both = matter.indexOf(' ');
        String person = matter.substring(both + 1);
        boolean time = person.equals(TIME);
        boolean roster = person.equals(ROSTER);
        return new ClauseLabel(
                from,
                from,
                to,
                both < 0 ? null : UnitRole.valueOf(matter.substring(0, both)),
                time || roster || person.isEmpty() ? null : PersonRole.valueOf(person),
                time,
                roster);
    }

    ClauseLabel at(int start, int end) {
        return new ClauseLabel(start, start, end, role, person, time, roster);
    }

    /** Returns this label, beginning with the words before its known words. */
    ClauseLabel openingAt(int start) {
        return new ClauseLabel(start, words, to, role, person, time, roster);
    }

    /** Returns this label with another role for persons, or none: in a roster the persons are members of a group. */
    ClauseLabel withPersons(@Nullable PersonRole part) {
        return new ClauseLabel(from, words, to, role, part, time, roster);
    }

    /** Whether bodies, persons or a time follow the label. */
    boolean isOfClause() {
        return role != null || person != null || time;
    }
}
