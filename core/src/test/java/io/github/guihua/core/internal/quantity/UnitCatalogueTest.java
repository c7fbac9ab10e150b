package io.github.guihua.core.internal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.quantity.Dimension;
import io.github.guihua.core.quantity.Factor;
import io.github.guihua.core.quantity.Quantity;
import io.github.guihua.core.quantity.Unit;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCatalogueTest {

    private final UnitCatalogue catalogue = UnitCatalogue.standard();

    @ParameterizedTest
    @CsvFileSource(resources = "units.csv", delimiter = '|')
    void knowsUnits(String symbol, Dimension dimension, String ucum) {
        Unit unit = Unit.of(symbol).orElseThrow();
        assertEquals(dimension, unit.dimension());
        assertEquals(Optional.ofNullable(ucum), unit.ucum());
        assertEquals(symbol, unit.toString());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "conversions.csv", delimiter = '|')
    void convertsInsideADimension(BigDecimal amount, String unit, String target, BigDecimal result) {
        Quantity quantity = new Quantity(amount, Unit.of(unit).orElseThrow());
        Quantity converted = quantity.in(Unit.of(target).orElseThrow());
        assertEquals(0, result.compareTo(converted.amount()), converted::toString);
    }

    @ParameterizedTest
    @CsvSource({"%, 个百分点", "元, 美元", "人, 户", "亩, 公里", "件/万人, 件", "吨标准煤, 吨", "倍, %"})
    void neverMixesDimensions(String from, String to) {
        Quantity quantity = new Quantity(BigDecimal.ONE, Unit.of(from).orElseThrow());
        Unit target = Unit.of(to).orElseThrow();
        assertFalse(quantity.unit().convertsTo(target));
        String message = assertThrows(IllegalArgumentException.class, () -> quantity.in(target))
                .getMessage();
        assertTrue(message.contains(from) && message.contains(to));
    }

    @Test
    void everyUnitIsSoundAndEveryBaseIsItsOwn() {
        assertTrue(catalogue.symbols().size() >= 200);
        assertEquals(catalogue.symbols().size(), new HashSet<>(catalogue.symbols()).size());
        for (String symbol : catalogue.symbols()) {
            Unit unit = catalogue.find(symbol).orElseThrow();
            Unit base = catalogue.find(unit.base()).orElseThrow();
            assertEquals(base.symbol(), base.base(), symbol);
            assertEquals(unit.dimension(), base.dimension(), symbol);
            assertEquals(Factor.ONE, base.toBase(), symbol);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "套(户)改造, 1, 4",
        "人(次), 4, 4",
        "台(套)设备, 1, 4",
        "元/人·月标准, 5, 5",
        "件/万人以上, 4, 4",
        "个百分点左右, 4, 4",
        "吨标准煤, 4, 4",
        "吨/日能力, 3, 3",
        "元/(人·月), 1, 1",
        "公里/, 2, 2",
        "吨(/日)能力, 5, 5",
        "元(·人)以上, 5, 5",
        "吨(/日能力, 1, 1",
        "套(户, 1, 1",
        "套(以上), 1, 1",
        "元/每人, 4, 4",
        "元/人标准, 3, 3"
    })
    void findsTheLongestUnitInPlace(String text, int symbolEnd, int end) {
        char[] chars = text.toCharArray();
        UnitMatch match = catalogue.match(chars, 0, chars.length);
        assertEquals(symbolEnd, match.symbolEnd());
        assertEquals(end, match.end());
    }

    @Test
    void findsAUnitInTheMiddleOfAText() {
        char[] chars = "约30人(次)以上".toCharArray();
        assertEquals(7, catalogue.match(chars, 3, chars.length).symbolEnd());
        assertEquals(4, catalogue.match(chars, 3, 6).symbolEnd());
        assertFalse(catalogue.match(chars, 3, chars.length).isNone());
    }

    @Test
    void aRateIsInTheBasesOfItsUnits() {
        assertEquals("元/平方米", Unit.of("元/亩").orElseThrow().base());
        assertEquals("元·人", Unit.of("元·人").orElseThrow().base());
        Quantity yuan = new Quantity(new BigDecimal("1.50"), Unit.of("元").orElseThrow());
        assertEquals("1.50元", yuan.toString());
    }

    @Provide
    Arbitrary<String> symbols() {
        return Arbitraries.of(catalogue.symbols());
    }

    @Property
    void aQuantityIsReadAsItIsWritten(
            @ForAll("symbols") String symbol,
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long digits,
            @ForAll @IntRange(max = 6) int scale) {
        Quantity quantity =
                new Quantity(BigDecimal.valueOf(digits, scale), Unit.of(symbol).orElseThrow());
        assertEquals(quantity, Quantity.parse(quantity.toString()));
    }

    @ParameterizedTest
    @CsvSource({"１．５ 亿元, 150000000, 元", "三公里, 3, 公里", "-2个百分点, -2, 个百分点", "+3件/万人, 3, 件/万人", "5千瓦, 5, 千瓦"})
    void aQuantityIsReadAsTextsWriteIt(String text, BigDecimal amount, String unit) {
        Quantity quantity = Quantity.parse(text);
        assertEquals(0, amount.compareTo(quantity.amount()), text);
        assertEquals(unit, quantity.unit().symbol());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "元", "5", "20多公里", "三四公里", "百分之五元", "5元整", "数百人", "三分之二人"})
    void isNoQuantity(String text) {
        assertThrows(IllegalArgumentException.class, () -> Quantity.parse(text));
    }

    @Test
    void saysWhenThereIsNone() {
        assertEquals(Optional.empty(), Unit.of("/人"));
        assertEquals(Optional.empty(), Unit.of("·人"));
        assertTrue(catalogue.match("以上".toCharArray(), 0, 2).isNone());
        assertEquals(Optional.empty(), Unit.of("条/"));
        assertEquals(Optional.empty(), Unit.of("元/".repeat(100)));
        assertEquals(Optional.empty(), Unit.of(""));
    }

    @Property
    void lookingUpAnyTextIsSafe(@ForAll("unitLike") String text) {
        catalogue.find(text).ifPresent(unit -> assertEquals(text.replace(" ", ""), unit.symbol()));
        char[] chars = text.toCharArray();
        for (int i = 0; i <= chars.length; i++) {
            UnitMatch match = catalogue.match(chars, i, chars.length);
            assertTrue(match.isNone() || match.symbolEnd() > i && match.end() <= chars.length);
        }
    }

    @Provide
    Arbitrary<String> unitLike() {
        return Arbitraries.strings()
                .withChars("个人件元吨公里米/·()万千0123 月日年标准煤户套次".toCharArray())
                .ofMaxLength(12);
    }

    @Test
    void factorsAreExact() {
        assertEquals(Factor.parse("2000/3"), new Factor(new BigDecimal("2000"), new BigDecimal("3")));
        assertEquals(0, new BigDecimal("2000").compareTo(Factor.parse("2000/3").apply(BigDecimal.valueOf(3))));
        assertThrows(IllegalArgumentException.class, () -> Factor.parse("0"));
        assertThrows(IllegalArgumentException.class, () -> Factor.parse("1/0"));
        assertThrows(IllegalArgumentException.class, () -> Factor.parse("-1"));
        assertEquals(
                new BigDecimal("0.3333333333333333333333333333333333"),
                Factor.parse("1/3").apply(BigDecimal.ONE));
        assertThrows(NumberFormatException.class, () -> Factor.parse("x"));
    }
}
