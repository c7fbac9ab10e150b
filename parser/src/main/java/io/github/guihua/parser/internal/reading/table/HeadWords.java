package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.reading.unit.UnitClauseReader;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** The words at the heads of columns, as the parser of a text knows them. */
final class HeadWords {

    private static final int LONGEST = 24;

    private final PlanText text;
    private final Lexicon words;
    private final Lexicon roles;
    private final Lexicon labels;
    private final Lexicon spanning;

    HeadWords(PlanText text) {
        this.text = text;
        this.roles = text.words(Words.ROLE_LABELS);
        this.words = text.words(Words.HEADER_WORDS);
        this.spanning = text.words(Words.SPANNING_WORDS);
        this.labels = text.words(Words.OTHER_LABELS);
    }

    /** Words of columns that are over the values of several years. */
    Lexicon spanning() {
        return spanning;
    }

    /** Whether a header can open with a letter; to look no closer at the many lines that cannot be one. */
    boolean mayOpen(char letter) {
        return words.begins(letter) || roles.begins(letter) || labels.begins(letter);
    }

    Column of(String head) {
        ColumnKind kind = kindOf(head);
        return new Column(head, kind == null ? ColumnKind.UNKNOWN : kind);
    }

    /** Whether a head is a word of the list itself, not only one that ends like it, or a label of bodies. */
    boolean isPlain(String head) {
        char[] folded = bare(head);
        return words.is(folded, 0, folded.length)
                || UnitClauseReader.isOfBodies(text, folded)
                || labelled(folded) != null;
    }

    /** The kind of column that a label of deadlines or persons heads as it does in a clause; null for any other label. */
    private @Nullable ColumnKind labelled(char[] head) {
        if (!labels.is(head, 0, head.length)) {
            return null;
        }
        String matter = labels.valueAt(head, 0, head.length);
        if (matter.indexOf(' ') > 0) {
            return ColumnKind.BODIES;
        }
        return switch (matter) {
            case "DEADLINE" -> ColumnKind.DUE;
            case "LEADER", "OFFICER" -> ColumnKind.PERSON;
            default -> null;
        };
    }

    /** The length of the head that is in running letters at a place, a year with it; 0 when none does. */
    int lengthAt(char[] folded, int from, int to) {
        int i = from;
        while (i < to && i < from + 4 && folded[i] >= '0' && folded[i] <= '9') {
            i++;
        }
        boolean year = i == from + 4 && (folded[from] == '2' || folded[from] == '1');
        if (year && i < to && folded[i] == '年') {
            i++;
        }
        int start = year ? i : from;
        int word = words.longestAt(folded, start, to);
        boolean value = word > 0 && words.valueAt(folded, start, to).equals(ColumnKind.VALUE.name());
        if (year) {
            boolean ofSpan = value && of(new String(folded, start, word)).isOfSpan();
            return i - from + (value && !ofSpan ? word : 0);
        }
        return word;
    }

    /** The kind of column that a head announces, null when the words are not a known head. */
    @Nullable
    ColumnKind kindOf(String head) {
        if (head.isEmpty() || head.length() > LONGEST) {
            return null;
        }
        char[] whole = Folding.fold(head);
        for (char c : whole) {
            if (c == '。' || c == ';' || c == '!') {
                return null;
            }
        }
        if (words.is(whole, 0, whole.length)) {
            return ColumnKind.valueOf(words.valueAt(whole, 0, whole.length));
        }
        char[] bare = bare(head);
        if (words.is(bare, 0, bare.length)) {
            return ColumnKind.valueOf(words.valueAt(bare, 0, bare.length));
        }
        if (Years.first(head).isPresent() && Years.opens(head)) {
            return ColumnKind.VALUE;
        }
        if (UnitClauseReader.isOfBodies(text, bare)) {
            return ColumnKind.BODIES;
        }
        ColumnKind label = labelled(bare);
        if (label != null) {
            return label;
        }
        if (words.longestBefore(bare, 0, bare.length) >= 2) {
            return ColumnKind.valueOf(words.valueBefore(bare, 0, bare.length));
        }
        return Years.first(head).isPresent() && bare.length <= 14 ? ColumnKind.VALUE : null;
    }

    /** The folded head without what a bracket at its end says and without quotation marks. */
    private static char[] bare(String head) {
        String folded = new String(Folding.fold(head))
                .replace(" ", "")
                .replace("“", "")
                .replace("”", "")
                .replace("\"", "");
        int open = folded.indexOf('(');
        if (open > 0 && folded.endsWith(")")) {
            folded = folded.substring(0, open);
        }
        return folded.toCharArray();
    }
}
