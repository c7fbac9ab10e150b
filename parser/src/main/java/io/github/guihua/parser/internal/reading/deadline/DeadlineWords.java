package io.github.guihua.parser.internal.reading.deadline;

/**
 * A deadline with the words around it.
 *
 * @param deadline the time words
 * @param before the start of the deadline with its leading words (于, 力争)
 * @param after the end of the deadline with 完成
 * @param saysMore whether the words before or after it say more than the time (力争…, …前取得实效)
 */
public record DeadlineWords(FoundDeadline deadline, int before, int after, boolean saysMore) {

    /** Returns the same deadline without the words before its time. */
    public DeadlineWords startingAt(int start) {
        return new DeadlineWords(deadline.startingAt(start), start, after, saysMore);
    }
}
