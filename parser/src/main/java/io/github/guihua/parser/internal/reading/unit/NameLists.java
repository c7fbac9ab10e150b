package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.PersonRole;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Brackets;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.person.FoundPerson;
import io.github.guihua.parser.internal.reading.person.PersonReader;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists of bodies and persons that have one role. */
final class NameLists {

    private final Prose prose;
    private final BodyNames names;
    private final NameSplitter splitter;
    private final BodyTrimmer trimmer;

    NameLists(Prose prose, BodyNames names) {
        this.prose = prose;
        this.names = names;
        this.splitter = new NameSplitter(prose, names);
        this.trimmer = new BodyTrimmer(prose);
    }

    /** Whether words are bodies, or bodies and their role. */
    boolean saysWho(int from, int to) {
        RoleTail tail = RoleTail.of(prose, from, to);
        int start = trimmer.opening(from, tail.from());
        boolean known = false;
        for (Range piece : start < tail.from() ? splitter.split(start, tail.from()) : List.<Range>of()) {
            Range name = trimmer.trim(piece.from(), piece.to()).range();
            boolean body = names.isPlausible(name.from(), name.to()) && names.isKnown(name);
            known |= body || official(name) != null;
            if (!known || !tail.isSaid() && !body) {
                return false;
            }
        }
        return known;
    }

    /** Returns the end of the body that opens a longer range, or the start of the range if no body does. */
    int openingBody(int from, int to) {
        boolean opens = names.opensAsBody(from, to);
        for (int end = to - 2; opens && end > from + 2; end--) {
            if (names.isBody(from, end)) {
                return end;
            }
        }
        return from;
    }

    /**
     * Adds the names of a list to a clause.
     *
     * @param role the role of the bodies, unless a bracket beside a name gives another
     * @param needed whether words after the list give a role, so that there must be names
     * @param person the role of persons in the list, null when its label is not for persons
     */
    void add(
            ClauseDraft.Builder draft,
            int first,
            int last,
            UnitRole role,
            boolean needed,
            @Nullable PersonRole person) {
        int from = trimmer.opening(first, last);
        int to = trimmer.withoutBareEtc(from, last);
        if (from >= to) {
            draft.others += needed ? 1 : 0;
            return;
        }
        draft.tell(first, from);
        draft.tell(to, last);
        int end = from;
        List<Range> pieces = splitter.split(from, to);
        boolean shared = shareKind(pieces);
        for (Range piece : pieces) {
            draft.tell(end, piece.from());
            end = piece.to();
            BodyTrimmer.Trimmed name = trimmer.trim(piece.from(), piece.to());
            draft.firstLeads |= name.firstLeads();
            UnitRole part = name.role() == null ? role : name.role();
            boolean who = person == null
                    ? addOfficial(draft, name.range(), part)
                    : addPersons(draft, piece, name.range(), part, person);
            if (!who && !(needed && addNamed(draft, name.range(), part))) {
                addName(draft, piece, name, part, shared);
            }
        }
    }

    /** Whether the fields of a list share the kind of body after the last of them (区教育、民政等部门, 教育、民政部门). */
    private boolean shareKind(List<Range> pieces) {
        if (pieces.size() < 2) {
            return false;
        }
        Range last = pieces.get(pieces.size() - 1);
        int etc = trimmer.withoutEtc(last.from(), last.to());
        int kind = etc < last.to() ? etc : prose.before(Words.GENERIC_BODIES, last.from(), last.to());
        return kind < last.to() && names.isField(last.from(), kind);
    }

    private void addName(
            ClauseDraft.Builder draft, Range piece, BodyTrimmer.Trimmed name, UnitRole part, boolean shared) {
        Range body = name.range();
        if (!names.isPlausible(body.from(), body.to())) {
            draft.others++;
            return;
        }
        boolean known = names.isKnown(body) || shared && names.isField(body.from(), body.to());
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
            // 等有关部门 only says that there are others, while 等各街道 names them
            boolean more = prose.indexOf('各', body.to(), piece.to()) >= 0;
            draft.tell(piece.from(), more ? body.to() : piece.to());
        }
    }

    /** Adds an official whose post the words name (副市长张三牵头, 分管副省长负责); returns whether there is one. */
    private boolean addOfficial(ClauseDraft.Builder draft, Range body, UnitRole part) {
        FoundPerson official = official(body);
        if (official == null) {
            return false;
        }
        String office = prose.valueBefore(Words.OFFICES, official.postFrom(), official.postTo());
        draft.add(official, part == UnitRole.LEAD ? PersonRole.LEADER : PersonRole.valueOf(office));
        return true;
    }

    /** Returns the official in a range, or null if there is none. */
    private @Nullable FoundPerson official(Range range) {
        FoundPerson person = PersonReader.posted(prose, range.from(), range.to());
        boolean office = person != null && prose.ends(Words.OFFICES, person.postFrom(), person.postTo());
        return office ? person : null;
    }

    /** Adds any person, alone or beside a body, in a piece of a list whose label is for persons too. */
    private boolean addPersons(ClauseDraft.Builder draft, Range piece, Range body, UnitRole part, PersonRole person) {
        if (names.isKnown(body) && isOneWord(piece)) {
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

    /** Whether no blank or bracket separates the words of a piece. */
    private boolean isOneWord(Range piece) {
        for (int i = piece.from(); i < piece.to(); i++) {
            if (i > piece.from() && prose.isAfterBlank(i) || prose.brackets().partner(i) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Adds the words beside a person if they are a body. */
    private void addBody(ClauseDraft.Builder draft, Range range, UnitRole part) {
        int from = range.from();
        int to = range.to();
        while (from < to && Brackets.isClosing(prose.at(from))) {
            from++;
        }
        while (to > from && Brackets.isOpening(prose.at(to - 1))) {
            to--;
        }
        BodyTrimmer.Trimmed name = trimmer.trim(from, to);
        if (!name.range().isEmpty() && names.isKnown(name.range())) {
            addName(draft, range, name, part, false);
        }
    }

    /** Adds the named person whose role is given by the words after the name (张三牵头). */
    private boolean addNamed(ClauseDraft.Builder draft, Range name, UnitRole part) {
        if (names.isKnown(name) || !PersonReader.isName(prose, name.from(), name.to())) {
            return false;
        }
        List<FoundPerson> found = PersonReader.read(prose, name.from(), name.to());
        found.forEach(person -> draft.add(person, part == UnitRole.LEAD ? PersonRole.LEADER : PersonRole.OFFICER));
        return !found.isEmpty();
    }
}
