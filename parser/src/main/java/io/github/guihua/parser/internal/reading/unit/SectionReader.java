package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.deadline.DeadlineReader;
import io.github.guihua.parser.internal.reading.deadline.DeadlineWords;
import io.github.guihua.parser.internal.reading.deadline.FoundDeadline;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one section of a clause phrase by phrase: lists with their roles, deadlines, rules. */
final class SectionReader {

    private final Prose prose;
    private final Phrases phrases;
    private final NameLists lists;
    private final ClauseDraft.Builder draft;
    private final @Nullable ClauseLabel label;

    /** The lists whose role is not known yet. */
    private final List<Range> pending = new ArrayList<>();

    SectionReader(
            Prose prose, Phrases phrases, NameLists lists, ClauseDraft.Builder draft, @Nullable ClauseLabel label) {
        this.prose = prose;
        this.phrases = phrases;
        this.lists = lists;
        this.draft = draft;
        this.label = label;
    }

    void read(int from, int to) {
        int read = draft.size();
        int start = from;
        while (start < to) {
            int end = phrases.end(start, to);
            phrase(start, end);
            start = end + 1;
            if (end < to && prose.at(end) == '。') {
                start = afterRemark(start, to);
            }
        }
        for (Range range : pending) {
            if (draft.due == null || !saysWhat(range)) {
                draft.bare = true;
                addNames(range.from(), range.to(), UnitRole.RESPONSIBLE, false);
            }
        }
        draft.labelled |= label != null;
        if (label != null && draft.size() > read) {
            draft.tell(label.words(), label.to());
        }
    }

    /** Returns the index after a sentence that is only about clauses (有关部门配合，不逐一列出，下同), or its start for any other. */
    private int afterRemark(int from, int to) {
        int end = from;
        while (end < to && prose.at(end) != '。') {
            end = prose.brackets().next(end, to);
        }
        if (!Rules.isRemark(prose, from, end)) {
            return from;
        }
        draft.firstLeads |= Rules.isFirstLeads(prose, from, end);
        return end + 1;
    }

    private void phrase(int from, int to) {
        if (from >= to) {
            return;
        }
        int list = phrases.withoutBracket(from, to);
        if (Rules.isFirstLeads(prose, from, list)) {
            draft.firstLeads = true;
            return;
        }
        FoundDeadline inBracket = phrases.timeInBracket(list, to);
        if (inBracket != null) {
            // 责任单位：市商务局（6月底前完成）
            phrase(from, list);
            note(new DeadlineWords(inBracket, list, to, false), list, to);
        } else if (!Rules.isRemark(prose, from, to) && !timed(from, to)) {
            names(from, to);
        }
    }

    /** Reads a phrase that is a list, with or without words for its role. */
    private void names(int from, int to) {
        RoleTail tail = RoleTail.of(prose, from, to);
        UnitRole role = role(tail);
        int together = prose.find(Words.TOGETHER_WORDS, from, tail.from());
        boolean joined = together >= 0 && prose.after(Words.TOGETHER_WORDS, together, tail.from()) < tail.from();
        if (joined && together > from) {
            together(from, together, tail, role);
        } else if (role == null && joined && draft.size() > 0) {
            // 市商务局牵头，会同市财政局
            addNames(from, to, UnitRole.SUPPORT, true);
        } else if (role == null) {
            pending.add(new Range(from, to));
        } else {
            int read = draft.size();
            if (tail.isSaid()) {
                note(tail);
                for (Range range : pending) {
                    addNames(range.from(), range.to(), role, false);
                }
                pending.clear();
            }
            addNames(from, tail.from(), role, tail.isSaid());
            // words that give no body a role (适时推进) are not part of the clause
            if (draft.size() > read) {
                draft.tell(tail.from(), to);
            }
        }
    }

