package io.github.guihua.parser.internal.limit;

import io.github.guihua.core.internal.text.LineEnds;
import java.util.EnumMap;
import java.util.Map;

/** Counts what is read of one text and records where each limit was first exceeded. Mutable; used for one parse. */
public final class LimitWatch {

    private final int[] most = new int[Limit.values().length];
    private final Map<Limit, Integer> count = new EnumMap<>(Limit.class);
    private final Map<Limit, Integer> firstBeyond = new EnumMap<>(Limit.class);

    /**
     * Makes a watch with the given limits and all counts at 0.
     *
     * @param inputLength how many characters are read
     * @param nodes how many nodes a plan may have
     * @param nesting how many levels of nodes a plan may have
     * @param statements how many statements a plan may have
     * @param diagnostics how many diagnostics are given
     */
    public LimitWatch(int inputLength, int nodes, int nesting, int statements, int diagnostics) {
        most[Limit.INPUT_LENGTH.ordinal()] = inputLength;
        most[Limit.NODES.ordinal()] = nodes;
        most[Limit.NESTING.ordinal()] = nesting;
        most[Limit.STATEMENTS.ordinal()] = statements;
        most[Limit.DIAGNOSTICS.ordinal()] = diagnostics;
    }

    /** Returns the offset at which reading ends: the end of the text, or the last line end before the limit. */
    public int endOfInput(String text) {
        int limit = most[Limit.INPUT_LENGTH.ordinal()];
        if (text.length() <= limit) {
            return text.length();
        }
        int end = LineEnds.lastAfter(text, limit);
        if (end == 0) {
            boolean split = Character.isHighSurrogate(text.charAt(limit - 1));
            end = split ? limit - 1 : limit;
        }
        firstBeyond.put(Limit.INPUT_LENGTH, end);
        return end;
    }

    /** Whether a node at an offset may be at a depth; if not, it stays text. */
    public boolean mayLie(int depth, int offset) {
        if (depth > most[Limit.NESTING.ordinal()]) {
            firstBeyond.putIfAbsent(Limit.NESTING, offset);
            return false;
        }
        return true;
    }

    /** Counts one more element at an offset; false when it exceeds the limit and must be left out. */
    public boolean adds(Limit limit, int offset) {
        int n = count.merge(limit, 1, Integer::sum);
        if (n <= most[limit.ordinal()]) {
            return true;
        }
        count.put(limit, n - 1);
        firstBeyond.putIfAbsent(limit, offset);
        return false;
    }

    /** Returns the limits that were exceeded, each with the offset at which it was first exceeded. */
    public Map<Limit, Integer> firstBeyond() {
        return firstBeyond;
    }

    /** Returns the message of a limit's diagnostic. */
    public String message(Limit limit) {
        return limit.message(most[limit.ordinal()]);
    }
}
