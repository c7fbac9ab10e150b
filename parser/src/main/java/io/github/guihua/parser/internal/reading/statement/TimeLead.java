package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.time.TimePhrase;

/**
 * Words of time in a sentence that a paragraph leaves open with a colon (今年的主要目标是：); they hold for what the next one
 * says up to its full stop.
 *
 * @param words the words as they are in the source
 * @param phrase what they date
 */
public record TimeLead(String words, TimePhrase phrase) {}
