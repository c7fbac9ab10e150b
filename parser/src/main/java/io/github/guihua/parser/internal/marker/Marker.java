package io.github.guihua.parser.internal.marker;

import io.github.guihua.model.NumberingStyle;

/**
 * The number or dash that opens a node, and its place in a prose.
 *
 * @param style the style of the number
 * @param ordinal its number, 0 where the style has none
 * @param from index of its first character
 * @param to index after its last character; the title begins here
 */
public record Marker(NumberingStyle style, int ordinal, int from, int to) {}
