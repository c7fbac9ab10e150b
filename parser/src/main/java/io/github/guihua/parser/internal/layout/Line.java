package io.github.guihua.parser.internal.layout;

/**
 * A physical line that holds more than blanks.
 *
 * @param start source offset of its first character that is not blank
 * @param end source offset after its last character that is not blank
 * @param gap how many blank lines come before it
 * @param width how many characters that are not blank it has
 */
public record Line(int start, int end, int gap, int width) {}
