package io.github.guihua.parser.internal.outline;

/**
 * A number that does not continue the number before it.
 *
 * @param code the diagnostic's code
 * @param number the number as written
 * @param start its source offset
 * @param expected the number that was expected
 */
public record NumberingFault(String code, String number, int start, int expected) {}
