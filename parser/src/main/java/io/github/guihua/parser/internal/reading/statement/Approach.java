package io.github.guihua.parser.internal.reading.statement;

/**
 * The words before a quantity that only say that it is reached or distributed: 达到, 为, 分别.
 *
 * @param from where they begin, which is where the words before the quantity end
 * @param reached a word is a comparison or says that the number is reached
 * @param isState the number is a state (为, 到): a verb of growth before that word does not make it a change
 * @param moved the number is a state after growth or decrease (扩大到), so its subject is before it
 * @param permitted the state is allowed, not promised (可提高至)
 * @param distributed 分别 or 各 comes before the number
 * @param timeFrom where a time between the verb and the number begins (增加到一九八七年的55万), or -1 if there is none
 */
record Approach(
        int from,
        boolean reached,
        boolean isState,
        boolean moved,
        boolean permitted,
        boolean distributed,
        int timeFrom) {

    /** That of a quantity without such words. */
    static Approach none(int from) {
        return new Approach(from, false, false, false, false, false, -1);
    }

    /** Returns this approach with the words before a verb still to be read. */
    Approach before(int verbFrom) {
        return new Approach(verbFrom, reached, isState, moved, permitted, distributed, timeFrom);
    }

    /** Returns this approach of a number in a list of which another number is distributed. */
    Approach distributedWith(boolean other) {
        return other && !distributed ? new Approach(from, reached, isState, moved, permitted, true, timeFrom) : this;
    }
}
