package io.github.guihua.parser.internal.reading.statement;

/**
 * A number with the words beside it.
 *
 * @param number the number
 * @param bound the words that compare it
 * @param approach the words that say that it is reached
 * @param movement the growth or decrease
 */
record BoundedNumber(FoundNumber number, Bound bound, Approach approach, Movement movement) {}
