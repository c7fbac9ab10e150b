package io.github.guihua.parser.internal.outline;

/**
 * A number that does not continue the number before it.
 *
 * @param code the diagnostic's code
 * @param node the node that has the number
 * @param expected the number that was expected
 */
public record NumberingFault(String code, Node node, int expected) {}
