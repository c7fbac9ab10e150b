package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.model.StanceRule;

/**
 * The stance of a number: target or achievement.
 *
 * @param target whether the number is a target
 * @param rule the rule that decided the stance
 */
record Stance(boolean target, StanceRule rule) {}
