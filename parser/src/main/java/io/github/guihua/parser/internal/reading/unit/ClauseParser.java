package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.PersonRole;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Brackets;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.deadline.DeadlineReader;
import io.github.guihua.parser.internal.reading.deadline.DeadlineWords;
import io.github.guihua.parser.internal.reading.deadline.FoundDeadline;
import io.github.guihua.parser.internal.reading.person.FoundPerson;
import io.github.guihua.parser.internal.reading.person.PersonReader;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the words of a possible clause: labels, lists of bodies, and the words that give the role after a list. */
final class ClauseParser {

    private final Prose prose;
    private final LabelFinder labels;
    private final BodyNames names;
    private final NameSplitter splitter;
    private final BodyTrimmer trimmer;

    ClauseParser(Prose prose, LabelFinder labels, BodyNames names) {
        this.prose = prose;
        this.labels = labels;
        this.names = names;
        this.splitter = new NameSplitter(prose, names);
        this.trimmer = new BodyTrimmer(prose);
    }

    BodyNames names() {
        return names;
    }

    /**
     * Reads a range. Returns null if it is no clause, because a colon follows other words and no list of bodies has a
     * label.
     */
    @Nullable
    ClauseDraft parse(int from, int to) {
        ClauseDraft draft = new ClauseDraft(from);
        List<ClauseLabel> found = new ArrayList<>();
        boolean strange = labels(from, to, found);
        boolean roster = found.stream().anyMatch(ClauseLabel::roster);
        int start = from;
        ClauseLabel open = null;
        for (ClauseLabel label : found) {
            section(draft, start, label.from(), roster ? unrostered(open) : open);
            open = label;
            start = label.to();
        }
        section(draft, start, to, roster ? unrostered(open) : open);
        return strange && !draft.labelled ? null : draft;
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
        ClauseDraft draft = new ClauseDraft(from);
        section(draft, label.to(), to, label);
        return draft.isPure() ? draft : null;
    }

    /** Reads a range that is a list of bodies with a given role. */
    ClauseDraft parseList(int from, int to, UnitRole role, @Nullable PersonRole person) {
        ClauseDraft draft = parse(from, to);
        if (draft != null && draft.labelled) {
            return draft;
        }
        ClauseDraft list = new ClauseDraft(from);
        section(list, from, to, ClauseLabel.ofBodies(from, from, role).withPersons(person));
        return list;
    }

    /** Whether the words before an index end like the name of a body. */
    boolean endsAsBody(int from, int to) {
        return names.endsAsBody(from, to);
    }

    /** Whether a range begins with a level or the name of a whole body (县…, 各…), but not with 各 alone. */
    boolean opensAsBody(int from, int to) {
        return to - from > 2 && (prose.opensAny(from, to, Words.TERRITORY_LEVELS, Words.NATIONAL_BODIES));
    }

    /** Collects the labels of a range; returns whether a colon follows other words. */
    private boolean labels(int from, int to, List<ClauseLabel> found) {
        boolean strange = false;
        boolean opens = true;
        int low = from;
        int i = from;
        while (i < to) {
            ClauseLabel label = null;
            boolean blank = i > low && prose.offset(i) > prose.offset(i - 1) + 1 && names.endsAsBody(low, i);
            if (opens || blank || prose.brackets().partner(i) > i) {
                label = labels.withoutColon(i, to);
            }
            if (label == null && opens && i > from) {
                ClauseLabel bare = labels.bare(i, to);
                label = bare != null && opensAsBody(bare.to(), to) ? bare : null;
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
                continue;
            }
            char c = prose.at(i);
            opens = c == ',' || c == ';' || c == '。';
            i = prose.brackets().next(i, to);
        }
        return strange;
    }

    /**
     * Returns a label without its role for persons if it names the members of a group, who are not responsible for a
     * task.
     */
    private static @Nullable ClauseLabel unrostered(@Nullable ClauseLabel label) {
        return label == null || label.person() == null ? label : label.withPersons(null);
    }

