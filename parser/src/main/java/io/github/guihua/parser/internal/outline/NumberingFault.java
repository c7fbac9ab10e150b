package io.github.guihua.parser.internal.outline;

/**
 * A number that does not follow the one before it.
 *
 * @param code the diagnostic's code
 * @param node the node whose number it is
 * @param expected the number that was expected
 */
public record NumberingFault(String code, Node node, int expected) {}
