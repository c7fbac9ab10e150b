package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.time.TimePhrase;

/**
 * Time words in a sentence that a paragraph leaves open with a colon (今年的主要目标是：). They apply to the next paragraph
 * up to its first full stop.
 *
 * @param words the words as in the source
 * @param phrase the dates they refer to
 */
public record TimeLead(String words, TimePhrase phrase) {}
