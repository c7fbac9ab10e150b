package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.model.PersonRole;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.UnitRole;
import io.github.guihua.parser.internal.prose.Brackets;
import io.github.guihua.parser.internal.prose.FoldedText;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of a paragraph that name responsible units, persons or a deadline: in brackets, after a label, or
 * as a separate sentence. Bodies in running text are ignored. Stateless, so one instance may serve all threads.
 */
public final class UnitClauseReader {

    /** The greatest length of a label with its colon. */
    private static final int LONGEST_LABEL = 16;

    /** Creates a reader. */
    public UnitClauseReader() {}

    /**
     * Reads the clauses of a paragraph.
     *
     * @param prose a paragraph, or the part of it after its number
     * @return its clauses in text order, which do not overlap
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
     * Reads a list of bodies whose role comes from elsewhere, such as the cell of a table with the role in the
     * column's head.
     *
     * @param prose the list; labels in it (牵头单位：) take precedence over the given role
     * @param role the role of the bodies
     * @param person the role of persons in the list, null when the head names none
     * @return the units, persons and deadline of the list, in text order
     */
    public UnitClause readCell(Prose prose, UnitRole role, @Nullable PersonRole person) {
        BodyNames names = new BodyNames(prose);
        ClauseParser parser = new ClauseParser(prose, new LabelFinder(prose), names);
        ClauseDraft draft = parser.parseList(0, prose.length(), role, person);
        return clause(prose, names, new ClauseFinder.Found(0, prose.length(), draft), true);
    }

    /**
     * Returns the role of persons in a column with a given head (责任领导, 责任人, 责任单位及责任人).
     *
     * @param text the text, which provides the words that its parser knows
     * @param head the words of the head
     * @return the role, null when the head names no persons
     */
    public @Nullable PersonRole personsOf(PlanText text, String head) {
        String matter = said(text, head, Words.OTHER_LABELS);
        return matter.isEmpty() ? null : ClauseLabel.of(0, 0, matter).person();
    }

    /**
     * Whether a prose consists only of the label of a clause (责任单位：, 完成时限：).
     *
     * @param prose a line
     */
    public static boolean isLabel(Prose prose) {
        return isLabelUpTo(prose, prose.length() - 1);
    }

    /**
     * Whether a prose opens with the label of a clause (责任单位：市商务局).
     *
     * @param prose a line
     */
    public static boolean opensWithLabel(Prose prose) {
        return isLabelUpTo(prose, prose.indexOf(':', 0, Math.min(prose.length(), LONGEST_LABEL)));
    }

    private static boolean isLabelUpTo(Prose prose, int colon) {
        ClauseLabel label = colon > 0 ? new LabelFinder(prose).endingAt(0, colon) : null;
        return label != null && label.from() == 0 && label.isOfClause();
    }

    /**
     * Returns the role of bodies in a column with a given head (牵头单位, 配合部门).
     *
     * @param text the text, which provides the words that its parser knows
     * @param head the words of the head
     * @return the role; responsible when the words give no other
     */
    public UnitRole partOf(PlanText text, String head) {
        String role = said(text, head, Words.ROLE_LABELS);
        return role.isEmpty() ? UnitRole.RESPONSIBLE : UnitRole.valueOf(role);
    }

    /** Returns the value of the first word of a class in a head, empty when the head contains none. */
    private static String said(PlanText text, String head, Words labels) {
        PlanText words = text.other(head);
        int label = words.find(labels, 0, words.length());
        return label < 0 ? "" : words.valueAt(labels, label, words.length());
    }

    /**
     * Whether the head of a column is a label of bodies: a stem for a role, and a noun (牵头 and 单位).
     *
     * @param head the words of the head
     */
    public static boolean isOfBodies(FoldedText head) {
        int noun = head.longestBefore(Words.LABEL_NOUNS, 0, head.length());
        return noun > 0 && head.ends(Words.ROLE_LABELS, 0, head.length() - noun);
    }

    private static boolean coverParagraph(Prose prose, List<ClauseFinder.Found> found) {
        int at = 0;
        for (ClauseFinder.Found f : found) {
            if (!Rules.isMarks(prose, at, f.from())) {
                return false;
            }
            at = f.to();
        }
        return Rules.isMarks(prose, at, prose.length());
    }

    private static UnitClause clause(Prose prose, BodyNames names, ClauseFinder.Found found, boolean whole) {
        ClauseDraft draft = found.draft();
        return new UnitClause(
                found.from(),
                found.to(),
                whole,
                draft.firstLeads(),
                units(prose, names, draft),
                draft.persons().stream()
                        .map(person -> person.person().of(prose, person.role()))
                        .toList(),
                draft.due(),
                rest(prose, found));
    }

    /** Returns the ranges of a clause that no finding expresses, without the marks around them. */
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

    /** Returns the end of words, or the index after the bracket that closes one opened in them. */
    private static int afterBracket(Prose prose, int from, int to, int end) {
        int open = 0;
        for (int i = from; i < to; i++) {
            open += Brackets.isOpening(prose.at(i)) ? 1 : Brackets.isClosing(prose.at(i)) ? -1 : 0;
        }
        return open > 0 && to < end && Brackets.isClosing(prose.at(to)) ? to + 1 : to;
    }

    private static List<ResponsibleUnit> units(Prose prose, BodyNames names, ClauseDraft draft) {
        FullNames fullNames = new FullNames(prose, names);
        List<ResponsibleUnit> units = new ArrayList<>(draft.entries().size());
        for (ClauseDraft.Entry entry : draft.entries()) {
            int from = entry.name().from();
            int to = entry.name().to();
            boolean leads = draft.firstLeads() && units.isEmpty();
            units.add(new ResponsibleUnit(
                    prose.quoted(from, to),
                    fullNames.next(from, to),
                    names.alias(from, to),
                    leads ? UnitRole.LEAD : entry.role(),
                    names.isCollective(from, to),
                    prose.place(from, to)));
        }
        return units;
    }
}
