package io.github.guihua.parser.internal.reading.unit;

/**
 * A name that is put together of pieces of a list (各市、州、县人民政府). It keeps what the next piece is compared with, so
 * that a long list is walked over once. Belongs to one reading.
 */
final class GrowingName {

    private static final int UNKNOWN = -1;

    private final char[] chars;
    private final BracketMap brackets;
    private final BodyNames names;
    private Range range;

    /** How far the name was looked through for 、, and what was found. */
    private int at;

    private int firstStop = UNKNOWN;
    private int lastPart;
    private int firstRank = UNKNOWN;
    private boolean collective;

    GrowingName(char[] chars, BracketMap brackets, BodyNames names, Range first) {
        this.chars = chars;
        this.brackets = brackets;
        this.names = names;
        this.range = first;
        this.at = first.from();
        this.lastPart = first.from();
        look();
    }

    /** The whole name. */
    Range range() {
        return range;
    }

    /** Adds the next piece of the list. */
    void add(Range piece) {
        range = new Range(range.from(), piece.to());
        look();
    }

    private void look() {
        while (at < range.to()) {
            if (chars[at] == '、') {
                firstStop = firstStop < 0 ? at : firstStop;
                lastPart = at + 1;
            }
            at = brackets.next(at, Integer.MAX_VALUE);
        }
    }

    /** The rank of the level that the words after the last 、 name, 0 when they name something else. */
    int lastRank() {
        return names.chainRank(lastPart, range.to());
    }

    /** Whether the words before the first 、 name nothing but levels; where there is no 、 nothing speaks against it. */
    boolean beginsWithLevels() {
        if (firstStop > range.from() && firstRank < 0) {
            firstRank = names.chainRank(range.from(), firstStop);
        }
        return firstRank != 0;
    }

    /** Whether the name stands for many bodies; what is added does not change that. */
    boolean isCollective() {
        collective = collective || names.isCollective(range.from(), range.to());
        return collective;
    }
}
