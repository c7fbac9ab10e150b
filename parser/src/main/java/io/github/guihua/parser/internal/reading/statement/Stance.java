package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.StanceRule;

/**
 * Whether a number is promised or has been reached.
 *
 * @param target whether it is promised
 * @param rule the rule that decided
 */
record Stance(boolean target, StanceRule rule) {}
