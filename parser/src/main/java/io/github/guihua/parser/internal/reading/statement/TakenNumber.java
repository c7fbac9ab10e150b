package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.parser.explain.NumberRule;

/**
 * A number that states something.
 *
 * @param mention the number in its context
 * @param rule the rule that took it
 */
record TakenNumber(Mention mention, NumberRule rule) {

    TakenNumber with(Mention other) {
        return new TakenNumber(other, rule);
    }
}
