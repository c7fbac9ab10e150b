package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.parser.internal.prose.Prose;

/**
 * Where sentences, clauses and listed parts begin and end in a prose, and what stands in quotation marks, book marks
 * or brackets. Stops inside of these divide nothing. Found in two passes, so that every look around is cheap.
 */
final class ProseShape {

    /** Strengths of stops. */
    static final int LIST = 1;

    static final int CLAUSE = 2;
    static final int SEGMENT = 3;
    static final int SENTENCE = 4;

    /** Quotation marks that are not closed within so many characters are stray. */
    private static final int LONGEST_QUOTE = 120;

    private final char[] chars;
    private final int length;
    private final byte[] stops;
    private final byte[] inside;
    private final int[] clauseStarts;
    private final int[] segmentStarts;
    private final int[] sentenceStarts;
    private final int[] colonEnds;
    private final int[] clauseEnds;

    private static final byte QUOTED = 1;
    private static final byte BOOK = 2;
    private static final byte BRACKETED = 4;

    ProseShape(Prose prose) {
        chars = prose.chars();
        length = prose.length();
        stops = new byte[length];
        inside = new byte[length];
        clauseStarts = new int[length + 1];
        segmentStarts = new int[length + 1];
        sentenceStarts = new int[length + 1];
        colonEnds = new int[length + 1];
        clauseEnds = new int[length + 1];
        markPairs('“', '”', QUOTED);
        markPairs('‘', '’', QUOTED);
        markPairs('《', '》', BOOK);
        markPairs('(', ')', BRACKETED);
        markPairs('〔', '〕', BRACKETED);
        markPairs('[', ']', BRACKETED);
        markPairs('【', '】', BRACKETED);
        int clause = 0;
        int segment = 0;
        int sentence = 0;
        int colon = 0;
        for (int i = 0; i < length; i++) {
            clauseStarts[i] = clause;
            segmentStarts[i] = segment;
            sentenceStarts[i] = sentence;
            colonEnds[i] = colon;
            stops[i] = inside[i] == 0 ? strength(i) : 0;
            if (stops[i] >= CLAUSE) {
                clause = i + 1;
            }
            if (stops[i] > 0 && chars[i] == ':') {
                colon = i + 1;
            }
            if (stops[i] >= SEGMENT) {
                segment = i + 1;
            }
            if (stops[i] == SENTENCE) {
                sentence = i + 1;
            }
        }
        clauseStarts[length] = clause;
        segmentStarts[length] = segment;
        sentenceStarts[length] = sentence;
        colonEnds[length] = colon;
        clauseEnds[length] = length;
        for (int i = length - 1; i >= 0; i--) {
            clauseEnds[i] = stops[i] >= CLAUSE ? i : clauseEnds[i + 1];
        }
    }

    private void markPairs(char open, char close, byte flag) {
        int start = -1;
        for (int i = 0; i < length; i++) {
            if (chars[i] == open) {
                start = i;
            } else if (chars[i] == close && start >= 0) {
                if (i - start <= LONGEST_QUOTE) {
                    for (int k = start; k <= i; k++) {
                        inside[k] |= flag;
                    }
                }
                start = -1;
            }
        }
    }

    private byte strength(int i) {
        return switch (chars[i]) {
            case '。', '!', '?' -> SENTENCE;
            case ';' -> SEGMENT;
            case ',' -> isDigit(i - 1) && isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3) ? 0 : (byte) CLAUSE;
            case ':' -> isDigit(i - 1) && isDigit(i + 1) ? 0 : (byte) CLAUSE;
            case '—' -> i + 1 < length && chars[i + 1] == '—' && !isDigit(i - 1) ? (byte) CLAUSE : 0;
            case '、' -> LIST;
            default -> 0;
        };
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < length && chars[i] >= '0' && chars[i] <= '9';
    }

    /** The strength of the stop at an index, 0 for any other character. */
    int stop(int i) {
        return stops[i];
    }

    /** The index behind the last comma or stronger stop before an index. */
    int clauseStart(int i) {
        return clauseStarts[i];
    }

    /** The index behind the last semicolon or stronger stop before an index. */
    int segmentStart(int i) {
        return segmentStarts[i];
    }

    /** The index behind the last colon before an index; it may belong to an earlier sentence. */
    int colonEnd(int i) {
        return colonEnds[i];
    }

    /** The index behind the last full stop before an index. */
    int sentenceStart(int i) {
        return sentenceStarts[i];
    }

    /** The index of the next comma or stronger stop at or behind an index; the length when there is none. */
    int clauseEnd(int from) {
        return clauseEnds[Math.min(from, length)];
    }

    boolean isQuoted(int i) {
        return (inside[i] & QUOTED) != 0;
    }

    boolean isInBook(int i) {
        return (inside[i] & BOOK) != 0;
    }

    boolean isBracketed(int i) {
        return (inside[i] & BRACKETED) != 0;
    }

    int length() {
        return length;
    }
}
