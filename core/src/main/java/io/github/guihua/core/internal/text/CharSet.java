package io.github.guihua.core.internal.text;

/** An immutable set of UTF-16 units: one bit each, so that to ask costs next to nothing. */
public final class CharSet {

    private static final int WORDS = 0x10000 / Long.SIZE;

    private final long[] bits = new long[WORDS];

    private CharSet() {}

    /**
     * The set of the characters of a string.
     *
     * @param members the characters, not null
     * @return a set of these
     */
    public static CharSet of(CharSequence members) {
        CharSet set = new CharSet();
        for (int i = 0; i < members.length(); i++) {
            set.add(members.charAt(i));
        }
        return set;
    }

    /**
     * The set with more members.
     *
     * @param members the characters, not null
     * @return another set
     */
    public CharSet or(CharSequence members) {
        return or(of(members));
    }

    /**
     * The set of what belongs to this one or to another.
     *
     * @param other the other set, not null
     * @return another set
     */
    public CharSet or(CharSet other) {
        CharSet union = new CharSet();
        for (int i = 0; i < WORDS; i++) {
            union.bits[i] = bits[i] | other.bits[i];
        }
        return union;
    }

    private void add(char c) {
        bits[c >>> 6] |= 1L << c;
    }

    /**
     * Whether a character is a member.
     *
     * @param c any UTF-16 unit
     * @return true when it is
     */
    public boolean contains(char c) {
        return (bits[c >>> 6] & 1L << c) != 0;
    }

    /**
     * The first member in a range.
     *
     * @param text the characters, not null
     * @param from where to begin to look
     * @param to where the range ends
     * @return the index of the first member, {@code to} when there is none
     */
    public int first(char[] text, int from, int to) {
        int i = from;
        while (i < to && !contains(text[i])) {
            i++;
        }
        return i;
    }
}
