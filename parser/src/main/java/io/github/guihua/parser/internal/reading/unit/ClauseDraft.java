package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.PersonRole;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.reading.deadline.FoundDeadline;
import io.github.guihua.parser.internal.reading.person.FoundPerson;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings in a possible clause, from which the reader decides whether it is one.
 *
 * @param entries the bodies
 * @param persons the persons
 * @param due the deadline and its words with label and 完成, null when there is none
 * @param labelled whether a label (责任单位：, 完成时限：) was found before the words
 * @param roled whether words after some list give its role
 * @param formal whether the words after the lists are those of rules and tables (牵头, 为责任单位, 按职责分工), not of running
 *     text
 * @param bare whether some list has neither a label nor words for its role
 * @param firstLeads whether a rule makes the first unit the lead unit
 * @param bodies the number of names that look like bodies
 * @param others the number of pieces that do not look like bodies
 * @param from where the words begin
 * @param told the characters after it whose meaning is in this draft; all others stay in the text
 */
record ClauseDraft(
        List<Entry> entries,
        List<Person> persons,
        UnitClause.@Nullable Due due,
        boolean labelled,
        boolean roled,
        boolean formal,
        boolean bare,
        boolean firstLeads,
        int bodies,
        int others,
        int from,
        BitSet told) {

    /** A body with its role. */
    record Entry(Range name, UnitRole role) {}

    /** A person with the role. */
    record Person(FoundPerson person, PersonRole role) {}

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

    boolean isTold(int index) {
        return index >= from && told.get(index - from);
    }

    /** Collects what is found in the words of one clause. */
    static final class Builder {

        final List<Entry> entries = new ArrayList<>();
        final List<Person> persons = new ArrayList<>();
        UnitClause.@Nullable Due due;
        boolean labelled;
        boolean roled;
        boolean formal;
        boolean bare;
        boolean firstLeads;
        int bodies;
        int others;

        private final int from;
        private final BitSet told = new BitSet();

        Builder(int from) {
            this.from = from;
        }

        /** Returns the number of bodies and persons so far. */
        int size() {
            return entries.size() + persons.size();
        }

        /** Marks the characters of a range as expressed by the draft. */
        void tell(int start, int end) {
            if (start < end) {
                told.set(start - from, end - from);
            }
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

        ClauseDraft build() {
            return new ClauseDraft(
                    List.copyOf(entries),
                    List.copyOf(persons),
                    due,
                    labelled,
                    roled,
                    formal,
                    bare,
                    firstLeads,
                    bodies,
                    others,
                    from,
                    (BitSet) told.clone());
        }
    }
}
