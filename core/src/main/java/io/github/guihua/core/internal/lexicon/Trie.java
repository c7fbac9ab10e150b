package io.github.guihua.core.internal.lexicon;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The terms of a lexicon as a tree of their characters, read forwards or backwards. Nodes are numbered level by level,
 * so the children of a node are adjacent and sorted by character; going down one level searches a few adjacent
 * characters. Immutable.
 */
final class Trie {

    private static final int FIRSTS = 4096;
    private static final int NONE = -1;
    private static final int TRAP = -2;

    /** Up to this number of children are searched one by one. */
    private static final int FEW = 6;

    private final boolean reversed;

    /** The character that leads to each node; the root, node 0, has none. */
    private final char[] labels;

    /** The first child of each node; its last child is directly before the first child of the next node. */
    private final int[] children;

    /** The index of the term that ends at each node; {@link #TRAP} for a longer word that is no term. */
    private final int[] entries;

    /** The distance of each node from the root, which is the length of the term or trap that ends there. */
    private final short[] depths;

    /** The children of the root by a hash of their characters, because the root has many children. */
    private final int[] roots;

    /**
     * A bit for each first character; several characters may share a bit. A character whose bit is clear begins no
     * term.
     */
    private final long[] firsts = new long[FIRSTS / Long.SIZE];

    Trie(String[] terms, BitSet traps, boolean reversed) {
        this.reversed = reversed;
        Integer[] order = new Integer[terms.length];
        char[][] words = new char[terms.length][];
        int most = 1;
        for (int t = 0; t < terms.length; t++) {
            order[t] = t;
            words[t] = reversed ? reverse(terms[t]) : terms[t].toCharArray();
            most += words[t].length;
        }
        Arrays.sort(order, (a, b) -> Arrays.compare(words[a], words[b]));
        char[] label = new char[most];
        int[] child = new int[most + 1];
        int[] entry = new int[most];
        int[] from = new int[most];
        int[] to = new int[most];
        int[] depth = new int[most];
        to[0] = order.length;
        int count = 1;
        for (int node = 0; node < count; node++) {
            child[node] = count;
            int i = from[node];
            int d = depth[node];
            boolean ends = i < to[node] && words[order[i]].length == d;
            entry[node] = !ends ? NONE : traps.get(order[i]) ? TRAP : order[i];
            i += ends ? 1 : 0;
            while (i < to[node]) {
                char c = words[order[i]][d];
                label[count] = c;
                from[count] = i;
                depth[count] = d + 1;
                while (i < to[node] && words[order[i]][d] == c) {
                    i++;
                }
                to[count++] = i;
            }
        }
        child[count] = count;
        labels = Arrays.copyOf(label, count);
        children = Arrays.copyOf(child, count + 1);
        entries = Arrays.copyOf(entry, count);
        depths = new short[count];
        for (int node = 0; node < count; node++) {
            depths[node] = (short) depth[node];
        }
        roots = roots();
    }

    private static char[] reverse(String term) {
        char[] chars = new char[term.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = term.charAt(chars.length - 1 - i);
        }
        return chars;
    }

    private int[] roots() {
        int end = labels.length > 1 ? children[1] : 1;
        int[] table = new int[Math.max(4, Integer.highestOneBit(end) * 4)];
        for (int node = 1; node < end; node++) {
            char c = labels[node];
            firsts[first(c) >>> 6] |= 1L << first(c);
            int slot = hash(c) & table.length - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = node;
        }
        return table;
    }

    private static int first(char c) {
        return (c ^ c >>> 12) & FIRSTS - 1;
    }

    private static int hash(char c) {
        return c * 0x9E3779B1 >>> 16;
    }

    /** Whether a term may begin with a character, or end with it in a reversed trie. */
    boolean mayBegin(char c) {
        int first = first(c);
        return (firsts[first >>> 6] & 1L << first) != 0;
    }

    /** The first index in a range at which a term may begin, the end of the range when there is none. */
    int next(char[] text, int from, int to) {
        long[] may = firsts;
        int i = from;
        while (i < to) {
            int first = first(text[i]);
            if ((may[first >>> 6] & 1L << first) != 0) {
                return i;
            }
            i++;
        }
        return to;
    }

    /** Whether a term begins with a character, or ends with it in a reversed trie. */
    boolean begins(char c) {
        return mayBegin(c) && root(c) != 0;
    }

    /**
     * The index of the longest term at the start of a range, or at its end in a reversed trie; negative when there is
     * none.
     */
    int longest(char[] text, int from, int to) {
        return from < to && mayBegin(text[reversed ? to - 1 : from]) ? entries[end(text, from, to)] : NONE;
    }

    /** The length of the term that {@link #longest} finds, 0 when there is none. */
    int length(char[] text, int from, int to) {
        int size = size(text, from, to);
        return Math.max(0, size);
    }

    /** The length of the longest term or trap, negative for a trap; 0 when there is none. */
    int size(char[] text, int from, int to) {
        if (from >= to || !mayBegin(text[reversed ? to - 1 : from])) {
            return 0;
        }
        int node = end(text, from, to);
        return entries[node] == TRAP ? -depths[node] : depths[node];
    }

    /** The node at which the longest term ends, or the root when there is no term. */
    private int end(char[] text, int from, int to) {
        int step = reversed ? -1 : 1;
        int at = reversed ? to - 1 : from;
        int last = reversed ? from : to - 1;
        int node = root(text[at]);
        int best = entries[node] != NONE ? node : 0;
        while (node != 0 && at != last) {
            at += step;
            node = child(node, text[at]);
            best = entries[node] != NONE ? node : best;
        }
        return best;
    }

    /** The child for a character, 0 when there is none. */
    private int child(int node, char c) {
        int low = children[node];
        int end = children[node + 1];
        int high = end;
        while (high - low > FEW) {
            int middle = (low + high) >>> 1;
            if (labels[middle] <= c) {
                low = middle;
            } else {
                high = middle;
            }
        }
        while (low < high && labels[low] < c) {
            low++;
        }
        return low < end && labels[low] == c ? low : 0;
    }

    private int root(char c) {
        int slot = hash(c) & roots.length - 1;
        while (roots[slot] != 0 && labels[roots[slot]] != c) {
            slot = slot + 1 & roots.length - 1;
        }
        return roots[slot];
    }
}
