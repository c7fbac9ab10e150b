package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Place;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of a paragraph that say who does what: in brackets, after a label, or as a sentence of their own.
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
            clauses.add(clause(prose, names, f, whole));
        }
        return clauses;
    }

    /**
     * Reads a list of bodies that something else than words around it gives their part, as the cell of a table does
     * by its head.
     *
     * @param prose the list; labels in it (牵头单位：) go before the part given
     * @param role the part
     * @param person the part of persons in the list, null where the head names none
     * @return what the list says, in the order of the text
     */
    public UnitClause readCell(Prose prose, UnitRole role, @Nullable PersonRole person) {
        BracketMap brackets = new BracketMap(prose);
        BodyNames names = new BodyNames(prose, brackets);
        ClauseParser parser = new ClauseParser(prose, brackets, new LabelFinder(prose), names);
        ClauseDraft draft = parser.parseList(0, prose.length(), role, person);
        return clause(prose, names, new ClauseFinder.Found(0, prose.length(), draft), true);
    }

    /**
     * The part that the head of a column gives persons (责任领导, 责任人, 责任单位及责任人).
     *
     * @param text the text, for the words that its parser knows
     * @param head the words of the head
     * @return the part, null when the head names no persons
     */
    public @Nullable PersonRole personsOf(PlanText text, String head) {
        Lexicon labels = text.words(Words.OTHER_LABELS);
        char[] words = Folding.fold(head);
        for (int i = 0; i < words.length; i++) {
            if (labels.longestAt(words, i, words.length) > 0) {
                String matter = labels.valueAt(words, i, words.length);
                return ClauseLabel.of(0, 0, matter).person();
            }
        }
        return null;
    }

    /**
     * Whether a prose is nothing but the label of a clause (责任单位：, 完成时限：).
     *
     * @param prose a line
     */
    public static boolean isLabel(Prose prose) {
        int colon = prose.length() - 1;
        ClauseLabel label = colon > 0 ? new LabelFinder(prose).endingAt(0, colon) : null;
        return label != null && label.from() == 0 && label.isOfClause();
    }

    /**
     * The part that the head of a column of bodies gives (牵头单位, 配合部门).
     *
     * @param text the text, for the words that its parser knows
     * @param head the words of the head
     * @return the part; responsible when the words tell no other
     */
    public UnitRole partOf(PlanText text, String head) {
        Lexicon labels = text.words(Words.ROLE_LABELS);
        char[] words = Folding.fold(head);
        for (int i = 0; i < words.length; i++) {
            if (labels.longestAt(words, i, words.length) > 0) {
                return UnitRole.valueOf(labels.valueAt(words, i, words.length));
            }
        }
        return UnitRole.RESPONSIBLE;
    }

    /**
     * Whether the head of a column is a label of bodies: a stem that tells a part, and a noun (牵头 and 单位).
     *
     * @param text the text, for the words that its parser knows
     * @param head the words of the head, folded
     */
    public static boolean isOfBodies(PlanText text, char[] head) {
        int noun = text.words(Words.LABEL_NOUNS).longestBefore(head, 0, head.length);
        return noun > 0 && text.words(Words.ROLE_LABELS).longestBefore(head, 0, head.length - noun) > 0;
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

    private static UnitClause clause(Prose prose, BodyNames names, ClauseFinder.Found found, boolean whole) {
        ClauseDraft draft = found.draft();
        UnitClause.Due due = draft.deadline == null || draft.deadlineWords == null
                ? null
                : new UnitClause.Due(draft.deadline, draft.deadlineWords);
        return new UnitClause(
                found.from(),
                found.to(),
                whole,
                draft.firstLeads,
                units(prose, names, draft),
                draft.persons.stream()
                        .map(person -> person.person().of(prose, person.role()))
                        .toList(),
                due,
                rest(prose, found));
    }

    /** The runs of words in a clause that are told by nothing that was read in it, without the marks around them. */
    private static List<Range> rest(Prose prose, ClauseFinder.Found found) {
        List<Range> rest = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (int i = found.from(); i <= found.to(); i++) {
            boolean told = i == found.to() || found.draft().isTold(i);
            if (told && from >= 0) {
                rest.add(new Range(from, afterBracket(prose, from, to, found.to())));
                from = -1;
            } else if (!told && Character.isLetterOrDigit(prose.at(i))) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        return rest;
    }

    /** The end of words with the bracket that closes one in them. */
    private static int afterBracket(Prose prose, int from, int to, int end) {
        int open = 0;
        for (int i = from; i < to; i++) {
            open += BracketMap.isOpening(prose.at(i)) ? 1 : BracketMap.isClosing(prose.at(i)) ? -1 : 0;
        }
        return open > 0 && to < end && BracketMap.isClosing(prose.at(to)) ? to + 1 : to;
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
