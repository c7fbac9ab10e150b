package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.parser.explain.NumberRule;

/**
 * A number that states something of a subject.
 *
 * @param mention the number in its context
 * @param rule the rule that took it
 * @param subject what it measures or counts
 */
record StatedNumber(Mention mention, NumberRule rule, Subject subject) {}
