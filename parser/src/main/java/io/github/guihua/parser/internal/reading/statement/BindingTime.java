package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.time.TimePhrase;
import org.jspecify.annotations.Nullable;

/**
 * Words of time that alone set a deadline: 2025年6月底前, 年内, 到2027年, 本意见印发之日起30日内.
 *
 * @param from the index of their first character, after 在, 于 or 力争
 * @param to the index after their last character
 * @param phrase the dates they refer to; null for an event or an interval
 */
record BindingTime(int from, int to, @Nullable TimePhrase phrase) {}