    private void section(ClauseDraft draft, int from, int to, @Nullable ClauseLabel label) {
        if (from >= to) {
            return;
        }
        if (label != null && label.time()) {
            time(draft, from, to, label);
            return;
        }
        if (label != null && label.person() != null && label.role() == null) {
            persons(draft, from, to, label, label.person());
            return;
        }
        if (label != null && label.role() == null) {
            return;
        }
        UnitRole labelRole = label == null ? null : label.role();
        int read = draft.size();
        List<Range> pending = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = phraseEnd(start, to);
            phrase(draft, start, end, label, pending);
            start = end + 1;
            if (end < to && prose.at(end) == '。' && start < to) {
                start = afterRemark(draft, start, to);
            }
        }
        for (Range range : pending) {
            if (draft.deadline == null || !saysWhat(range)) {
                draft.bare = true;
                addNames(draft, range, UnitRole.RESPONSIBLE, false, null);
            }
        }
        draft.labelled |= labelRole != null;
        if (label != null && draft.size() > read) {
            draft.tell(label.words(), label.to());
        }
    }

    /** Reads the words after a label of deadlines. */
    private void time(ClauseDraft draft, int from, int to, ClauseLabel label) {
        int end = whoFrom(from, to, false);
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

    /** Reads the words after a label of persons; a time without a label may follow the persons. */
    private void persons(ClauseDraft draft, int from, int to, ClauseLabel label, PersonRole role) {
        int end = whoFrom(from, to, true);
        List<FoundPerson> persons = PersonReader.read(prose, from, end);
        boolean colon = prose.at(label.to() - 1) == ':';
        if (!persons.isEmpty() && (colon || !PersonReader.isRoster(prose, persons))) {
            draft.labelled = true;
            draft.tell(label.words(), label.to());
            int last = persons.get(0).from();
            for (FoundPerson person : persons) {
                draft.add(person, role);
                tellBetween(draft, last, person.from());
                last = Math.max(last, person.to());
            }
            tellBetween(draft, last, end);
        }
        section(draft, end, to, null);
    }

    /** Marks the words between and after names as part of the clause if they are only 和, 同志 or 等. */
    private void tellBetween(ClauseDraft draft, int from, int to) {
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

    /**
     * Returns where a phrase with a unit, a person or a time begins after the first phrase of a section, or the
     * section's end.
     */
    private int whoFrom(int from, int to, boolean orTime) {
        for (int start = phraseEnd(from, to) + 1; start < to; start = phraseEnd(start, to) + 1) {
            int end = phraseEnd(start, to);
            DeadlineWords words = orTime && start < end ? DeadlineReader.phrase(prose, start, end) : null;
            boolean time =
                    words != null && !words.deadline().isOngoing() && words.before() == start && words.after() == end;
            if (start < end && prose.at(start - 1) != '、' && (saysWho(start, end) || time)) {
                return start;
            }
        }
        return to;
    }

    /** Returns the index after a sentence that is only about clauses (有关部门配合，不逐一列出，下同), or its start for any other. */
    private int afterRemark(ClauseDraft draft, int from, int to) {
        int end = sentenceEnd(from, to);
        if (!Rules.isRemark(prose, from, end)) {
            return from;
        }
        draft.firstLeads |= Rules.isFirstLeads(prose, from, end);
        return end + 1;
    }

    private int sentenceEnd(int from, int to) {
        int i = from;
        while (i < to && prose.at(i) != '。') {
            i = prose.brackets().next(i, to);
        }
        return i;
    }

    /** Returns the end of a phrase: at a comma or stop, or at a 、 after the role or time of a body (A牵头、B配合). */
    private int phraseEnd(int from, int to) {
        int piece = from;
        for (int i = from; i < to; i = prose.brackets().next(i, to)) {
            char c = prose.at(i);
            if (c == ',' || c == ';' || c == '。' || c == '!' || c == '?') {
                return i;
            }
            if (c == '、') {
                if (RoleTail.of(prose, from, i) != null || isTimedBody(piece, i) && !isTime(i + 1, to)) {
                    return i;
                }
                piece = i + 1;
            }
        }
        return to;
    }

    /** Whether a range is a body with its own time (市教育局6月底前完成, 市教育局(6月底前)). */
    private boolean isTimedBody(int from, int to) {
        int open = from < to ? bracketsLeftAside(from, to) : to;
        if (open > from && open < to && prose.at(open) == '(') {
            FoundDeadline inBrackets = DeadlineReader.whole(prose, open + 1, to - 1);
            return inBrackets != null && !inBrackets.isYear() && saysWho(from, open);
        }
        DeadlineWords words =
                from < to && DeadlineReader.mayEnd(prose, from, to) ? DeadlineReader.phrase(prose, from, to) : null;
        return words != null && words.after() == to && words.before() > from && saysWho(from, words.before());
    }

    private boolean isTime(int from, int to) {
        return DeadlineReader.opensWithTime(prose, from, to);
    }

    private void phrase(ClauseDraft draft, int from, int to, @Nullable ClauseLabel label, List<Range> pending) {
        if (from >= to) {
            return;
        }
        int list = bracketsLeftAside(from, to);
        if (Rules.isFirstLeads(prose, from, list)) {
            draft.firstLeads = true;
            return;
        }
        if (list < to && list > from) {
            FoundDeadline inBrackets = DeadlineReader.whole(prose, list + 1, to - 1);
            if (inBrackets != null && !inBrackets.isYear()) {
                // 责任单位：市商务局（6月底前完成）
                phrase(draft, from, list, label, pending);
                note(draft, new DeadlineWords(inBrackets, list, to, false), list, to);
                return;
            }
        }
        if (Rules.isRemark(prose, from, to) || timed(draft, from, to, label, pending)) {
            return;
        }
        UnitRole labelRole = label == null ? null : label.role();
        PersonRole person = label == null ? null : label.person();
        RoleTail tail = RoleTail.of(prose, from, to);
        int end = tail == null ? to : tail.from();
        int together = togetherAt(from, end);
        UnitRole role = role(tail, labelRole);
        if (together > from) {
            RoleTail left = RoleTail.of(prose, from, together);
            UnitRole leftRole = left == null ? role : role(left, labelRole);
            int leftEnd = left == null ? together : left.from();
            noteTail(draft, left, together);
            noteTail(draft, tail, to);
            addNames(draft, new Range(from, leftEnd), leftRole == null ? UnitRole.RESPONSIBLE : leftRole, true, person);
            int right = prose.after(Words.TOGETHER_WORDS, together, to);
            draft.tell(leftEnd, right);
            addNames(draft, new Range(right, end), role == null ? UnitRole.SUPPORT : role, true, person);
            draft.tell(end, to);
            return;
        }
        if (role == null && together == from && draft.size() > 0) {
            // 市商务局牵头，会同市财政局
            addNames(draft, new Range(from, to), UnitRole.SUPPORT, true, person);
            return;
        }
        if (role == null) {
            pending.add(new Range(from, to));
            return;
        }
        int read = draft.size();
        if (tail != null) {
            noteTail(draft, tail, to);
            for (Range range : pending) {
                addNames(draft, range, role, false, person);
            }
            pending.clear();
        }
        addNames(draft, new Range(from, end), role, tail != null, person);
        // words that give no body a role (适时推进) are not part of the clause
        if (draft.size() > read) {
            draft.tell(end, to);
        }
    }

    /**
     * Reads a phrase with a deadline, alone or with bodies before or after it; returns false if it contains no time.
     */
    private boolean timed(ClauseDraft draft, int from, int to, @Nullable ClauseLabel label, List<Range> pending) {
        DeadlineWords words = DeadlineReader.phrase(prose, from, to);
        if (words == null || words.before() > from && !saysWho(from, words.before())) {
            return false;
        }
        boolean listed = words.deadline().isPart() && !pending.isEmpty();
        boolean told = draft.roled || draft.labelled || label != null || listed;
        boolean sure = words.deadline().firm() || words.after() == to || told;
        if (!sure) {
            return false;
        }
        int body =
                words.deadline().isEvent() ? openingBody(from, words.deadline().to()) : from;
        if (body > from) {
            words = words.startingAt(body);
        }
        if (words.before() > from) {
            phrase(draft, from, words.before(), label, pending);
            note(draft, words, words.before(), to);
            return true;
        }
        int end = DeadlineReader.withoutDone(prose, words.after(), to);
        if (words.after() < to && saysWho(words.after(), end)) {
            phrase(draft, words.after(), end, label, pending);
            note(draft, words, from, words.after());
            draft.tell(end, to);
            return true;
        }
        if (words.deadline().isYear() && draft.size() == 0 && pending.isEmpty()) {
            return false;
        }
        note(draft, words, from, to);
        return true;
    }

    /** Returns the end of the body that opens a longer range, or the start of the range if no body does. */
    private int openingBody(int from, int to) {
        if (opensAsBody(from, to)) {
            for (int end = to - 2; end > from + 2; end--) {
                if (names.isBody(from, end)) {
                    return end;
                }
            }
        }
        return from;
    }

    /** Whether words beside bodies and a time say what will be done (市住建局，取得阶段性成效，年底前). */
    private boolean saysWhat(Range range) {
        int from = range.from();
        int to = range.to();
        boolean doing = prose.opensAny(from, to, Words.HEADING_VERBS, Words.OUTPUT_VERBS, Words.NOT_BODIES);
        return doing && !saysWho(from, to);
    }

    /** Whether words are bodies, or bodies and their role. */
    private boolean saysWho(int from, int to) {
        RoleTail tail = RoleTail.of(prose, from, to);
        int end = tail == null ? to : tail.from();
        int start = trimmer.opening(from, end);
        boolean known = false;
        for (Range piece : start < end ? splitter.split(start, end) : List.<Range>of()) {
            Range name = trimmer.trim(piece.from(), piece.to()).range();
            boolean body = names.isPlausible(name.from(), name.to()) && names.isKnown(name.from(), name.to());
            known |= body || official(name) != null;
            if (!known || tail == null && !body) {
                return false;
            }
        }
        return known;
    }

    /**
     * Adds a deadline. A deadline adjacent to the present one is joined with it; otherwise it replaces the present
     * one, unless it is ongoing.
     */
    private void note(ClauseDraft draft, DeadlineWords words, int from, int to) {
        FoundDeadline found = words.deadline();
        FoundDeadline earlier = draft.deadline;
        if (earlier != null && isMarks(earlier.to(), found.from())) {
            draft.joinDeadline(found, to);
        } else if (earlier == null || !found.isOngoing()) {
            draft.replaceDeadline(found, new Range(from, to));
        } else {
            return;
        }
        if (!words.saysMore() && words.after() >= to) {
            draft.tell(from, to);
        }
    }

    private boolean isMarks(int from, int to) {
        if (from > to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(prose.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the end of a phrase without the bracket that closes it, which may contain a rule about a name. */
    private int bracketsLeftAside(int from, int to) {
        boolean closed =
                Brackets.isClosing(prose.at(to - 1)) && prose.brackets().partner(to - 1) > from;
        return closed ? prose.brackets().partner(to - 1) : to;
    }

    private void noteTail(ClauseDraft draft, @Nullable RoleTail tail, int to) {
        if (tail == null) {
            return;
        }
        int from = tail.from();
        draft.roled = true;
        draft.formal |= tail.role() == UnitRole.LEAD
                || prose.at(from) == '为'
                || prose.at(from) == '按'
                || prose.ends(Words.CLAUSE_ENDS, from, to);
    }

    private static @Nullable UnitRole role(@Nullable RoleTail tail, @Nullable UnitRole labelRole) {
        if (tail == null) {
            return labelRole;
        }
        return labelRole != null && tail.role() == UnitRole.RESPONSIBLE ? labelRole : tail.role();
    }

    private int togetherAt(int from, int to) {
        int at = prose.find(Words.TOGETHER_WORDS, from, to);
        return at >= from && at + prose.longestAt(Words.TOGETHER_WORDS, at, to) < to ? at : -1;
    }

    private void addNames(ClauseDraft draft, Range range, UnitRole role, boolean needed, @Nullable PersonRole person) {
        int from = trimmer.opening(range.from(), range.to());
        int to = trimmer.withoutBareEtc(from, range.to());
        if (from >= to) {
            draft.others += needed ? 1 : 0;
            return;
        }
        draft.tell(range.from(), from);
        draft.tell(to, range.to());
        int last = from;
        for (Range piece : splitter.split(from, to)) {
            draft.tell(last, piece.from());
            last = piece.to();
            BodyTrimmer.Trimmed name = trimmer.trim(piece.from(), piece.to());
            draft.firstLeads |= name.firstLeads();
            UnitRole part = name.role() == null ? role : name.role();
            if (!addPersons(draft, piece, name.range(), part, person)
                    && !(needed && addNamed(draft, name.range(), part))) {
                addName(draft, piece, name, part);
            }
        }
    }

    private void addName(ClauseDraft draft, Range piece, BodyTrimmer.Trimmed name, UnitRole part) {
        Range body = name.range();
        if (!names.isPlausible(body.from(), body.to())) {
            draft.others++;
            return;
        }
        boolean known = names.isKnown(body.from(), body.to());
        if (!known && PersonReader.isName(prose, body.from(), body.to())) {
            // no word gives the role of the person
            return;
        }
        draft.bodies += known ? 1 : 0;
        draft.others += known ? 0 : 1;
        draft.entries.add(new ClauseDraft.Entry(body, part));
        if (name.firstLeads()) {
            // the rule beside the name is a remark that also applies to later clauses
            draft.tell(body.from(), body.to());
        } else {
            draft.tell(piece.from(), body.to());
            // 等有关部门 only says that there are others, while 等各街道 names them
            int more = prose.indexOf('各', body.to(), piece.to());
            draft.tell(body.to(), more < 0 ? piece.to() : body.to());
        }
    }

    /**
     * Reads a piece of a list that is a person or a body with a person. If the label is for persons too, any person
     * counts; otherwise only one with the post of an official (副市长张三牵头, 分管副省长负责).
     */
    private boolean addPersons(ClauseDraft draft, Range piece, Range body, UnitRole part, @Nullable PersonRole person) {
        if (person == null) {
            return addOfficial(draft, body, part);
        }
        if (names.isKnown(body.from(), body.to()) && isOneWord(piece)) {
            return false;
        }
        List<FoundPerson> persons = PersonReader.read(prose, piece.from(), piece.to());
        if (persons.isEmpty()) {
            return false;
        }
        persons.forEach(found -> draft.add(found, person));
        addBody(draft, new Range(piece.from(), persons.get(0).from()), part);
        addBody(draft, new Range(persons.get(persons.size() - 1).to(), piece.to()), part);
        return true;
    }

    /** Adds the named person whose role is given by the words after the name (张三牵头). */
    private boolean addNamed(ClauseDraft draft, Range name, UnitRole part) {
        if (names.isKnown(name.from(), name.to()) || !PersonReader.isName(prose, name.from(), name.to())) {
            return false;
        }
        List<FoundPerson> found = PersonReader.read(prose, name.from(), name.to());
        found.forEach(person -> draft.add(person, part == UnitRole.LEAD ? PersonRole.LEADER : PersonRole.OFFICER));
        return !found.isEmpty();
    }

    /** Returns the official in a range, or null if there is none. */
    private @Nullable FoundPerson official(Range range) {
        FoundPerson person = PersonReader.posted(prose, range.from(), range.to());
        boolean office = person != null && prose.ends(Words.OFFICES, person.postFrom(), person.postTo());
        return office ? person : null;
    }

    /** Adds the words beside a person if they are a body. */
    private void addBody(ClauseDraft draft, Range range, UnitRole part) {
        int from = range.from();
        int to = range.to();
        while (from < to && Brackets.isClosing(prose.at(from))) {
            from++;
        }
        while (to > from && Brackets.isOpening(prose.at(to - 1))) {
            to--;
        }
        BodyTrimmer.Trimmed name = trimmer.trim(from, to);
        if (!name.range().isEmpty()
                && names.isKnown(name.range().from(), name.range().to())) {
            addName(draft, range, name, part);
        }
    }

    /** Whether no blank or bracket separates the words of a piece. */
    private boolean isOneWord(Range piece) {
        for (int i = piece.from(); i < piece.to(); i++) {
            boolean blank = i > piece.from() && prose.offset(i) > prose.offset(i - 1) + 1;
            if (blank || prose.brackets().partner(i) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean addOfficial(ClauseDraft draft, Range body, UnitRole part) {
        FoundPerson official = official(body);
        if (official == null) {
            return false;
        }
        String office = prose.valueBefore(Words.OFFICES, official.postFrom(), official.postTo());
        draft.add(official, part == UnitRole.LEAD ? PersonRole.LEADER : PersonRole.valueOf(office));
        return true;
    }
}
