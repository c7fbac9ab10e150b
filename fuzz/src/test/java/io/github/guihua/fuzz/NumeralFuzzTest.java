package io.github.guihua.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.numeral.Numeral;
import io.github.guihua.core.numeral.NumeralFormat;
import io.github.guihua.core.numeral.NumeralFormatException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Reads arbitrary input as numerals. By default tests the recorded inputs; {@code .ci/fuzz} searches for new ones. */
class NumeralFuzzTest {

    private static final String SIGNS = "0123456789.,〇零一二三四五六七八九十百千万亿两半点分之成翻番了数几余多来廿卅负-%个";

    /** The bytes are UTF-8 or, after a first byte of 0, indexes of the characters used in numerals. */
    @FuzzTest(maxDuration = "10m")
    void numeral(byte[] data) {
        boolean signs = data.length > 0 && data[0] == 0;
        String text = signs ? signsOf(data) : new String(data, StandardCharsets.UTF_8);
        readWhole(text);
        char[] folded = Folding.fold(text);
        for (int i = 0; i < folded.length; i++) {
            NumeralMatch match = NumeralMatcher.match(folded, i, folded.length);
            boolean inside = match.end() >= i && match.end() <= folded.length;
            if (!inside || !match.isNone() && (match.end() == i || !NumeralMatcher.mayStart(folded[i]))) {
                throw new AssertionError("at " + i + " of " + text + ": " + match);
            }
        }
    }

    /** Checks that an integer that can be written as a common numeral is read back as the same number. */
    private static void readWhole(String text) {
        Numeral numeral;
        try {
            numeral = Numeral.parse(text);
        } catch (NumeralFormatException refused) {
            return;
        }
        BigDecimal amount = numeral.amount();
        if (amount.abs().compareTo(BigDecimal.TEN.pow(16)) < 0) {
            BigDecimal back = Numeral.parse(NumeralFormat.format(amount)).amount();
            if (back.compareTo(amount) != 0) {
                throw new AssertionError(text + ": " + amount + " is written as " + back);
            }
        }
    }

    private static String signsOf(byte[] data) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < data.length; i++) {
            text.append(SIGNS.charAt((data[i] & 0xff) % SIGNS.length()));
        }
        return text.toString();
    }
}
