package io.github.guihua.core.internal.text;

/** An immutable set of UTF-16 code units with one bit for each, so a lookup is very fast. */
public final class CharSet {

    private static final int WORDS = 0x10000 / Long.SIZE;

    private final long[] bits = new long[WORDS];

    private CharSet() {}

    /**
     * Returns the set of the characters of a string.
     *
     * @param members the characters, not null
     * @return the set of these characters
     */
    public static CharSet of(CharSequence members) {
        CharSet set = new CharSet();
        for (int i = 0; i < members.length(); i++) {
            set.add(members.charAt(i));
        }
        return set;
    }

    /**
     * Returns this set with more members.
     *
     * @param members the characters, not null
     * @return a new set
     */
    public CharSet or(CharSequence members) {
        return or(of(members));
    }

    /**
     * Returns the union of this set and another.
     *
     * @param other the other set, not null
     * @return a new set
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
     * Returns whether a character is a member.
     *
     * @param c any UTF-16 code unit
     * @return true when it is a member
     */
    public boolean contains(char c) {
        return (bits[c >>> 6] & 1L << c) != 0;
    }

    /**
     * Finds the first member in a range.
     *
     * @param text the characters, not null
     * @param from the start of the search
     * @param to the end of the range
     * @return the index of the first member, {@code to} when there is none
     */
    public int first(char[] text, int from, int to) {
        int i = from;
        while (i < to && !contains(text[i])) {
            i++;
        }
        return i;
    }

    /**
     * Returns whether a text has only members.
     *
     * @param text the text, not null
     * @return true when each of its characters is a member, and for an empty text
     */
    public boolean containsAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!contains(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns a text without the members.
     *
     * @param text the text, not null
     * @return its other characters, the same string when it has no member
     */
    public String removedFrom(String text) {
        int same = 0;
        while (same < text.length() && !contains(text.charAt(same))) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same + 1; i < text.length(); i++) {
            if (!contains(text.charAt(i))) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }
}
