package io.github.guihua.parser.internal.marker;

import io.github.guihua.model.NumberingStyle;

/**
 * The number (or dash) that opens a node, as it is in a prose.
 *
 * @param style how it is written
 * @param ordinal its number, 0 where the style has none
 * @param from index of its first character
 * @param to index after its last character; the title begins here
 */
public record Marker(NumberingStyle style, int ordinal, int from, int to) {}
