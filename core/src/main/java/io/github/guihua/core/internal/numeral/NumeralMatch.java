package io.github.guihua.core.internal.numeral;

import io.github.guihua.core.numeral.Numeral;
import java.math.BigDecimal;

/**
 * The result of a numeral matcher at a position.
 *
 * @param numeral the numeral; has no meaning when {@link #isNone()}
 * @param end the index after the numeral; when nothing matched, the index after characters that only look like a
 *     numeral (十四五), where a caller may continue
 * @param matched whether a numeral is at the position
 */
public record NumeralMatch(Numeral numeral, int end, boolean matched) {

    private static final Numeral NOTHING =
            new Numeral(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, Numeral.Form.PLAIN, Numeral.Hint.NONE);

    static NumeralMatch none(int end) {
        return new NumeralMatch(NOTHING, end, false);
    }

    static NumeralMatch of(Numeral numeral, int end) {
        return new NumeralMatch(numeral, end, true);
    }

    /**
     * Returns whether no numeral is at the position.
     *
     * @return true when nothing matched
     */
    public boolean isNone() {
        return !matched;
    }
}
