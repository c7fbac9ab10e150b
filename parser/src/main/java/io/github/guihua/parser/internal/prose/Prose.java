package io.github.guihua.parser.internal.prose;

import io.github.guihua.core.internal.text.LineEnds;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.Place;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The running text of one paragraph or of a part of one, without blanks: copies from the web break lines in the middle
 * of sentences and put spaces around numbers, and rules should not depend on that. Indexes count the characters that are
 * not blank; {@link #span(int, int)} gives the place in the source.
 */
public final class Prose extends FoldedText {

    private static final int WORD = 3;
    private static final char TAG = '<';

    /** The greatest length of a tag in a cell, including its attributes. */
    private static final int LONGEST_TAG = 60;

    private final PlanText text;

    /** The source offset of each character; null where the characters are contiguous from {@code start} on. */
    private final int @Nullable [] offsets;

    private final int start;
    private @Nullable Brackets brackets;

    private Prose(PlanText text, char[] chars, int @Nullable [] offsets, int start) {
        super(chars, text.vocabulary());
        this.start = start;
        this.text = text;
        this.offsets = offsets;
    }

    static Prose of(PlanText text, int start, int end) {
        char[] folded = text.chars;
        int n = 0;
        int first = start;
        int last = start;
        for (int i = start; i < end; i++) {
            if (folded[i] != ' ') {
                first = n == 0 ? i : first;
                last = i;
                n++;
            }
        }
        if (n > 0 && last - first == n - 1) {
            return new Prose(text, Arrays.copyOfRange(folded, first, last + 1), null, first);
        }
        char[] chars = new char[n];
        int[] offsets = new int[n];
        int k = 0;
        for (int i = start; i < end; i++) {
            if (folded[i] != ' ') {
                chars[k] = folded[i];
                offsets[k++] = i;
            }
        }
        return new Prose(text, chars, offsets, start);
    }

    /** Returns the same as {@link #of(PlanText, int, int)}; tags of markup (&lt;br&gt;) are left out like line breaks. */
    static Prose ofMarkup(PlanText text, int start, int end) {
        char[] folded = text.chars;
        char[] chars = new char[end - start];
        int[] offsets = new int[end - start];
        int n = 0;
        for (int i = start; i < end; i++) {
            int close = folded[i] == TAG ? tagEnd(folded, i, end) : -1;
            if (close > i) {
                i = close;
            } else if (folded[i] != ' ') {
                chars[n] = folded[i];
                offsets[n++] = i;
            }
        }
        return new Prose(text, Arrays.copyOf(chars, n), Arrays.copyOf(offsets, n), start);
    }

    /** Returns the index of the mark that closes a short tag, or -1 when there is none. */
    private static int tagEnd(char[] folded, int open, int end) {
        for (int i = open + 1; i < end && i <= open + LONGEST_TAG; i++) {
            if (folded[i] == '>') {
                return i > open + 1 ? i : -1;
            }
            if (folded[i] == TAG || folded[i] > '~') {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Returns the running text of a phrase that is its own source, to try rules on a phrase.
     *
     * @param text the phrase
     * @return its prose
     */
    public static Prose of(String text) {
        return of(new PlanText(text), 0, text.length());
    }

    /** Returns the source offset of the character at an index. */
    public int offset(int index) {
        return offsets == null ? start + index : offsets[index];
    }

    /** Returns its pairs of brackets, which are found once. */
    public Brackets brackets() {
        Brackets found = brackets;
        if (found == null) {
            found = new Brackets(this);
            brackets = found;
        }
        return found;
    }

    /**
     * Whether the source has a blank before the character at an index that is not the first. A line end at which a page
     * broke a line is none.
     */
    public boolean isAfterBlank(int index) {
        int from = offset(index - 1) + 1;
        int to = offset(index);
        return to > from && !(text.isBrokenAtWidth() && LineEnds.after(text.raw(), from) == to);
    }

    /** Whether a tab divides the character at an index from the one before it, as it divides the cells of a table. */
    public boolean isAfterTab(int index) {
        return index > 0 && index < length() && text.raw().charAt(offset(index) - 1) == '\t';
    }

    /** Returns the first index whose source offset is at least the given one; {@link #length()} when there is none. */
    public int indexOf(int sourceOffset) {
        if (offsets == null) {
            return Math.min(length(), Math.max(0, sourceOffset - start));
        }
        int low = 0;
        int high = length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets[middle] < sourceOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the source span of the characters {@code [from, to)}; the range must not be empty. */
    public Span span(int from, int to) {
        return new Span(offset(from), offset(to - 1) + 1);
    }

    /** Returns the place of the characters {@code [from, to)}; the range must not be empty. */
    public Place place(int from, int to) {
        return text.place(span(from, to));
    }

    /** Returns the place of a span of the source, which may go beyond this text. */
    public Place place(Span span) {
        return text.place(span);
    }

    /** Returns the characters {@code [from, to)} as they are in the source (not folded), without blanks. */
    public String raw(int from, int to) {
        if (from >= to) {
            return "";
        }
        String raw = text.raw();
        int first = offset(from);
        int last = offset(to - 1);
        if (last - first == to - 1 - from) {
            return raw.substring(first, last + 1);
        }
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            out.append(raw.charAt(offset(i)));
        }
        return out.toString();
    }

    /**
     * Like {@link #raw(int, int)}; words around a page number or an invisible character are exactly those of the source, so
     * that they are found there.
     */
    public String quoted(int from, int to) {
        if (offsets == null || from >= to) {
            return raw(from, to);
        }
        for (int at = offset(from); at < offset(to - 1); at++) {
            char c = text.raw().charAt(at);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || LineEnds.isLineEnd(c);
            boolean left = text.at(at) == ' ' && !blank && !text.hasOnlyMarks(at, at + 1);
            if (left) {
                return text.raw().substring(offset(from), offset(to - 1) + 1);
            }
        }
        return raw(from, to);
    }

    /**
     * Like {@link #raw(int, int)}, with one space where the source has blanks between two words on one line. Blanks
     * between single characters are layout and separate nothing.
     */
    public String spaced(int from, int to) {
        if (offsets == null) {
            return raw(from, to);
        }
        StringBuilder out = new StringBuilder(Math.max(0, to - from));
        addSpaced(from, to, out);
        return out.toString();
    }

    /** Adds the result of {@link #spaced(int, int)} to other words. */
    public void addSpaced(int from, int to, StringBuilder out) {
        String raw = text.raw();
        if (offsets == null) {
            out.append(raw, start + from, start + Math.max(from, to));
            return;
        }
        int wordStart = from;
        for (int i = from; i < to; i++) {
            if (i > from && offsets[i] > offsets[i - 1] + 1) {
                boolean divides = i - wordStart >= WORD
                        && wordLength(i, to) >= WORD
                        && isOneLine(raw, offsets[i - 1] + 1, offsets[i])
                        && !text.hasOnlyMarks(offsets[i - 1] + 1, offsets[i]);
                if (divides) {
                    out.append(' ');
                }
                wordStart = i;
            }
            out.append(raw.charAt(offsets[i]));
        }
    }

    private int wordLength(int from, int to) {
        int end = from + 1;
        while (end < to && end - from < WORD && offset(end) == offset(end - 1) + 1) {
            end++;
        }
        return end - from;
    }

    private static boolean isOneLine(String raw, int from, int to) {
        for (int i = from; i < to; i++) {
            if (raw.charAt(i) == TAG) {
                return false;
            }
        }
        return LineEnds.next(raw, from, to) == to;
    }

    @Override
    public String toString() {
        return raw(0, length());
    }
}
