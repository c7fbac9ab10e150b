package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.reading.unit.UnitClauseReader;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** The words of column heads that are known for a text. */
final class HeadWords {

    private static final int LONGEST = 24;

    private final PlanText text;
    private final Lexicon words;
    private final Lexicon roles;
    private final Lexicon labels;
    private final Lexicon spanning;
    private final Lexicon severalYears;
    private final Lexicon indicators;

    HeadWords(PlanText text) {
        this.text = text;
        this.roles = text.words(Words.ROLE_LABELS);
        this.words = text.words(Words.HEADER_WORDS);
        this.spanning = text.words(Words.SPANNING_WORDS);
        this.severalYears = text.words(Words.SEVERAL_YEARS_WORDS);
        this.indicators = text.words(Words.INDICATOR_WORDS);
        this.labels = text.words(Words.OTHER_LABELS);
    }

    /** Words of columns that are over the values of several years. */
    Lexicon spanning() {
        return spanning;
    }

    /** Whether a header may begin with a character, for a quick check that most lines fail. */
    boolean mayOpen(char letter) {
        return words.begins(letter) || roles.begins(letter) || labels.begins(letter);
    }

    /** Whether a head is of a column for growth or for sums over several years. */
    boolean isOfSpan(String head) {
        return severalYears.find(head.toCharArray(), 0, head.length()) >= 0;
    }

    /** Whether a head names indicators. */
    boolean isOfIndicators(String head) {
        return indicators.find(head.toCharArray(), 0, head.length()) >= 0;
    }

    /** Returns the length of the head of running numbers at an index, 0 if there is none. */
    int numbersAt(char[] folded, int from, int to) {
        boolean numbers =
                words.begins(folded[from]) && words.valueAt(folded, from, to).equals(ColumnKind.NUMBER.name());
        return numbers ? words.longestAt(folded, from, to) : 0;
    }

    /** Whether the head of a column of units ends at an index. */
    boolean endsWithUnit(char[] folded, int to) {
        return words.valueBefore(folded, 0, to).equals(ColumnKind.UNIT.name());
    }

    Column of(String head) {
        ColumnKind kind = kindOf(head);
        return new Column(head, kind == null ? ColumnKind.UNKNOWN : kind, isOfSpan(head));
    }

    /** Whether a head is in the list itself or is a label of bodies, and does not only end like an entry. */
    boolean isPlain(String head) {
        char[] folded = bare(head);
        return words.is(folded, 0, folded.length)
                || UnitClauseReader.isOfBodies(text, folded)
                || labelled(folded) != null;
    }

    /** Returns the kind of column for a label of deadlines or persons as in clauses; null for any other label. */
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

    /** Returns the length of the head at an index of text without separators, with its year; 0 if there is none. */
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

    /** Returns the kind of column for a head, or null if the head is not known. */
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

    /** Returns the folded head without a bracket at its end and without quotation marks. */
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
