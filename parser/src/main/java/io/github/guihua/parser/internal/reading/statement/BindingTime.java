package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Time words that set a deadline, alone or for a number: 2025年6月底前, 年内, 到2027年, 本意见印发之日起30日内.
 *
 * @param from the index of their first character, after 在, 于 or 力争
 * @param to the index after their last character
 * @param phrase the dates they refer to; null for an event or an interval
 */
record BindingTime(int from, int to, @Nullable TimePhrase phrase) {

    /** Whether they take their year from the text around them (年末, 全年). */
    boolean isOpen(Prose prose) {
        return phrase != null && isOpen(phrase) && !prose.holds(Words.THIS_YEAR, from, to);
    }

    /** Whether they set a deadline or name a period, and not one year: 到2027年, “十四五”期间. */
    boolean isFixed() {
        return phrase != null && (phrase.bound() == TimePhrase.Bound.BY || phrase.firstYear() != phrase.lastYear());
    }

    /** Whether time words name no year. */
    static boolean isOpen(TimePhrase phrase) {
        return phrase.anchor() == Anchor.RELATIVE && phrase.firstYear() == 0;
    }
}
