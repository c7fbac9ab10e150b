package io.github.guihua.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Change;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Confidence;
import io.github.guihua.model.Target;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalWordsTest {

    @ParameterizedTest
    @CsvSource({
        "EQUAL, 公园 5个",
        "AT_LEAST, 公园 ≥5个",
        "MORE_THAN, 公园 >5个",
        "AT_MOST, 公园 ≤5个",
        "LESS_THAN, 公园 <5个",
        "ABOUT, 公园 约5个",
    })
    void eachComparisonHasItsSign(Comparison comparison, String words) {
        assertEquals(words, GoalWords.of(Plans.target("公园", comparison, "5", "个", ""), false));
    }

    @Test
    void aRangeAChangeAndADoubtAreTold() {
        Target range = Target.builder().subject("社区").between("2", "3", "个").build();
        assertEquals("社区 2—3个", GoalWords.of(range, false));
        Target rise = Plans.target("产值", Comparison.AT_LEAST, "7", "%", "");
        assertEquals(
                "产值 增长≥7%",
                GoalWords.of(rise.toBuilder().change(Change.INCREASE).build(), false));
        assertEquals(
                "产值 减少≥7%",
                GoalWords.of(rise.toBuilder().change(Change.DECREASE).build(), false));
        assertEquals(
                "产值 ≥7%〔存疑〕",
                GoalWords.of(rise.toBuilder().confidence(Confidence.LOW).build(), false));
        assertEquals("≥7%", GoalWords.of(rise.toBuilder().subject("").build(), false));
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y, 每年",
        "P10Y, 每10年",
        "P6M, 每半年",
        "P3M, 每季度",
        "P2M, 每2个月",
        "P1M, 每月",
        "P7D, 每周",
        "P14D, 每2周",
        "P1D, 每天",
        "P10D, 每10天",
        "P1M15D, 每1个月15天",
    })
    void howOftenIsTold(Period per, String words) {
        Target target = Plans.target("检查", Comparison.EQUAL, "1", "次", "").toBuilder()
                .per(per)
                .build();
        assertEquals("检查 1次（" + words + "）", GoalWords.of(target, false));
    }

    @Test
    void theWordsOfTimeStandWithTheTargetWhereTheyAreAskedFor() {
        Target target = Plans.target("公园", Comparison.EQUAL, "5", "个", "年内");
        assertEquals("公园 5个", GoalWords.of(target, false));
        assertEquals("公园 5个（年内）", GoalWords.of(target, true));
        assertEquals(
                "公园 5个（每年，年内）",
                GoalWords.of(target.toBuilder().per(Period.ofYears(1)).build(), true));
    }

    @Test
    void aDeadlineHasItsWordsAndItsDay() {
        assertEquals(
                "年内（至2024-12-31）",
                GoalWords.deadline(
                        Plans.target("", Comparison.EQUAL, "5", "个", "年内").time()));
        assertEquals(
                "会前",
                GoalWords.deadline(
                        Plans.target("", Comparison.EQUAL, "5", "个", "会前").time()));
        Target dated = Plans.target("", Comparison.EQUAL, "5", "个", "").toBuilder()
                .dueBy(LocalDate.of(2024, 6, 30))
                .build();
        assertEquals("至2024-06-30", GoalWords.deadline(dated.time()));
    }
}
