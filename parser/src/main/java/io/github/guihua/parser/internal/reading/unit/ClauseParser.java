package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.deadline.DeadlineReader;
import io.github.guihua.parser.internal.reading.deadline.DeadlineWords;
import io.github.guihua.parser.internal.reading.person.FoundPerson;
import io.github.guihua.parser.internal.reading.person.PersonReader;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the words of a possible clause: finds its labels, and reads the section after each of them. */
final class ClauseParser {

    /** The marks after which a label without a colon may begin. */
    private static final CharSet BEFORE_LABELS = CharSet.of(",;。");

    /** The characters that may end a label. */
    private static final CharSet LABEL_SIGNS = CharSet.of(":为是】〕〗]");

    private final Prose prose;
    private final LabelFinder labels;
    private final BodyNames names;
    private final NameLists lists;
    private final Phrases phrases;

    ClauseParser(Prose prose, LabelFinder labels, BodyNames names) {
        this.prose = prose;
        this.labels = labels;
        this.names = names;
        this.lists = new NameLists(prose, names);
        this.phrases = new Phrases(prose, lists);
    }

    /**
     * Reads a range. Returns null if it is no clause, because a colon follows other words and no list of bodies has a
     * label.
     */
    @Nullable
    ClauseDraft parse(int from, int to) {
        ClauseDraft.Builder draft = new ClauseDraft.Builder(from);
        List<ClauseLabel> found = new ArrayList<>();
        boolean strange = labels(from, to, found);
        boolean roster = found.stream().anyMatch(ClauseLabel::roster);
        int start = from;
        ClauseLabel open = null;
        for (ClauseLabel label : found) {
            section(draft, start, label.from(), open);
            // the persons of a roster are members of a group, who are not responsible for a task
            open = roster ? label.withPersons(null) : label;
            start = label.to();
        }
        section(draft, start, to, open);
        return strange && !draft.labelled ? null : draft.build();
    }

    /**
     * Reads a range that a label opens without any sign after it; null if none does or if the label is not for
     * bodies.
     */
    @Nullable
    ClauseDraft parseBareLabel(int from, int to) {
        ClauseLabel label = labels.bare(from, to);
        if (label == null) {
            return null;
        }
        ClauseDraft.Builder draft = new ClauseDraft.Builder(from);
        section(draft, label.to(), to, label);
        ClauseDraft read = draft.build();
        return read.isPure() ? read : null;
    }

    /** Reads a range that is a list of bodies with a given role. */
    ClauseDraft parseList(int from, int to, UnitRole role, @Nullable PersonRole person) {
        ClauseDraft draft = parse(from, to);
        if (draft != null && draft.labelled()) {
            return draft;
        }
        ClauseDraft.Builder list = new ClauseDraft.Builder(from);
        section(list, from, to, ClauseLabel.ofBodies(from, from, role).withPersons(person));
        return list.build();
    }

    /** Collects the labels of a range; returns whether a colon follows other words. */
    private boolean labels(int from, int to, List<ClauseLabel> found) {
        boolean strange = false;
        boolean opens = true;
        int low = from;
        int i = from;
        while (i < to) {
            ClauseLabel label = null;
            boolean blank = i > low && prose.isAfterBlank(i) && names.endsAsBody(low, i);
            if (opens || blank || prose.brackets().partner(i) > i) {
                label = labels.withoutColon(i, to);
            }
            if (label == null && opens && i > from) {
                ClauseLabel bare = labels.bare(i, to);
                label = bare != null && names.opensAsBody(bare.to(), to) ? bare : null;
            }
            if (label == null && prose.at(i) == ':') {
                label = labels.endingAt(low, i);
                strange |= label == null;
            }
            if (label != null) {
                found.add(label);
                low = label.to();
                i = low;
                opens = false;
            } else {
                opens = BEFORE_LABELS.contains(prose.at(i));
                i = prose.brackets().next(i, to);
            }
        }
        return strange;
    }

    private void section(ClauseDraft.Builder draft, int from, int to, @Nullable ClauseLabel label) {
        if (from >= to) {
            return;
        }
        if (label != null && label.time()) {
            time(draft, from, to, label);
        } else if (label == null || label.role() != null) {
            new SectionReader(prose, phrases, lists, draft, label).read(from, to);
        } else if (label.person() != null) {
            persons(draft, from, prose.sentenceEnd(from, to), label, label.person());
        }
    }

    /** Reads the words after a label of deadlines. */
    private void time(ClauseDraft.Builder draft, int from, int to, ClauseLabel label) {
        int end = phrases.whoFrom(from, to, false);
        DeadlineWords words = DeadlineReader.section(prose, from, end);
        if (words != null) {
            draft.labelled = true;
            draft.replaceDeadline(words.deadline(), new Range(label.words(), end));
            draft.tell(label.words(), label.to());
            if (!words.saysMore()) {
                draft.tell(from, end);
            }
        }
        section(draft, end, to, null);
    }

    /** Reads the persons in the sentence after a label; a time without a label may follow the persons. */
    private void persons(ClauseDraft.Builder draft, int from, int to, ClauseLabel label, PersonRole role) {
        int end = phrases.whoFrom(from, to, true);
        List<FoundPerson> persons = PersonReader.read(prose, from, end);
        int sign = signOf(label);
        boolean colon = prose.at(label.to() - 1) == ':';
        if (!persons.isEmpty() && (colon || !PersonReader.isRoster(prose, persons))) {
            draft.labelled = true;
            int post = prose.before(Words.LABEL_POSTS, label.words(), sign);
            post = prose.before(Words.POST_PREFIXES, label.words(), post);
            draft.tell(label.words(), post);
            draft.tell(sign, label.to());
            int last = persons.get(0).from();
            for (FoundPerson person : persons) {
                // 牵头副市长：张三: the label gives the post of all persons without another post
                boolean ofLabel = post < sign && !person.isPosted();
                draft.add(ofLabel ? person.withPost(post, sign) : person, role);
                tellBetween(draft, last, person.from());
                last = Math.max(last, person.to());
            }
            tellBetween(draft, last, end);
        }
        section(draft, end, to, null);
    }

    /** Returns where the sign after the words of a label begins (：, 为, the bracket in 【牵头副市长】). */
    private int signOf(ClauseLabel label) {
        return prose.beforeAll(LABEL_SIGNS, label.words(), label.to());
    }

    /** Marks the words between and after names as part of the clause if they are only 和, 同志 or 等. */
    private void tellBetween(ClauseDraft.Builder draft, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || !Character.isLetterOrDigit(prose.at(i))) {
                if (PersonReader.isBetween(prose, start, i)) {
                    draft.tell(start, i);
                }
                start = i + 1;
            }
        }
    }
}
