package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.prose.Figures;
import io.github.guihua.parser.internal.prose.Prose;
import java.util.Arrays;

/**
 * The boundaries of sentences, clauses and listed parts in a prose, and the ranges in quotation marks, book marks or
 * brackets. Stops inside such marks divide nothing. The boundaries are found in two passes, so that every query is
 * cheap. Only the stops are stored, not a value for each character.
 */
final class ProseShape {

    /** Strengths of stops. */
    static final int LIST = 1;

    static final int CLAUSE = 2;
    static final int SEGMENT = 3;
    static final int SENTENCE = 4;

    /** The greatest distance between the two marks of a pair; a mark without a partner so close is ignored. */
    private static final int LONGEST_QUOTE = 120;

    private static final byte QUOTED = 1;
    private static final byte BOOK = 2;
    private static final byte BRACKETED = 4;

    /** The opening marks of pairs; the closing marks and the values for the text between them follow below. */
    private static final String OPENING = "“‘《(〔[【";

    private static final String CLOSING = "”’》)〕]】";
    private static final byte[] BETWEEN = {QUOTED, QUOTED, BOOK, BRACKETED, BRACKETED, BRACKETED, BRACKETED};

    private static final CharSet STOPS = CharSet.of("。!?;,:—、");

    /** All marks; other characters are skipped quickly. */
    private static final CharSet MARKS = STOPS.or(OPENING + CLOSING);

    private static final byte[] NOTHING = {};

    private final Prose prose;
    private final int length;
    private final int bodyFrom;

    /** For each character the kind of marks around it; empty if no text is in such marks. */
    private final byte[] inside;

    private final StopList clauses;
    private final StopList segments;
    private final StopList sentences;
    private final StopList colons;

    ProseShape(Prose prose) {
        this.prose = prose;
        this.length = prose.length();
        StopList.Builder stops = new StopList.Builder();
        inside = pairs(prose, stops);
        bodyFrom = LeadingMark.end(prose);
        StopList.Builder clauseStops = new StopList.Builder();
        StopList.Builder segmentStops = new StopList.Builder();
        StopList.Builder sentenceStops = new StopList.Builder();
        StopList.Builder colonStops = new StopList.Builder();
        if (bodyFrom > 0) {
            clauseStops.add(bodyFrom - 1);
            segmentStops.add(bodyFrom - 1);
            sentenceStops.add(bodyFrom - 1);
        }
        StopList marks = stops.build();
        for (int k = 0; k < marks.size(); k++) {
            int i = marks.get(k);
            if (i < bodyFrom) {
                continue;
            }
            int strength = stop(i);
            if (strength >= CLAUSE) {
                clauseStops.add(i);
            }
            if (strength > 0 && prose.at(i) == ':') {
                colonStops.add(i);
            }
            if (strength >= SEGMENT) {
                segmentStops.add(i);
            }
            if (strength == SENTENCE) {
                sentenceStops.add(i);
            }
        }
        clauses = clauseStops.build();
        segments = segmentStops.build();
        sentences = sentenceStops.build();
        colons = colonStops.build();
    }

    /** Returns for each character the pairs of marks around it, empty if there are none, and collects the other marks. */
    private static byte[] pairs(Prose prose, StopList.Builder stops) {
        int length = prose.length();
        byte[] inside = NOTHING;
        int[] open = new int[OPENING.length()];
        Arrays.fill(open, -1);
        for (int i = prose.first(MARKS, 0, length); i < length; i = prose.first(MARKS, i + 1, length)) {
            if (STOPS.contains(prose.at(i))) {
                stops.add(i);
                continue;
            }
            int opening = OPENING.indexOf(prose.at(i));
            int closing = opening >= 0 ? -1 : CLOSING.indexOf(prose.at(i));
            if (opening >= 0) {
                open[opening] = i;
            } else if (open[closing] >= 0) {
                if (i - open[closing] <= LONGEST_QUOTE) {
                    inside = inside.length == 0 ? new byte[length] : inside;
                    for (int k = open[closing]; k <= i; k++) {
                        inside[k] |= BETWEEN[closing];
                    }
                }
                open[closing] = -1;
            }
        }
        return inside;
    }

    private int strength(int i) {
        return switch (prose.at(i)) {
            case '。', '!', '?' -> SENTENCE;
            case ';' -> SEGMENT;
            case ',' -> isDigit(i - 1) && isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3) ? 0 : CLAUSE;
            case ':' -> isDigit(i - 1) && isDigit(i + 1) ? 0 : CLAUSE;
            case '—' -> prose.isAt('—', i + 1) && !isDigit(i - 1) ? CLAUSE : 0;
            case '、' -> LIST;
            default -> 0;
        };
    }

    private boolean isDigit(int i) {
        return prose.isAt(Figures.DIGITS, i);
    }

    /** Returns the index after the number that opens the paragraph, or 0 if there is none. */
    int bodyFrom() {
        return bodyFrom;
    }

    /** Returns the strength of the stop at an index, or 0 for any other character. */
    int stop(int i) {
        if (i < bodyFrom) {
            return i == bodyFrom - 1 ? SENTENCE : 0;
        }
        return STOPS.contains(prose.at(i)) && (inside.length == 0 || inside[i] == 0) ? strength(i) : 0;
    }

    /** Returns the index after the last comma or stronger stop before an index. */
    int clauseStart(int i) {
        return clauses.afterLast(i);
    }

    /** Returns the index after the last semicolon or stronger stop before an index. */
    int segmentStart(int i) {
        return segments.afterLast(i);
    }

    /** Returns the index after the last colon before an index, which may belong to an earlier sentence. */
    int colonEnd(int i) {
        return colons.afterLast(i);
    }

    /** Returns the index after the last full stop before an index. */
    int sentenceStart(int i) {
        return sentences.afterLast(i);
    }

    /** Returns the index of the next comma or stronger stop at or after an index, or the length if there is none. */
    int clauseEnd(int from) {
        return clauses.next(from, length);
    }

    /** Returns the index of the next semicolon or stronger stop at or after an index, or the length. */
    int segmentEnd(int from) {
        return segments.next(from, length);
    }

    /** Returns the index of the next full stop at or after an index, or the length. */
    int sentenceEnd(int from) {
        return sentences.next(from, length);
    }

    /** Whether the prose ends at an index, or a stop is there. */
    boolean isEnd(int i) {
        return i == length || stop(i) > 0;
    }

    /** Whether two indexes are in one sentence. */
    boolean inOneSentence(int one, int other) {
        return sentenceStart(one) == sentenceStart(other);
    }

    /** Whether two indexes are in one part of a sentence, between semicolons or stronger stops. */
    boolean inOneSegment(int one, int other) {
        return segmentStart(one) == segmentStart(other);
    }

    /** Returns the index after the last 、 in a range, or 0 if there is none. */
    int afterListMark(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (stop(i) == LIST) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean is(int i, byte pair) {
        return i < inside.length && (inside[i] & pair) != 0;
    }

    boolean isQuoted(int i) {
        return is(i, QUOTED);
    }

    boolean isInBook(int i) {
        return is(i, BOOK);
    }

    boolean isBracketed(int i) {
        return is(i, BRACKETED);
    }
}
