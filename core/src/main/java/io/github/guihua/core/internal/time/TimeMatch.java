package io.github.guihua.core.internal.time;

import io.github.guihua.core.time.TimePhrase;

/**
 * A phrase of time at a place in a text.
 *
 * @param phrase what it says, not null
 * @param end the index after it
 */
public record TimeMatch(TimePhrase phrase, int end) {}
