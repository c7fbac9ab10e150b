package io.github.guihua.core.numeral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralRoundTripTest {

    private static final String SIGNS = "0123456789.,〇零一二三四五六七八九十百千万亿两廿卅点分之成翻番负余多几数半年个人% ";

    @Property
    void wholeNumbersComeBack(@ForAll @LongRange(min = -9_999_999_999_999_999L, max = 9_999_999_999_999_999L) long n) {
        Numeral read = Numeral.parse(NumeralFormat.format(n));
        assertEquals(0, BigDecimal.valueOf(n).compareTo(read.amount()), () -> NumeralFormat.format(n));
        assertTrue(!read.isRange());
    }

    @Property
    void decimalsComeBack(
            @ForAll @LongRange(min = 0, max = 99_999_999_999L) long digits,
            @ForAll @IntRange(min = 0, max = 6) int scale) {
        BigDecimal number = BigDecimal.valueOf(digits, scale);
        assertEquals(
                0, number.compareTo(Numeral.parse(NumeralFormat.format(number)).amount()));
    }

    @Property
    void arabicDigitsComeBack(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long digits,
            @ForAll @IntRange(min = 0, max = 4) int scale) {
        BigDecimal number = BigDecimal.valueOf(digits, scale);
        assertEquals(0, number.compareTo(Numeral.parse(number.toPlainString()).amount()));
        BigDecimal myriads = Numeral.parse(number.toPlainString() + "万").amount();
        assertEquals(0, number.movePointRight(4).compareTo(myriads));
    }

    @Property
    void yearsComeBack(@ForAll @IntRange(min = 1000, max = 2999) int year) {
        assertEquals(
                BigDecimal.valueOf(year),
                Numeral.parse(NumeralFormat.formatYear(year)).amount());
    }

    @Property
    void anyTextIsReadWholeOrRefusedWithAPlace(@ForAll("nearlyNumerals") String text) {
        try {
            Numeral numeral = Numeral.parse(text);
            assertTrue(numeral.upper().abs().compareTo(numeral.amount().abs()) >= 0);
        } catch (NumeralFormatException e) {
            assertTrue(e.stoppedAt() >= 0 && e.stoppedAt() <= text.length());
        }
    }

    @Property
    void matchingStaysInBounds(@ForAll("nearlyNumerals") String text, @ForAll @IntRange(min = 0, max = 40) int at) {
        char[] chars = text.toCharArray();
        int from = Math.min(at, chars.length);
        NumeralMatch match = NumeralMatcher.match(chars, from, chars.length);
        assertTrue(match.end() >= from && match.end() <= chars.length);
        assertTrue(match.isNone() || match.end() > from);
    }

    @Provide
    Arbitrary<String> nearlyNumerals() {
        return Arbitraries.strings().withChars(SIGNS.toCharArray()).ofMaxLength(40);
    }

    @ParameterizedTest
    @CsvSource({
        "105, 一百零五",
        "10, 十",
        "15, 十五",
        "110, 一百一十",
        "100010, 十万零一十",
        "120000000, 一亿二千万",
        "10000000000000, 十万亿",
        "0, 零",
        "3.05, 三点零五",
        "10000, 一万",
        "100000000, 一亿",
        "11000, 一万一千",
        "10100, 一万零一百",
        "110000000, 一亿一千万",
        "101000000, 一亿零一百万",
        "-12, 负十二"
    })
    void writesAsOfficesDo(BigDecimal number, String words) {
        assertEquals(words, NumeralFormat.format(number));
    }

    @Test
    void refusesNumbersWithoutACommonName() {
        assertThrows(IllegalArgumentException.class, () -> NumeralFormat.format(BigDecimal.TEN.pow(16)));
        assertThrows(IllegalArgumentException.class, () -> NumeralFormat.formatYear(-1));
        assertEquals("二〇二五", NumeralFormat.formatYear(2025));
    }
}
