package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Confidence;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.DeadlineKind;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Modality;
import io.github.guihua.model.Place;
import io.github.guihua.model.Reading;
import io.github.guihua.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementLineTest {

    @ParameterizedTest
    @CsvSource({
        "EQUAL, =",
        "AT_LEAST, ≥",
        "MORE_THAN, >",
        "AT_MOST, ≤",
        "LESS_THAN, <",
        "ABOUT, ≈",
    })
    void eachComparisonHasItsSign(Comparison comparison, String sign) {
        assertEquals("公园 " + sign + " 5 个  「5个」", StatementLine.of(achievement(comparison, Change.LEVEL)));
    }

    @Test
    void aRangeShowsBothEnds() {
        assertEquals("公园 5–8 个  「5个」", StatementLine.of(achievement(Comparison.BETWEEN, Change.LEVEL)));
    }

    @Test
    void aRiseAndAFallShowWhichWay() {
        assertEquals("公园 ↑ = 5 个  「5个」", StatementLine.of(achievement(Comparison.EQUAL, Change.INCREASE)));
        assertEquals("公园 ↓ = 5 个  「5个」", StatementLine.of(achievement(Comparison.EQUAL, Change.DECREASE)));
    }

    @Test
    void theWordsOfTimeStandWithTheirDate() {
        Target target = new Target(
                "检查",
                new BoundedQuantity("不少于1次", Comparison.AT_LEAST, BigDecimal.ONE, Optional.empty(), Optional.of("次")),
                Change.LEVEL,
                Optional.of(Period.ofMonths(3)),
                new DueTime(Optional.of("2022年底"), Optional.empty(), Optional.of(LocalDate.of(2022, 12, 31))),
                Modality.FIRM,
                Reading.NONE,
                Place.NONE);
        assertEquals("检查 ≥ 1 次  「不少于1次」, 2022年底 = by 2022-12-31, per P3M", StatementLine.of(target));
    }

    @Test
    void aMilestoneShowsItsTime() {
        Milestone milestone = Milestone.of("建成投用").build();
        assertEquals("建成投用", StatementLine.of(milestone));
        assertEquals("建成投用  年内", StatementLine.of(milestone.withTime(DueTime.of("年内"))));
        assertEquals(
                "建成投用  年内 = by 2025-12-31",
                StatementLine.of(milestone.withTime(DueTime.of("年内", LocalDate.of(2025, 12, 31)))));
    }

    @Test
    void aDeadlineShowsItsDaysAndHowOftenItRecurs() {
        Deadline june = Deadline.on("6月底前", LocalDate.of(2025, 6, 30));
        assertEquals("6月底前 = by 2025-06-30", StatementLine.of(june));
        assertEquals(
                "6月 = from 2025-06-01 by 2025-06-30",
                StatementLine.of(june.toBuilder()
                        .text("6月")
                        .from(LocalDate.of(2025, 6, 1))
                        .build()));
        assertEquals(
                "每周, per P1W",
                StatementLine.of(Deadline.builder()
                        .text("每周")
                        .kind(DeadlineKind.RECURRING)
                        .per(Period.ofWeeks(1))
                        .build()));
        assertEquals(
                "持续推进",
                StatementLine.of(Deadline.builder()
                        .text("持续推进")
                        .kind(DeadlineKind.ONGOING)
                        .build()));
    }

    private static Achievement achievement(Comparison comparison, Change change) {
        return new Achievement(
                "公园",
                new BoundedQuantity(
                        "5个",
                        comparison,
                        BigDecimal.valueOf(5),
                        comparison == Comparison.BETWEEN ? Optional.of(BigDecimal.valueOf(8)) : Optional.empty(),
                        Optional.of("个")),
                change,
                Optional.empty(),
                DueTime.NONE,
                Modality.PLAIN,
                new Reading(Optional.of(Confidence.HIGH), null),
                Place.NONE);
    }
}