    /** Reads two lists that a word joins (市商务局牵头会同市财政局); the bodies after it support those before it. */
    private void together(int from, int joiner, RoleTail tail, @Nullable UnitRole role) {
        RoleTail left = RoleTail.of(prose, from, joiner);
        UnitRole leftRole = left.isSaid() ? role(left) : role;
        note(left);
        note(tail);
        addNames(from, left.from(), leftRole == null ? UnitRole.RESPONSIBLE : leftRole, true);
        int right = prose.after(Words.TOGETHER_WORDS, joiner, tail.to());
        draft.tell(left.from(), right);
        addNames(right, tail.from(), role == null ? UnitRole.SUPPORT : role, true);
        draft.tell(tail.from(), tail.to());
    }

    /** Returns the role that a label and the words after a list give; null when neither does. */
    private @Nullable UnitRole role(RoleTail tail) {
        UnitRole labelled = label == null ? null : label.role();
        boolean general = labelled != null && tail.role() == UnitRole.RESPONSIBLE;
        return general || !tail.isSaid() ? labelled : tail.role();
    }

    private void addNames(int from, int to, UnitRole role, boolean needed) {
        lists.add(draft, from, to, role, needed, label == null ? null : label.person());
    }

    private void note(RoleTail tail) {
        if (tail.isSaid()) {
            char first = prose.at(tail.from());
            draft.roled = true;
            draft.formal |= tail.role() == UnitRole.LEAD
                    || first == '为'
                    || first == '按'
                    || prose.ends(Words.CLAUSE_ENDS, tail.from(), tail.to());
        }
    }

    /**
     * Reads a phrase with a deadline, alone or with bodies before or after it; returns false if it contains no time.
     */
    private boolean timed(int from, int to) {
        DeadlineWords words = DeadlineReader.phrase(prose, from, to);
        if (words == null || words.before() > from && !lists.saysWho(from, words.before())) {
            return false;
        }
        FoundDeadline time = words.deadline();
        boolean listed = time.isPart() && !pending.isEmpty();
        boolean told = draft.roled || draft.labelled || label != null || listed;
        if (!time.firm() && words.after() != to && !told) {
            return false;
        }
        int body = time.isEvent() ? lists.openingBody(from, time.to()) : from;
        if (body > from) {
            words = words.startingAt(body);
        }
        if (words.before() > from) {
            phrase(from, words.before());
            note(words, words.before(), to);
            return true;
        }
        int end = DeadlineReader.withoutDone(prose, words.after(), to);
        if (words.after() < to && lists.saysWho(words.after(), end)) {
            phrase(words.after(), end);
            note(words, from, words.after());
            draft.tell(end, to);
            return true;
        }
        if (time.isYear() && draft.size() == 0 && pending.isEmpty()) {
            return false;
        }
        note(words, from, to);
        return true;
    }

    /** Whether words beside bodies and a time say what will be done (市住建局，取得阶段性成效，年底前). */
    private boolean saysWhat(Range range) {
        int from = range.from();
        int to = range.to();
        return prose.opensAny(from, to, Words.HEADING_VERBS, Words.OUTPUT_VERBS, Words.NOT_BODIES)
                && !lists.saysWho(from, to);
    }

    /**
     * Adds a deadline. A deadline adjacent to the present one is joined with it; otherwise it replaces the present
     * one, unless the new one has no end.
     */
    private void note(DeadlineWords words, int from, int to) {
        FoundDeadline found = words.deadline();
        UnitClause.Due earlier = draft.due;
        int end = earlier == null ? found.from() : earlier.deadline().to();
        if (earlier != null && end <= found.from() && Rules.isMarks(prose, end, found.from())) {
            Range all = new Range(earlier.words().from(), to);
            draft.due = new UnitClause.Due(earlier.deadline().with(found), all);
        } else if (earlier == null || !found.isOngoing()) {
            draft.replaceDeadline(found, new Range(from, to));
        } else {
            return;
        }
        if (!words.saysMore() && words.after() >= to) {
            draft.tell(from, to);
        }
    }
}
