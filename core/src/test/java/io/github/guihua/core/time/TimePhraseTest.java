package io.github.guihua.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.internal.time.PlanPeriods;
import io.github.guihua.core.internal.time.Recurrence;
import io.github.guihua.core.internal.time.TimeMatch;
import io.github.guihua.core.internal.time.TimeMatcher;
import io.github.guihua.core.numeral.NumeralFormat;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePhraseTest {

    @ParameterizedTest
    @CsvFileSource(resources = "times.csv", delimiter = '|')
    void resolves(String phrase, Integer planYear, LocalDate from, LocalDate to) {
        PlanYears plan = planYear == null ? PlanYears.UNKNOWN : PlanYears.of(planYear);
        DateInterval interval = TimePhrase.parse(phrase).orElseThrow().resolve(plan);
        assertEquals(Optional.ofNullable(from), interval.from());
        assertEquals(Optional.ofNullable(to), interval.to());
        assertEquals(from == null && to == null, interval.isNone());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "党的十七大召开之前",
                "三个月",
                "2025",
                "2025个",
                "九十年代",
                "每年",
                "三届",
                "",
                "十五",
                "一二三产业",
                "12345年",
                "1839年",
                "2201年",
                "2025—2021年",
                "九五",
                "“十四五期间",
                "“十四五”规划纲要",
                "第三十一个五年规划期间",
                "第零个五年规划期间",
                "未来零年",
                "未来一百零一年",
                "10—13月",
                "5—4月",
                "5月32日",
                "5月0日",
                "13月",
                "第五季度",
                "Q5",
                "Q235",
                "6—",
                "6月-3月",
                "3月15日-10日",
                "3月15-10日",
                "三、二季度",
                "四、五季度",
                "8、7月",
                "2025年中小学",
                "2025年中、",
                "3、个月",
                "3月1-32日",
                "2022年3月-2021年6月",
                "2022年3月-"
            })
    void isNoTime(String text) {
        assertEquals(Optional.empty(), TimePhrase.parse(text));
    }

    @Test
    void spansOfYearsNeedAPlanOfThatLength() {
        TimePhrase five = TimePhrase.parse("这五年").orElseThrow();
        assertEquals(
                LocalDate.of(2021, 1, 1),
                five.resolve(new PlanYears(2021, 2025)).from().orElseThrow());
        assertTrue(five.resolve(PlanYears.of(2026)).isNone());
        assertTrue(five.resolve(new PlanYears(2021, 2023)).isNone());
        TimePhrase period = TimePhrase.parse("规划期末").orElseThrow();
        assertEquals(
                LocalDate.of(2025, 12, 31),
                period.resolve(new PlanYears(2021, 2025)).to().orElseThrow());
        assertTrue(period.resolve(PlanYears.UNKNOWN).isNone());
    }

    @Test
    void findsTheLongestPhraseInPlace() {
        char[] text = "力争到2025年底前建成".toCharArray();
        assertEquals(10, TimeMatcher.match(text, 2, text.length).orElseThrow().end());
        assertEquals(Optional.empty(), TimeMatcher.match(text, 0, text.length));
        assertTrue(TimeMatcher.mayStart('到'));
        assertFalse(TimeMatcher.mayStart('建'));
    }

    @ParameterizedTest
    @CsvSource({
        "2026年内蒙古自治区, 5",
        "2025年前三季度, 5",
        "2025年前10个月, 5",
        "2025年前期工作, 5",
        "2025年前后, 7",
        "2025年前建成, 6",
        "2025年内建成, 6",
        "2025年底建成, 6"
    })
    void aBoundIsNoPartOfAnotherWord(String text, int end) {
        char[] chars = text.toCharArray();
        assertEquals(
                end, TimeMatcher.match(chars, 0, chars.length).orElseThrow().end());
    }

    @ParameterizedTest
    @CsvSource({
        "每年, P1Y",
        "年均, P1Y",
        "年平均, P1Y",
        "平均每年, P1Y",
        "每季度, P3M",
        "每个季度, P3M",
        "每月, P1M",
        "每周, P1W",
        "每天, P1D",
        "每半年, P6M",
        "每两个月, P2M",
        "每两年, P2Y",
        "每3年, P3Y",
        "每10天, P10D",
        "每三个月, P3M",
        "每两周, P14D",
        "每两个季度, P6M",
        "每两季, P6M",
        "每一百年, P100Y"
    })
    void readsRecurrences(String text, Period period) {
        assertEquals(Optional.of(period), Recurrence.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"每万人", "每百户", "每个", "每", "每千人", "人均", "每一百零一年", "每三四年", "每零年", "每3个", "每3", "每月例会", "每两年一次"})
    void isNoRecurrence(String text) {
        assertEquals(Optional.empty(), Recurrence.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "一五, 1953, 1957",
        "二五, 1958, 1962",
        "三五, 1966, 1970",
        "六五, 1981, 1985",
        "九五, 1996, 2000",
        "十五, 2001, 2005",
        "十一五, 2006, 2010",
        "十四五, 2021, 2025",
        "十五五, 2026, 2030"
    })
    void knowsFiveYearPlans(String name, int first, int last) {
        char[] chars = name.toCharArray();
        assertEquals(new PlanYears(first, last), PlanPeriods.of(PlanPeriods.ordinalAt(chars, 0, chars.length)));
        assertEquals(chars.length, PlanPeriods.nameEnd(chars, 0, chars.length));
    }

    @Test
    void takesOnlyWhatIsTime() {
        char[] years = "2021年2022年".toCharArray();
        TimeMatch first = TimeMatcher.match(years, 0, years.length).orElseThrow();
        assertEquals(5, first.end());
        assertEquals(
                LocalDate.of(2021, 12, 31),
                first.phrase().resolve(PlanYears.UNKNOWN).to().orElseThrow());
        assertEquals(Optional.empty(), TimeMatcher.match(years, years.length, years.length));
        char[] months = "6月-".toCharArray();
        assertEquals(2, TimeMatcher.match(months, 0, 3).orElseThrow().end());
        char[] plan = "“十四五”累计新增".toCharArray();
        assertEquals(5, TimeMatcher.match(plan, 0, plan.length).orElseThrow().end());
        char[] name = "“十四五”规划编制工作".toCharArray();
        assertEquals(Optional.empty(), TimeMatcher.match(name, 0, name.length));
    }

    @Test
    void aNameOfAPlanEndsWithFive() {
        assertEquals(-1, PlanPeriods.nameEnd("十".toCharArray(), 0, 1));
        assertEquals(-1, PlanPeriods.nameEnd("五期间".toCharArray(), 0, 3));
        assertEquals(-1, PlanPeriods.nameEnd("十四".toCharArray(), 0, 2));
        assertEquals(3, PlanPeriods.nameEnd("到九五末".toCharArray(), 1, 4));
        assertEquals(2105, PlanPeriods.of(30).last());
        assertEquals(1953, PlanPeriods.of(1).first());
    }

    @Test
    void refusesPlansThatNeverWere() {
        assertThrows(IllegalArgumentException.class, () -> PlanPeriods.of(0));
        assertThrows(IllegalArgumentException.class, () -> PlanPeriods.of(31));
        assertThrows(IllegalArgumentException.class, () -> new PlanYears(2025, 2021));
        assertEquals(0, PlanPeriods.ordinalAt("十五五五".toCharArray(), 0, 4));
    }

    @Test
    void intervalsRunForwards() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2024, 1, 2));
        Optional<LocalDate> before = Optional.of(LocalDate.of(2024, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new DateInterval(day, before));
        assertFalse(new DateInterval(before, day).isNone());
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll("timeLike") String text, @ForAll @IntRange(min = 1900, max = 2100) int year) {
        TimePhrase.parse(text)
                .map(phrase -> phrase.resolve(PlanYears.of(year)))
                .ifPresent(interval -> assertTrue(interval.from().isEmpty()
                        || interval.to().isEmpty()
                        || !interval.to().get().isBefore(interval.from().get())));
        assertTrue(Recurrence.parse(text).map(period -> !period.isZero()).orElse(true));
    }

    @Property
    void yearsReadInAnyNumerals(@ForAll @IntRange(min = 1900, max = 2100) int year) {
        String han = NumeralFormat.formatYear(year) + "年";
        assertEquals(
                TimePhrase.parse(year + "年").orElseThrow().resolve(PlanYears.UNKNOWN),
                TimePhrase.parse(han).orElseThrow().resolve(PlanYears.UNKNOWN));
    }

    @Provide
    Arbitrary<String> timeLike() {
        return Arbitraries.strings()
                .withChars("0123456789〇一二三四五六七八九十年月日底末前内起到至从自第季度上下半旬“”期间时今去明每个两周天-—今后未来规划".toCharArray())
                .ofMaxLength(16);
    }
}
