package io.github.guihua.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAmountTest {

    @ParameterizedTest
    @CsvSource({
        "252.87, 252.87,",
        "1.2E+3, 1200,",
        "-3.5, -3.5,",
        "+5, 5,",
        "５.１, 5.1,",
        "' 5 ', 5,",
        "'1,200', 1200,",
        "5万, 50000,",
        "5.1万, 51000,",
        "1.5亿, 150000000,",
        "三百五十, 350,",
        "负三, -3,",
        "5.1万人, 51000, 人",
        "三公里, 3, 公里",
        "1302亿元, 130200000000, 元",
        "12.6%, 12.6, %",
        "12.6％, 12.6, %",
        "百分之八点五, 8.5, %",
        "三成, 30, %",
        "2个百分点, 2, 个百分点",
        "-0.5元/吨, -0.5, 元/吨"
    })
    void numbersAreReadAsTextsWriteThem(String written, BigDecimal amount, String unit) {
        WrittenAmount read = WrittenAmount.parse(written);
        assertEquals(0, amount.compareTo(read.amount()), read.toString());
        assertEquals(Optional.ofNullable(unit), read.unit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "约",
                "五百多",
                "三四百",
                "数十",
                "上百人",
                "千亿",
                "5万又",
                "5 6 abc",
                "三分之二",
                "1.2.3",
                "人",
                "1e9999999999"
            })
    void whatIsNoExactNumberIsRefusedAndQuoted(String written) {
        NumberFormatException e = assertThrows(NumberFormatException.class, () -> WrittenAmount.parse(written));
        assertTrue(e.getMessage().contains("5.1万"), e.getMessage());
        assertTrue(e.getMessage().endsWith(": " + written), e.getMessage());
    }

    @Property
    void whatIsWrittenReadsBack(@ForAll BigDecimal amount) {
        WrittenAmount plain = new WrittenAmount(amount, Optional.empty());
        assertEquals(0, amount.compareTo(WrittenAmount.parse(plain.toString()).amount()));
        assertEquals(
                Optional.of("公里"),
                WrittenAmount.parse(new WrittenAmount(amount, Optional.of("公里")).toString())
                        .unit());
    }
}
