package io.github.guihua.parser.internal.layout;

/**
 * A physical line that is not blank.
 *
 * @param start source offset of its first character that is not blank
 * @param end source offset after its last character that is not blank
 * @param gap how many blank lines come before it
 * @param width how many characters it has, blanks not counted
 */
public record Line(int start, int end, int gap, int width) {}
