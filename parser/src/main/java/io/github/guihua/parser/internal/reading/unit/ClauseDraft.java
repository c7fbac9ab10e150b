package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.PersonRole;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.reading.deadline.FoundDeadline;
import io.github.guihua.parser.internal.reading.person.FoundPerson;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words of a possible clause gave; the reader decides by it whether they are one. */
final class ClauseDraft {

    /** A name with its part. */
    record Entry(Range name, UnitRole role) {}

    /** A person with the part. */
    record Person(FoundPerson person, PersonRole role) {}

    final List<Entry> entries = new ArrayList<>();
    final List<Person> persons = new ArrayList<>();

    /** Until when, null when the clause does not say. */
    @Nullable
    FoundDeadline deadline;

    /** The words that say until when, label and 完成 included; null without a deadline. */
    @Nullable
    Range deadlineWords;

    /** A label (责任单位：, 完成时限：) was before what was read. */
    boolean labelled;

    /** Some list was closed by words that tell its part. */
    boolean roled;

    /** The words that closed the lists were those of rules and tables (牵头, 为责任单位, 按职责分工), not of running prose. */
    boolean formal;

    /** Some list had neither label nor closing words. */
    boolean bare;

    /** A rule gave the lead to the first place. */
    boolean firstLeads;

    /** Names that look like bodies. */
    int bodies;

    /** Pieces that do not. */
    int others;

    private final int from;

    /** The characters that are told by what was read; all others stay in the text. */
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

    /** How many bodies and persons were read. */
    int size() {
        return entries.size() + persons.size();
    }

    /** Whether nothing was read. */
    boolean isEmpty() {
        return entries.isEmpty() && persons.isEmpty() && deadline == null;
    }

    /** Notes that what was read tells the characters of a range. */
    void tell(int start, int end) {
        if (start < end) {
            told.set(start - from, end - from);
        }
    }

    boolean isTold(int index) {
        return index >= from && told.get(index - from);
    }

    /** Puts a deadline in the place of an earlier one, whose words stay in the text then. */
    void replaceDeadline(FoundDeadline found, Range words) {
        Range earlier = deadlineWords;
        if (earlier != null) {
            told.clear(earlier.from() - from, earlier.to() - from);
        }
        deadline = found;
        deadlineWords = words;
    }

    /** Makes one deadline of the one there is and one that is said with it. */
    void joinDeadline(FoundDeadline found, int to) {
        FoundDeadline earlier = deadline;
        Range words = deadlineWords;
        if (earlier != null && words != null) {
            deadline = earlier.with(found);
            deadlineWords = new Range(words.from(), to);
        }
    }

    /** Notes that one more person was read. */
    void add(FoundPerson person, PersonRole role) {
        persons.add(new Person(person, role));
        tell(person.nameFrom(), person.nameTo());
        tell(person.postFrom(), person.postTo());
    }
}
