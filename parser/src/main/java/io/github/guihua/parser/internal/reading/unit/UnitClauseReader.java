package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.model.Place;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the clauses of a paragraph that say who does what: in brackets, behind a label, or as a sentence of their own.
 * Bodies that running prose names are left alone. Stateless, so one instance serves all threads.
 */
public final class UnitClauseReader {

    /** Makes a reader. */
    public UnitClauseReader() {}

    /**
     * Reads the clauses of a paragraph.
     *
     * @param prose a paragraph, or the part of one that is left when its numbering is taken off
     * @return its clauses in the order of the text, none overlapping another
     */
    public List<UnitClause> read(Prose prose) {
        if (prose.length() < 3) {
            return List.of();
        }
        ClauseFinder finder = new ClauseFinder(prose);
        List<ClauseFinder.Found> found = finder.find();
        if (found.isEmpty()) {
            return List.of();
        }
        found.sort(Comparator.comparingInt(ClauseFinder.Found::from));
        boolean whole = coverParagraph(prose, found);
        BodyNames names = finder.names();
        List<UnitClause> clauses = new ArrayList<>(found.size());
        for (ClauseFinder.Found f : found) {
            clauses.add(new UnitClause(f.from(), f.to(), whole, f.draft().firstLeads, units(prose, names, f.draft())));
        }
        return clauses;
    }

    /**
     * Reads a list of bodies that something else than words around it gives their part, as the cell of a table does
     * by its head.
     *
     * @param prose the list; labels in it (牵头单位：) go before the part given
     * @param role the part
     * @return the bodies in the order of the text
     */
    public List<ResponsibleUnit> readList(Prose prose, UnitRole role) {
        BracketMap brackets = new BracketMap(prose);
        BodyNames names = new BodyNames(prose, brackets);
        ClauseParser parser = new ClauseParser(prose, brackets, new LabelFinder(prose), names);
        return units(prose, names, parser.parseList(0, prose.length(), role));
    }

    /**
     * Whether words end as the name of a body does (局, 委员会).
     *
     * @param chars folded characters
     * @param to the index behind the words
     */
    public static boolean endsAsBody(char[] chars, int to) {
        return UnitLexicons.BODY_ENDS.longestBefore(chars, 0, to) > 0;
    }

    /**
     * The part that the head of a column of bodies gives (牵头单位, 配合部门).
     *
     * @param head the words of the head
     * @return the part; responsible when the words tell no other
     */
    public UnitRole partOf(String head) {
        char[] words = Folding.fold(head);
        for (int i = 0; i < words.length; i++) {
            if (UnitLexicons.ROLE_LABELS.longestAt(words, i, words.length) > 0) {
                return UnitRole.valueOf(UnitLexicons.ROLE_LABELS.valueAt(words, i, words.length));
            }
        }
        return UnitRole.RESPONSIBLE;
    }

    private static boolean coverParagraph(Prose prose, List<ClauseFinder.Found> found) {
        int at = 0;
        for (ClauseFinder.Found f : found) {
            if (!isMarksOnly(prose, at, f.from())) {
                return false;
            }
            at = f.to();
        }
        return isMarksOnly(prose, at, prose.length());
    }

    private static boolean isMarksOnly(Prose prose, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(prose.at(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<ResponsibleUnit> units(Prose prose, BodyNames names, ClauseDraft draft) {
        FullNames fullNames = new FullNames(prose, names);
        List<ResponsibleUnit> units = new ArrayList<>(draft.entries.size());
        for (ClauseDraft.Entry entry : draft.entries) {
            int from = entry.name().from();
            int to = entry.name().to();
            Range alias = names.alias(from, to);
            boolean leads = draft.firstLeads && units.isEmpty();
            units.add(new ResponsibleUnit(
                    prose.raw(from, to),
                    fullNames.next(from, to),
                    alias.isEmpty() ? Optional.empty() : Optional.of(prose.raw(alias.from(), alias.to())),
                    leads ? UnitRole.LEAD : entry.role(),
                    names.isCollective(from, to),
                    Place.of(prose.span(from, to))));
        }
        return units;
    }
}
