package io.github.guihua.parser.internal.reading.unit;

import io.github.guihua.parser.internal.prose.Prose;

/**
 * A name joined from pieces of a list (各市、州、县人民政府). It stores the facts needed for comparison with the next piece, so
 * that a long list is scanned only once. Belongs to one reading.
 */
final class GrowingName {

    private static final int UNKNOWN = -1;

    private final Prose prose;
    private final BodyNames names;
    private Range range;

    /** The index up to which the name was searched for 、; the fields below are the results. */
    private int at;

    private int firstStop = UNKNOWN;
    private int lastPart;
    private int firstRank = UNKNOWN;
    private boolean collective;

    GrowingName(Prose prose, BodyNames names, Range first) {
        this.prose = prose;
        this.names = names;
        this.range = first;
        this.at = first.from();
        this.lastPart = first.from();
        look();
    }

    /** Returns the range of the whole name. */
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
            if (prose.at(at) == '、') {
                firstStop = firstStop < 0 ? at : firstStop;
                lastPart = at + 1;
            }
            at = prose.brackets().next(at, Integer.MAX_VALUE);
        }
    }

    /** Returns the rank of the level after the last 、, or 0 if the words there name something else. */
    int lastRank() {
        return names.chainRank(lastPart, range.to());
    }

    /** Whether the words before the first 、 name only levels; true if there is no 、. */
    boolean beginsWithLevels() {
        if (firstStop > range.from() && firstRank < 0) {
            firstRank = names.chainRank(range.from(), firstStop);
        }
        return firstRank != 0;
    }

    /** Whether the name means many bodies; further pieces do not change that. */
    boolean isCollective() {
        collective = collective || names.isCollective(range.from(), range.to());
        return collective;
    }
}
