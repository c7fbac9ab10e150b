package io.github.guihua.core.internal.time;

import io.github.guihua.core.time.TimePhrase;

/**
 * A time phrase and its place in a text.
 *
 * @param phrase the meaning of the phrase, not null
 * @param end the index after the phrase
 */
public record TimeMatch(TimePhrase phrase, int end) {}
