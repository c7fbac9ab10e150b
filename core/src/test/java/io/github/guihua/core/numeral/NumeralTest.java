package io.github.guihua.core.numeral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.internal.numeral.NumeralMatch;
import io.github.guihua.core.internal.numeral.NumeralMatcher;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvFileSource(resources = "numerals.csv", delimiter = '|')
    void readsTheWholeNumeral(String text, String value, Numeral.Hint hint) {
        Numeral numeral = Numeral.parse(text);
        assertEquals(value, numeral.toString());
        assertEquals(hint, numeral.hint());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "no-numerals.csv", delimiter = '|')
    void saysWhereItStopped(String text, int stoppedAt) {
        NumeralFormatException e = assertThrows(NumeralFormatException.class, () -> Numeral.parse(text));
        assertEquals(stoppedAt, e.stoppedAt());
        assertTrue(e.getMessage().contains(text));
    }

    @Test
    void emptyTextIsNoNumeral() {
        assertEquals(
                0,
                assertThrows(NumeralFormatException.class, () -> Numeral.parse("  "))
                        .stoppedAt());
    }

    @Test
    void keepsFractionsExactUntilAskedToRound() {
        Numeral twoThirds = Numeral.parse("三分之二");
        assertEquals(new BigDecimal("0.6667"), twoThirds.value(new MathContext(4)));
        assertEquals(new BigDecimal("66.67"), twoThirds.percent(new MathContext(4)));
        assertEquals(0, new BigDecimal("75").compareTo(Numeral.parse("四分之三").percent(MathContext.DECIMAL64)));
        assertEquals(0, new BigDecimal("8.5").compareTo(Numeral.parse("百分之八点五").percent(MathContext.DECIMAL64)));
    }

    @ParameterizedTest
    @CsvSource({
        "建成40个社区, 2, 4, 40",
        "全年新增就业12万人, 6, 9, 120000",
        "增长百分之八点五左右, 2, 8, 8.5",
        "改造5千瓦机组, 2, 3, 5",
        "一、二、三百, 2, 3, 2"
    })
    void matchesInPlace(String text, int from, int end, BigDecimal amount) {
        char[] chars = text.toCharArray();
        NumeralMatch match = NumeralMatcher.match(chars, from, chars.length);
        assertFalse(match.isNone());
        assertEquals(end, match.end());
        assertEquals(0, amount.compareTo(match.numeral().amount()));
    }

    @Test
    void readsUpToSixtyFourDigits() {
        for (String digit : new String[] {"9", "九"}) {
            String longest = digit.repeat(64);
            char[] text = ("约" + longest).toCharArray();
            NumeralMatch match = NumeralMatcher.match(text, 1, text.length);
            assertEquals(65, match.end());
            assertEquals(new BigDecimal("9".repeat(64)), match.numeral().amount());
            char[] longer = ("约" + longest + digit).toCharArray();
            assertTrue(NumeralMatcher.match(longer, 1, longer.length).isNone());
            assertEquals(66, NumeralMatcher.match(longer, 1, longer.length).end());
        }
        BigDecimal decimals = Numeral.parse("三点" + "一".repeat(64)).amount();
        assertEquals(new BigDecimal("3." + "1".repeat(64)), decimals);
    }

    @Test
    void tellsWhereANumeralMayBegin() {
        for (char c : "5五十百万亿廿数几翻〇".toCharArray()) {
            assertTrue(NumeralMatcher.mayStart(c), String.valueOf(c));
        }
        for (char c : "建点分成番,".toCharArray()) {
            assertFalse(NumeralMatcher.mayStart(c), String.valueOf(c));
        }
        assertTrue(NumeralMatcher.isPart('万'));
        assertFalse(NumeralMatcher.isPart('数'));
    }

    @Test
    void looksNoFartherThanTheEnd() {
        char[] text = "数百家企业翻一番".toCharArray();
        assertEquals(2, NumeralMatcher.match(text, 0, text.length).end());
        assertTrue(NumeralMatcher.match(text, 5, 6).isNone());
        assertTrue(NumeralMatcher.match(text, 5, 7).isNone());
        assertTrue(NumeralMatcher.match(text, 0, 0).isNone());
        char[] short24 = ("一".repeat(30)).toCharArray();
        assertEquals(24, NumeralMatcher.matchShort(short24, 0, 30).end());
    }

    @Test
    void noNumberIsAMillionMillionMillions() {
        char[] text = "一万亿二万亿元".toCharArray();
        NumeralMatch match = NumeralMatcher.match(text, 0, text.length);
        assertTrue(match.isNone());
        assertEquals(6, match.end());
    }

    @Test
    void saysWhatIsWrong() {
        NumeralFormatException none = assertThrows(NumeralFormatException.class, () -> Numeral.parse("建设"));
        NumeralFormatException more = assertThrows(NumeralFormatException.class, () -> Numeral.parse("五年"));
        assertNotEquals(none.getMessage().replace("建设", ""), more.getMessage().replace("五年", ""));
    }

    @Test
    void passesOverWhatOnlyLooksLikeANumeral() {
        char[] plan = "十四五时期".toCharArray();
        NumeralMatch match = NumeralMatcher.match(plan, 0, plan.length);
        assertTrue(match.isNone());
        assertEquals(3, match.end());
        char[] phone = "9".repeat(500).toCharArray();
        assertTrue(NumeralMatcher.match(phone, 0, phone.length).isNone());
        assertEquals(phone.length, NumeralMatcher.match(phone, 0, phone.length).end());
    }
}
