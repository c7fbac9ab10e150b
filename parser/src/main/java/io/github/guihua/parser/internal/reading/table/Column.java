package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.text.Folding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its head as written, blanks taken out
 * @param kind what is in it
 */
record Column(String name, ColumnKind kind) {

    private static final Lexicon HEADER_WORDS = Lexicon.load(Column.class, "header-words.txt");
    private static final int LONGEST = 24;
    private static final CharSet FIRST_LETTERS = firstLetters();

    private static CharSet firstLetters() {
        StringBuilder letters = new StringBuilder();
        for (String word : HEADER_WORDS.terms()) {
            letters.append(word.charAt(0));
        }
        return CharSet.of(letters);
    }

    /** Whether a header can open with a letter; to look no closer at the many lines that cannot be one. */
    static boolean mayOpen(char letter) {
        return FIRST_LETTERS.contains(letter);
    }

    static Column of(String head) {
        ColumnKind kind = kindOf(head);
        return new Column(head, kind == null ? ColumnKind.UNKNOWN : kind);
    }

    /** Whether a head is a word of the list itself, not only one that ends like it. */
    static boolean isPlain(String head) {
        char[] folded = bare(head);
        return HEADER_WORDS.is(folded, 0, folded.length);
    }

    /** The length of the head that is in running letters at a place, a year with it; 0 when none does. */
    static int lengthAt(char[] folded, int from, int to) {
        int i = from;
        while (i < to && i < from + 4 && folded[i] >= '0' && folded[i] <= '9') {
            i++;
        }
        boolean year = i == from + 4 && (folded[from] == '2' || folded[from] == '1');
        if (year && i < to && folded[i] == '年') {
            i++;
        }
        int start = year ? i : from;
        int word = HEADER_WORDS.longestAt(folded, start, to);
        boolean value = word > 0 && HEADER_WORDS.valueAt(folded, start, to).equals(ColumnKind.VALUE.name());
        if (year) {
            boolean ofSpan = value && of(new String(folded, start, word)).isOfSpan();
            return i - from + (value && !ofSpan ? word : 0);
        }
        return word;
    }

    /** The kind of column that a head announces, null when the words are no known head. */
    static @Nullable ColumnKind kindOf(String head) {
        if (head.isEmpty() || head.length() > LONGEST) {
            return null;
        }
        char[] whole = Folding.fold(head);
        for (char c : whole) {
            if (c == '。' || c == ';' || c == '!') {
                return null;
            }
        }
        if (HEADER_WORDS.is(whole, 0, whole.length)) {
            return ColumnKind.valueOf(HEADER_WORDS.valueAt(whole, 0, whole.length));
        }
        char[] bare = bare(head);
        if (HEADER_WORDS.is(bare, 0, bare.length)) {
            return ColumnKind.valueOf(HEADER_WORDS.valueAt(bare, 0, bare.length));
        }
        if (Years.first(head).isPresent() && Years.opens(head)) {
            return ColumnKind.VALUE;
        }
        if (HEADER_WORDS.longestBefore(bare, 0, bare.length) >= 2) {
            return ColumnKind.valueOf(HEADER_WORDS.valueBefore(bare, 0, bare.length));
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

    /** Whether the head says what is in the column. */
    boolean isKnown() {
        return kind != ColumnKind.UNKNOWN;
    }

    /** Whether the column is one of growth or of sums over several years, in which cells are often empty. */
    boolean isOfSpan() {
        return name.contains("年均") || name.contains("累计");
    }

    /** The one year that the head names; empty when it names none or several. */
    Optional<Integer> year() {
        return Years.only(name);
    }
}
