package io.github.guihua.parser.internal.reading.deadline;

/**
 * A deadline with the words around it.
 *
 * @param deadline the words of time
 * @param before the index after what comes before the deadline and its leading words (于, 力争), the start of the range
 *     where nothing does
 * @param after the index of what comes after the deadline and 完成, the end of the range where nothing does
 * @param saysMore whether the words that lead to it or follow it say more than when (力争…, …前取得实效)
 */
public record DeadlineWords(FoundDeadline deadline, int before, int after, boolean saysMore) {

    /** The same without words before the deadline that are not of its time. */
    public DeadlineWords startingAt(int start) {
        return new DeadlineWords(deadline.startingAt(start), start, after, saysMore);
    }
}
