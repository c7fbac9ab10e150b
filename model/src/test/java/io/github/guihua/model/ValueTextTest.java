package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.arbitraries.PlanArbitraries;
import io.github.guihua.model.constraint.PlanValidationException;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are written as one word are read from that word. */
class ValueTextTest {

    @Provide
    Arbitrary<Target> targets() {
        return PlanArbitraries.valid().targets();
    }

    @Provide
    Arbitrary<PlanPeriod> periods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1, 9999);
        return Combinators.combine(years, years, years.optional(0.5)).as((a, b, horizon) -> {
            PlanPeriod covered = PlanPeriod.of(Math.min(a, b), Math.max(a, b));
            return horizon.filter(year -> year >= covered.endYear())
                    .map(covered::withHorizonYear)
                    .orElse(covered);
        });
    }

    @Property(tries = 200)
    void aPeriodIsReadAsItIsWritten(@ForAll("periods") PlanPeriod period) {
        assertEquals(period, PlanPeriod.parse(period.toString()));
    }

    @Property(tries = 500)
    void aNumberingIsReadAsItIsWritten(
            @ForAll NumberingStyle style, @ForAll @IntRange(max = 2_000_000) int number, @ForAll boolean numbered) {
        Numbering numbering = new Numbering(style, numbered ? Optional.of(number) : Optional.empty(), "");
        assertEquals(numbering, Numbering.parse(numbering.toString()));
    }

    @Property(tries = 300)
    void boundsAreReadAsTheyAreWrittenAndMakeTheSameTarget(@ForAll("targets") Target target) {
        Bounds bounds = target.bounds();
        assertEquals(bounds, Bounds.parse(bounds.toString()));
        Target again = Target.of(target.subject()).bounds(bounds).build();
        assertEquals(target.comparison(), again.comparison());
        assertEquals(target.amount(), again.amount());
        assertEquals(target.max(), again.max());
        assertTrue(bounds.comparison() == target.comparison());
    }

    @Test
    void periodsReadAsYears() {
        assertEquals("2026", PlanPeriod.of(2026, 2026).toString());
        assertEquals("2021-2025, 2035", PlanPeriod.of(2021, 2025, 2035).toString());
        assertEquals(PlanPeriod.of(2021, 2025), PlanPeriod.parse("2021-2025"));
        assertThrows(PlanValidationException.class, () -> PlanPeriod.parse("2025-2021"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021-",
                "-2025",
                "2021—2025",
                "2021-2025,2035",
                "十四五",
                "20211",
                "2021-2025, ",
                "2021-2025-2030"
            })
    void isNoPeriod(String text) {
        assertThrows(IllegalArgumentException.class, () -> PlanPeriod.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "第三章, CHAPTER, 3, 第三章",
        "第一编, PART, 1, 第一篇",
        "第二节, SECTION, 2, 第二节",
        "第十条, ARTICLE, 10, 第十条",
        "十二、, HAN_COMMA, 12, 十二、",
        "（二十）, HAN_PAREN, 20, （二十）",
        "(三), HAN_PAREN, 3, （三）",
        "1．, ARABIC_DOT, 1, 1.",
        "3、, ARABIC_DOT, 3, 3.",
        "（4）, ARABIC_PAREN, 4, （4）",
        "⑳, CIRCLED, 20, ⑳",
        "CIRCLED 21, CIRCLED, 21, CIRCLED 21",
        "乙、, STEM, 2, 乙、",
        "STEM 11, STEM, 11, STEM 11",
        "2.1.3, DECIMAL, 3, DECIMAL 3",
        "一是, ORDINAL_IS, 1, 一是"
    })
    void numbersOfHeadingsTellTheirStyle(String text, NumberingStyle style, int ordinal, String written) {
        Numbering numbering = Numbering.parse(text);
        assertEquals(style, numbering.style());
        assertEquals(Optional.of(ordinal), numbering.ordinal());
        assertEquals(written, numbering.toString());
    }

    @Test
    void aNumberKeepsHowItWasWritten() {
        assertEquals("(三)", Numbering.parse("(三)").text());
        assertEquals("——", Numbering.of(NumberingStyle.DASH).toString());
        assertEquals(Numbering.of(NumberingStyle.RUN_IN), Numbering.parse("RUN_IN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "、", "第章", "三", "第3章", "（）", "一百多、", "三分之二、", "BARE x", "-1.", "CIRCLED 99999999999", "第三章节"
            })
    void isNoNumberOfAHeading(String text) {
        assertThrows(IllegalArgumentException.class, () -> Numbering.parse(text));
    }

    @Test
    void boundsTellWhatTheyLetThrough() {
        BigDecimal five = new BigDecimal("5.0");
        BigDecimal four = new BigDecimal("4.99");
        BigDecimal six = new BigDecimal("5.01");
        String[] bounds = {"=5", "≥5", ">5", "≤5", "<5", "≈5", "5—6", "4—5", "5—"};
        boolean[] atFive = {true, true, false, true, false, true, true, true, true};
        boolean[] below = {false, false, false, true, true, false, false, true, false};
        boolean[] above = {false, true, true, false, false, false, true, false, true};
        for (int i = 0; i < bounds.length; i++) {
            assertEquals(atFive[i], Bounds.parse(bounds[i]).allows(five), bounds[i]);
            assertEquals(below[i], Bounds.parse(bounds[i]).allows(four), bounds[i]);
            assertEquals(above[i], Bounds.parse(bounds[i]).allows(six), bounds[i]);
        }
        assertFalse(Bounds.parse("4—5").allows(new BigDecimal("3")));
        assertEquals(
                Bounds.parse("≥5000"),
                Target.of("就业").atLeast("5000.0", "人").build().bounds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "≥", "≥5人", "5—x", "—5", "≥20多万", "=三分之二", "≥5以上"})
    void isNoBounds(String text) {
        assertThrows(IllegalArgumentException.class, () -> Bounds.parse(text));
    }
}
