package io.github.guihua.core.internal.time;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.numeral.Numeral.Hint;
import java.time.Period;
import java.util.Optional;

/**
 * How often something is to be done, with the place of the words in a text: 每季度, 每两个月, 年均.
 *
 * @param period the time from one occurrence to the next, not null
 * @param end the index after the words
 */
public record Recurrence(Period period, int end) {

    private static final int LONGEST = 100;

    /**
     * Matches the recurrence at an index.
     *
     * @param text folded text
     * @param from where the words must begin
     * @param to the end of the text
     * @return the recurrence, empty when none is there
     */
    public static Optional<Recurrence> match(char[] text, int from, int to) {
        Lexicon words = TimeVocabulary.LIBRARY.recurrences();
        int length = words.longestAt(text, from, to);
        if (length > 0) {
            return Optional.of(new Recurrence(Period.parse(words.valueAt(text, from, to)), from + length));
        }
        if (from + 1 >= to || text[from] != '每' || !NumeralMatcher.mayStart(text[from + 1])) {
            return Optional.empty();
        }
        NumeralMatch number = NumeralMatcher.matchShort(text, from + 1, to);
        if (number.isNone()
                || number.numeral().hint() != Hint.NONE
                || number.numeral().isRange()) {
            return Optional.empty();
        }
        int count = number.numeral().amount().intValue();
        if (count < 1 || count > LONGEST || number.numeral().amount().scale() > 0) {
            return Optional.empty();
        }
        return counted(text, number.end(), to, count);
    }

    private static Optional<Recurrence> counted(char[] text, int at, int to, int count) {
        int i = at < to && text[at] == '个' ? at + 1 : at;
        if (i >= to) {
            return Optional.empty();
        }
        int quarter = TimeVocabulary.LIBRARY.quarters().longestAt(text, i, to);
        if (quarter > 0) {
            return Optional.of(new Recurrence(Period.ofMonths(3 * count), i + quarter));
        }
        return switch (text[i]) {
            case '年' -> Optional.of(new Recurrence(Period.ofYears(count), i + 1));
            case '月' -> Optional.of(new Recurrence(Period.ofMonths(count), i + 1));
            case '周' -> Optional.of(new Recurrence(Period.ofWeeks(count), i + 1));
            case '天', '日' -> Optional.of(new Recurrence(Period.ofDays(count), i + 1));
            default -> Optional.empty();
        };
    }

    /**
     * Reads a text that is exactly one recurrence.
     *
     * @param text the words, folded, not null
     * @return the period, empty for any other text
     */
    public static Optional<Period> parse(String text) {
        char[] chars = text.toCharArray();
        return match(chars, 0, chars.length)
                .filter(r -> r.end() == chars.length)
                .map(Recurrence::period);
    }
}
