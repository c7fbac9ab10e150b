package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.PersonRole;
import io.github.guihua.model.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * A label before a list (牵头单位：) or before other matter of a clause (完成时限：, 责任领导：).
 *
 * @param from where the label begins, words before it included that a stop or blank parts from what is before them
 * @param words where the words begin that it is known by
 * @param to after its colon
 * @param role the part that it gives bodies, null when what follows is not a list of bodies
 * @param person the part that it gives persons, null when no persons follow
 * @param time whether words of time follow
 * @param roster whether it names a place in a leading group (组长：)
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

    /** A label beside those of bodies, with what the lexicon says of its matter: parts of bodies, of persons, a time. */
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

    /** The label with words before those that it is known by. */
    ClauseLabel openingAt(int start) {
        return new ClauseLabel(start, words, to, role, person, time, roster);
    }

    /** The label with another part for persons, or with none: in a roster they are members of a group. */
    ClauseLabel withPersons(@Nullable PersonRole part) {
        return new ClauseLabel(from, words, to, role, part, time, roster);
    }

    /** Whether bodies follow, or persons, or a time: what a clause is made of. */
    boolean isOfClause() {
        return role != null || person != null || time;
    }
}
