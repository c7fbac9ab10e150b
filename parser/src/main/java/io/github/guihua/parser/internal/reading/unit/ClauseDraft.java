package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.PersonRole;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.reading.deadline.FoundDeadline;
import io.github.guihua.parser.internal.reading.person.FoundPerson;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings in a possible clause, from which the reader decides whether it is one. */
final class ClauseDraft {

    /** A body with its role. */
    record Entry(Range name, UnitRole role) {}

    /** A person with the role. */
    record Person(FoundPerson person, PersonRole role) {}

    final List<Entry> entries = new ArrayList<>();
    final List<Person> persons = new ArrayList<>();

    /** The deadline and its words with label and 完成, null when there is none. */
    UnitClause.@Nullable Due due;

    /** A label (责任单位：, 完成时限：) was found before the words. */
    boolean labelled;

    /** Words after some list give its role. */
    boolean roled;

    /** The words after the lists are those of rules and tables (牵头, 为责任单位, 按职责分工), not of running text. */
    boolean formal;

    /** Some list has neither a label nor words for its role. */
    boolean bare;

    /** A rule makes the first unit the lead unit. */
    boolean firstLeads;

    /** The number of names that look like bodies. */
    int bodies;

    /** The number of pieces that do not look like bodies. */
    int others;

    private final int from;

    /** The characters whose meaning is in this draft; all others stay in the text. */
    private final BitSet told = new BitSet();

    ClauseDraft(int from) {
        this.from = from;
    }

    /** Whether every piece is a body, and there is at least one. */
    boolean isPure() {
        return bodies > 0 && others == 0;
    }

    /** Whether most pieces are bodies. */
    boolean isMostlyBodies() {
        return bodies > 0 && bodies >= others;
    }

    /** Returns the number of bodies and persons. */
    int size() {
        return entries.size() + persons.size();
    }

    /** Whether nothing was found. */
    boolean isEmpty() {
        return entries.isEmpty() && persons.isEmpty() && due == null;
    }

    /** Marks the characters of a range as expressed by this draft. */
    void tell(int start, int end) {
        if (start < end) {
            told.set(start - from, end - from);
        }
    }

    boolean isTold(int index) {
        return index >= from && told.get(index - from);
    }

    /** Replaces the deadline; the words of the earlier one then stay in the text. */
    void replaceDeadline(FoundDeadline found, Range words) {
        if (due != null) {
            told.clear(due.words().from() - from, due.words().to() - from);
        }
        due = new UnitClause.Due(found, words);
    }

    /** Adds a person. */
    void add(FoundPerson person, PersonRole role) {
        persons.add(new Person(person, role));
        tell(person.nameFrom(), person.nameTo());
        tell(person.postFrom(), person.postTo());
    }
}
