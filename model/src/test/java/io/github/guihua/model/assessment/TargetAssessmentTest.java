package io.github.guihua.model.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Passage;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Reading;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.indicator.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetAssessmentTest {

    private static String verdict(Target target, Actual actual) {
        Assessment assessment = Assessment.of(target, actual);
        return assessment.verdict() + " " + assessment.reason();
    }

    private static Target growth(String amount, String unit, Period per) {
        return Target.of("产值")
                .exactly(amount, unit)
                .change(Change.INCREASE)
                .per(per)
                .build();
    }

    /** What was measured below, at and above a number, for each comparison, without a better side. */
    @ParameterizedTest
    @CsvSource({
        "EQUAL, UNDECIDABLE MISSING_DIRECTION, MET WITHIN, UNDECIDABLE MISSING_DIRECTION",
        "AT_LEAST, NOT_MET OUTSIDE, MET WITHIN, MET WITHIN",
        "MORE_THAN, NOT_MET OUTSIDE, NOT_MET OUTSIDE, MET WITHIN",
        "AT_MOST, MET WITHIN, MET WITHIN, NOT_MET OUTSIDE",
        "LESS_THAN, MET WITHIN, NOT_MET OUTSIDE, NOT_MET OUTSIDE",
        "ABOUT, UNDECIDABLE MISSING_TOLERANCE, MET WITHIN, UNDECIDABLE MISSING_TOLERANCE",
        "BETWEEN, NOT_MET OUTSIDE, MET WITHIN, UNDECIDABLE MISSING_BOUND"
    })
    void everyComparisonHasItsSides(Comparison comparison, String below, String at, String above) {
        // a range whose upper bound is not known comes from texts alone: builders refuse it
        Target known = Target.of("产值").exactly("5", "亿元").build();
        Target target = new Target(
                known.subject(),
                new BoundedQuantity(known.text(), comparison, known.amount(), Optional.empty(), known.unit()),
                known.change(),
                known.per(),
                new DueTime(known.due(), known.dueFrom(), known.dueBy()),
                known.modality(),
                new Reading(known.confidence(), null),
                known.place());
        assertEquals(below, verdict(target, Actual.of("4.9")));
        assertEquals(at, verdict(target, Actual.of("5")));
        assertEquals(above, verdict(target, Actual.of("5.1")));
        assertEquals(Assessment.of(target, Actual.of("5.1")), Assessment.of(target, new BigDecimal("5.1")));
        if (comparison == Comparison.BETWEEN) {
            assertEquals("MET BETTER", verdict(target, Actual.of("5.1").better(Direction.HIGHER)));
            assertEquals("MET BETTER", verdict(target, Actual.of("4.9").better(Direction.LOWER)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.9, NOT_MET OUTSIDE, NOT_MET OUTSIDE, MET BETTER",
        "2, MET WITHIN, MET WITHIN, MET WITHIN",
        "2.5, MET WITHIN, MET WITHIN, MET WITHIN",
        "3, MET WITHIN, MET WITHIN, MET WITHIN",
        "3.1, NOT_MET OUTSIDE, MET BETTER, NOT_MET OUTSIDE"
    })
    void aRangeHoldsBothItsEnds(String value, String unknown, String higher, String lower) {
        Target target = Target.of("社区").between("2", "3", "个").build();
        assertEquals(unknown, verdict(target, Actual.of(value)));
        assertEquals(higher, verdict(target, Actual.of(value).better(Direction.HIGHER)));
        assertEquals(lower, verdict(target, Actual.of(value).better(Direction.LOWER)));
    }

    @ParameterizedTest
    @CsvSource({
        "12.99,0,NOT_MET OUTSIDE",
        "127.62,5,NOT_MET OUTSIDE",
        "127.6281562500,5,MET WITHIN",
        "127.63,5,MET BETTER",
        "127.63,0,UNDECIDABLE MISSING_YEARS"
    })
    void yearlyGrowthCompounds(String level, int years, String verdict) {
        Target target = growth("5", "%", Period.ofYears(1));
        Actual actual = Actual.level(level).baseline("100");
        assertEquals(
                years == 0 ? "UNDECIDABLE MISSING_YEARS" : verdict,
                verdict(target, years == 0 ? actual : actual.years(years)));
    }

    @Test
    void growthOverTheWholePeriodIsOneStep() {
        assertEquals(
                "MET WITHIN",
                verdict(growth("7", "%", null), Actual.level("107").baseline("100")));
        assertEquals(
                "MET WITHIN",
                verdict(
                        growth("100", "%", null),
                        Actual.level("200").baseline("100").years(5)));
        assertEquals(
                "MET WITHIN",
                verdict(growth("5", "倍", null), Actual.level("600").baseline("100")));
        assertEquals(
                "MET WITHIN",
                verdict(growth("2", "个百分点", null), Actual.level("62").baseline("60")));
        assertEquals(
                "NOT_MET OUTSIDE",
                verdict(growth("2", "个百分点", null), Actual.level("61.9").baseline("60")));
        assertEquals(
                "MET WITHIN",
                verdict(
                        growth("10", "万亩", Period.ofYears(1)),
                        Actual.level("150").baseline("100").years(5)));
        assertEquals(
                "MET WITHIN",
                verdict(
                        growth("1", "个", Period.ofMonths(3)),
                        Actual.level("18").baseline("10").years(2)));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals("UNDECIDABLE MISSING_BASELINE", verdict(growth("7", "%", null), Actual.level("107")));
        assertEquals(
                "UNDECIDABLE MISSING_YEARS",
                verdict(
                        growth("7", "%", Period.ofDays(7)),
                        Actual.level("107").baseline("100").years(1)));
        assertEquals(
                "UNDECIDABLE MISSING_YEARS",
                verdict(
                        growth("7", "%", Period.ofMonths(7)),
                        Actual.level("107").baseline("100").years(1)));
        assertEquals(
                "UNDECIDABLE MISSING_YEARS",
                verdict(
                        growth("7", "%", Period.ofYears(-1)),
                        Actual.level("107").baseline("100").years(1)));
        assertEquals(
                "UNDECIDABLE MISSING_YEARS",
                verdict(
                        growth("7", "%", Period.ofMonths(1)),
                        Actual.level("107").baseline("100").years(100_000)));
        assertEquals(
                "UNDECIDABLE MISSING_DIRECTION",
                verdict(Target.of("新建学校").exactly("5", "所").build(), Actual.of("6")));
        assertEquals(
                "UNDECIDABLE MISSING_TOLERANCE",
                verdict(Target.of("增速").about("5", "%").build(), Actual.of("6")));
    }

    @Test
    void declineIsJudgedByHowFarItWent() {
        Target decline =
                Target.of("能耗").atLeast("10", "%").change(Change.DECREASE).build();
        assertEquals("MET WITHIN", verdict(decline, Actual.of("10")));
        assertEquals("NOT_MET OUTSIDE", verdict(decline, Actual.of("9")));
        assertEquals("MET WITHIN", verdict(decline, Actual.level("90").baseline("100")));
        assertEquals("MET WITHIN", verdict(decline, Actual.level("80").baseline("100")));
        assertEquals("NOT_MET OUTSIDE", verdict(decline, Actual.level("91").baseline("100")));
        Target range =
                Target.of("能耗").between("10", "20", "%").change(Change.DECREASE).build();
        assertEquals("MET WITHIN", verdict(range, Actual.level("85").baseline("100")));
        assertEquals("MET BETTER", verdict(range, Actual.level("79").baseline("100")));
        assertEquals(
                "NOT_MET OUTSIDE",
                verdict(range, Actual.level("79").baseline("100").better(Direction.LOWER)));
    }

    @Test
    void noneAndAllTellTheirDirection() {
        Target none = Target.of("重大事故").exactly("0", "起").build();
        assertEquals("MET WITHIN", verdict(none, Actual.of("0")));
        assertEquals("NOT_MET OUTSIDE", verdict(none, Actual.of("1")));
        Target all = Target.of("覆盖率").exactly("100", "%").build();
        assertEquals("NOT_MET OUTSIDE", verdict(all, Actual.of("99.9")));
        assertEquals("MET BETTER", verdict(all, Actual.of("100.1")));
        assertEquals(
                "UNDECIDABLE MISSING_DIRECTION",
                verdict(Target.of("产值").exactly("100", "亿元").build(), Actual.of("99")));
        assertEquals("NOT_MET OUTSIDE", verdict(all.toBuilder().unit("％").build(), Actual.of("99")));
    }

    @Test
    void aboutHasATolerance() {
        Target about = Target.of("增速").about("5", "%").build();
        assertEquals("MET WITHIN", verdict(about, Actual.of("5")));
        assertEquals("MET WITHIN", verdict(about, Actual.of("5.5").tolerance("0.5")));
        assertEquals("MET WITHIN", verdict(about, Actual.of("4.5").tolerance("0.5")));
        assertEquals("NOT_MET OUTSIDE", verdict(about, Actual.of("4.4").tolerance("0.5")));
        assertEquals(
                "MET BETTER", verdict(about, Actual.of("5.6").tolerance("0.5").better(Direction.HIGHER)));
        assertEquals(
                "UNDECIDABLE MISSING_TOLERANCE", verdict(about, Actual.of("4").better(Direction.HIGHER)));
        assertEquals("MET BETTER", verdict(about, Actual.of("4").better(Direction.LOWER)));
    }

    @Test
    void impliedLevels() {
        assertEquals(
                0,
                new BigDecimal("107")
                        .compareTo(ImpliedLevel.of(growth("7", "%", null), new BigDecimal("100"), 0)
                                .orElseThrow()));
        assertEquals(
                Optional.of(new BigDecimal("7")),
                ImpliedLevel.of(Target.of("x").exactly("7", "%").build(), BigDecimal.TEN, 1));
        Target decline =
                growth("7", "个", null).toBuilder().change(Change.DECREASE).build();
        assertEquals(Optional.of(new BigDecimal("3")), ImpliedLevel.of(decline, BigDecimal.TEN, 1));
        assertEquals(
                0,
                new BigDecimal("93")
                        .compareTo(ImpliedLevel.of(decline.toBuilder().unit("％").build(), new BigDecimal("100"), 1)
                                .orElseThrow()));
        Target monthly = growth("1", "个", Period.ofMonths(1));
        assertTrue(ImpliedLevel.of(monthly, BigDecimal.ONE, 833).isPresent());
        assertFalse(ImpliedLevel.of(monthly, BigDecimal.ONE, 834).isPresent());
        assertFalse(ImpliedLevel.of(monthly, BigDecimal.ONE, 0).isPresent());
    }

    @Test
    void aWholePlan() {
        Target jobs = Target.of("新增就业").atLeast("5000", "人").by(2025).build();
        Target flats = Target.of("改造小区").atLeast("3", "个").by(2024).build();
        Target other = Target.of("其他").atLeast("3", "个").build();
        Plan plan = Plan.builder()
                .preamble(Passage.builder().text("a").target(other).build())
                .task(Task.builder().title("b").target(jobs).target(flats).build())
                .build();
        PlanAssessment all = PlanAssessment.of(plan, Map.of("新增就业", Actual.of("5001"), "改造小区", Actual.of("2")));
        assertEquals(
                List.of("/preamble/targets/0", "/children/0/targets/0", "/children/0/targets/1"),
                all.lines().stream().map(PlanAssessment.Line::path).toList());
        assertEquals(
                List.of(jobs),
                all.lines(Verdict.MET).stream().map(PlanAssessment.Line::target).toList());
        assertEquals(
                Reason.MISSING_ACTUAL,
                all.lines(Verdict.UNDECIDABLE).get(0).assessment().reason());
        assertEquals(
                List.of(flats),
                all.dueBetween(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)).lines().stream()
                        .map(PlanAssessment.Line::target)
                        .toList());
        assertEquals(
                List.of(),
                all.dueBetween(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 30))
                        .lines());
        assertEquals(
                List.of(jobs),
                all.dueBetween(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1)).lines().stream()
                        .map(PlanAssessment.Line::target)
                        .toList());
    }

    @Test
    void reasonsSpeakTwoLanguages() {
        for (Reason reason : Reason.values()) {
            assertFalse(reason.displayName(Locale.ENGLISH).equals(reason.displayName(Locale.CHINESE)));
        }
        assertEquals("缺少实际值", Reason.MISSING_ACTUAL.displayName(Locale.CHINA));
        assertEquals("the actual value is missing", Reason.MISSING_ACTUAL.displayName(Locale.FRANCE));
        assertEquals("达标", Verdict.MET.displayName(Locale.CHINESE));
    }

    @ParameterizedTest
    @CsvSource({
        "5.1万人, 5, 万人, MET WITHIN",
        "4.9万人, 5, 万人, NOT_MET OUTSIDE",
        "5.1万人, 50000, 人, MET WITHIN",
        "5.1万, 50000, 人, MET WITHIN",
        "五万, 50000, 人, MET WITHIN",
        "5.1万人, 50000, , MET WITHIN",
        "5000米, 5, 公里, MET WITHIN",
        "4999米, 5, 公里, NOT_MET OUTSIDE",
        "5.1亿元, 5, 亿元, MET WITHIN",
        "51000万元, 5, 亿元, MET WITHIN",
        "4.9亿元, 500000000, 元, NOT_MET OUTSIDE",
        "95.5％, 95, %, MET WITHIN",
        "百分之九十四, 95, %, NOT_MET OUTSIDE",
        "210处, 200, 个, UNDECIDABLE OTHER_UNIT",
        "2个百分点, 1, %, UNDECIDABLE OTHER_UNIT"
    })
    void aMeasuredValueIsReadAsTextsWriteIt(String value, String amount, String unit, String verdict) {
        Target target = Target.of("规模").atLeast(amount, null).unit(unit).build();
        assertEquals(verdict, verdict(target, Actual.of(value)));
    }

    @Test
    void aStateAndItsBaselineHaveOneUnit() {
        Target growth = growth("5", "%", Period.ofYears(1));
        assertEquals(
                "MET BETTER",
                verdict(growth, Actual.level("1360亿元").baseline("1000亿元").years(5)));
        assertEquals(
                "NOT_MET OUTSIDE",
                verdict(growth, Actual.level("1260亿元").baseline("10000000万元").years(5)));
        Target more = growth("50000", "人", null);
        assertEquals("MET WITHIN", verdict(more, Actual.level("8万人").baseline("3万人")));
        assertEquals("UNDECIDABLE OTHER_UNIT", verdict(more, Actual.level("8万户").baseline("3万户")));
        for (String other : List.of("1000", "1000人")) {
            NumberFormatException e = assertThrows(
                    NumberFormatException.class, () -> Actual.level("1360亿元").baseline(other));
            assertEquals(other + " is not in the unit of the value (元)", e.getMessage());
        }
        assertEquals(
                "3公里 has a unit, and the value has none",
                assertThrows(NumberFormatException.class, () -> Actual.of("5").tolerance("3公里"))
                        .getMessage());
    }

    @Test
    void whatCountsAsAboutIsConvertedWithTheValue() {
        Target target = Target.of("道路").about("5", "公里").build();
        assertEquals("MET WITHIN", verdict(target, Actual.of("5200米").tolerance("0.2公里")));
        assertEquals("NOT_MET OUTSIDE", verdict(target, Actual.of("5201米").tolerance("200米")));
    }

    @Test
    void whatIsNoNumberIsQuoted() {
        NumberFormatException e = assertThrows(NumberFormatException.class, () -> Actual.of("很多人"));
        assertTrue(e.getMessage().endsWith(": 很多人"), e.getMessage());
        assertEquals(
                "value",
                assertThrows(NullPointerException.class, () -> Actual.of((String) null))
                        .getMessage());
    }

    /** The catalogue of indicators knows the better side where the words of the target do not tell it. */
    @ParameterizedTest
    @CsvSource({
        "城镇新增就业, 50000, 人, LEVEL, 51000, MET BETTER",
        "城镇新增就业, 50000, 人, LEVEL, 49000, NOT_MET OUTSIDE",
        "城镇登记失业率, 4.5, %, LEVEL, 4.2, MET BETTER",
        "城镇登记失业率, 4.5, %, LEVEL, 4.6, NOT_MET OUTSIDE",
        "单位地区生产总值能耗, 3, %, DECREASE, 3.2, MET BETTER",
        "单位地区生产总值能耗, 3, %, DECREASE, 2.8, NOT_MET OUTSIDE",
        "居民消费价格, 3, %, INCREASE, 4, UNDECIDABLE MISSING_DIRECTION",
        "常住人口, 500, 万人, LEVEL, 510, UNDECIDABLE MISSING_DIRECTION"
    })
    void aKnownIndicatorHasABetterSide(
            String subject, String amount, String unit, Change change, String actual, String verdict) {
        Target target = Target.of(subject).exactly(amount, unit).change(change).build();
        assertEquals(verdict, verdict(target, Actual.of(actual)));
    }
}
