package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.time.TimePhrase;
import org.jspecify.annotations.Nullable;

/**
 * Words of time that bind a commitment by themselves: 2025年6月底前, 年内, 到2027年, 本意见印发之日起30日内.
 *
 * @param from where they begin, without 在, 于 or 力争
 * @param to where they end
 * @param phrase what they date; null for an event or an interval
 */
record BindingTime(int from, int to, @Nullable TimePhrase phrase) {}
