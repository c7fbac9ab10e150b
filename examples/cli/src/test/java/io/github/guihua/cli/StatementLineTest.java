package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.BoundedQuantity;
import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Confidence;
import io.github.guihua.model.DueTime;
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
