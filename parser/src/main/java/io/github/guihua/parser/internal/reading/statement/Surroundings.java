package io.github.guihua.parser.internal.reading.statement;

/**
 * The words around a number that belong to it: its head before it, its tail after it.
 *
 * @param headFrom where the head begins
 * @param headEnd where the head ends: before a comparison, 达到 or a verb of growth
 * @param tailFrom where the tail begins
 * @param tailTo where the tail ends
 * @param sharesHead the head also belongs to the number before
 * @param linked only 、, 和 or the like is between the number before and this one
 * @param stuck no word is between this number and another one
 */
record Surroundings(
        int headFrom, int headEnd, int tailFrom, int tailTo, boolean sharesHead, boolean linked, boolean stuck) {

    Surroundings withHead(int from, int end) {
        return new Surroundings(from, end, tailFrom, tailTo, sharesHead, linked, stuck);
    }

    Surroundings withTail(int from, int to) {
        return new Surroundings(headFrom, headEnd, from, to, sharesHead, linked, stuck);
    }

    Surroundings sharingHead(boolean shares) {
        return new Surroundings(headFrom, headEnd, tailFrom, tailTo, shares, linked, stuck);
    }

    Surroundings linked(boolean isLinked) {
        return new Surroundings(headFrom, headEnd, tailFrom, tailTo, sharesHead, isLinked, stuck);
    }

    Surroundings asStuck() {
        return new Surroundings(headFrom, headEnd, tailFrom, tailTo, sharesHead, linked, true);
    }
}
