package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.parser.internal.prose.Cursor;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.unit.UnitClauseReader;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** The words of column heads that are known for a text. */
final class HeadWords {

    private static final int LONGEST = 24;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;
    private static final Words HEADS = Words.HEADER_WORDS;
    private static final CharSet SENTENCE_MARKS = CharSet.of("。;!");
    private static final CharSet QUOTES = CharSet.of("“”\"");

    private final PlanText text;

    HeadWords(PlanText text) {
        this.text = text;
    }

    /** Whether a head may be over the values of several years. */
    boolean isSpanning(String head) {
        return text.words(Words.SPANNING_WORDS).isIn(head);
    }

    /** Whether a header may begin with a character, for a quick check that most lines fail. */
    boolean mayOpen(char letter) {
        return text.words(HEADS).begins(letter)
                || text.words(Words.ROLE_LABELS).begins(letter)
                || text.words(Words.OTHER_LABELS).begins(letter);
    }

    /** Whether a head belongs to a column for growth or for sums over several years. */
    boolean isOfSpan(String head) {
        return text.words(Words.SEVERAL_YEARS_WORDS).isIn(head);
    }

    /** Whether a head names indicators. */
    boolean isOfIndicators(String head) {
        return text.words(Words.INDICATOR_WORDS).isIn(head);
    }

    /** Returns where the first head of running numbers in a range of the text begins, -1 if there is none. */
    int findNumbers(int from, int to) {
        return text.find(HEADS, ColumnKind.NUMBER.name(), from, to);
    }

    /** Whether the head of a column of units ends before an offset of the text. */
    boolean endsWithUnit(int from, int to) {
        return text.valueBefore(HEADS, from, to).equals(ColumnKind.UNIT.name());
    }

    Column of(String head) {
        ColumnKind kind = kindOf(head);
        return new Column(head, kind == null ? ColumnKind.UNKNOWN : kind, isOfSpan(head));
    }

    /** Whether a head is in the list itself or is a label as in clauses, and does not only end like an entry. */
    boolean isPlain(String head) {
        String bare = bare(head);
        return text.words(HEADS).contains(bare)
                || UnitClauseReader.isOfBodies(text.other(bare))
                || labelled(bare) != null;
    }

    /** Returns the kind of column for a label of clauses that is not only for bodies; null for any other words. */
    private @Nullable ColumnKind labelled(String head) {
        String matter = text.words(Words.OTHER_LABELS).value(head);
        if (matter.indexOf(' ') > 0) {
            return ColumnKind.BODIES;
        }
        return switch (matter) {
            case "DEADLINE" -> ColumnKind.DUE;
            case "LEADER", "OFFICER" -> ColumnKind.PERSON;
            default -> null;
        };
    }

    /** Returns the length of the head at an index of text without separators, with its year; 0 if there is none. */
    int lengthAt(Prose prose, int from, int to) {
        Cursor cursor = new Cursor(prose, from, to);
        int number = cursor.digits(4);
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            return prose.longestAt(HEADS, from, to);
        }
        cursor.take('年');
        int start = cursor.at();
        int end = prose.after(HEADS, start, to);
        boolean value =
                prose.valueAt(HEADS, start, to).equals(ColumnKind.VALUE.name()) && !isOfSpan(prose.folded(start, end));
        return (value ? end : start) - from;
    }

    /** Returns the kind of column for a head, or null if the head is not known. */
    @Nullable
    ColumnKind kindOf(String head) {
        if (head.isEmpty() || head.length() > LONGEST) {
            return null;
        }
        PlanText whole = text.other(head);
        if (whole.first(SENTENCE_MARKS, 0, whole.length()) < whole.length()) {
            return null;
        }
        String bare = bare(head);
        Lexicon words = text.words(HEADS);
        String kind = words.value(whole.folded(0, whole.length()));
        kind = kind.isEmpty() ? words.value(bare) : kind;
        if (!kind.isEmpty()) {
            return ColumnKind.valueOf(kind);
        }
        if (Years.opens(head)) {
            return ColumnKind.VALUE;
        }
        if (UnitClauseReader.isOfBodies(text.other(bare))) {
            return ColumnKind.BODIES;
        }
        ColumnKind label = labelled(bare);
        if (label != null) {
            return label;
        }
        int ending = words.ending(bare);
        if (ending >= 2) {
            return ColumnKind.valueOf(words.value(bare.substring(bare.length() - ending)));
        }
        return Years.first(head).isPresent() && bare.length() <= 14 ? ColumnKind.VALUE : null;
    }

    /** Returns the folded head without a bracket at its end and without quotation marks. */
    private static String bare(String head) {
        String folded = QUOTES.removedFrom(Folding.squeeze(head));
        int open = folded.indexOf('(');
        return open > 0 && folded.endsWith(")") ? folded.substring(0, open) : folded;
    }
}
