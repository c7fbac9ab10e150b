package io.github.guihua.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Modality;
import io.github.guihua.model.Target;
import io.github.guihua.model.source.ParseResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How commitments change from year to year. */
class DriftTest {

    private static List<String> steps(ParseResult... plans) {
        return Drift.of(List.of(plans)).steps().stream()
                .map(step -> step.identity().name() + " "
                        + step.older().or(step::newer).orElseThrow().year() + " " + step.kinds())
                .toList();
    }

    @Test
    void numbersRiseAndWordsSoften() {
        Target jobs =
                Target.of("城镇新增就业").atLeast("5万", "人").modality(Modality.FIRM).build();
        Target more = Target.of("城镇新增就业")
                .about("6万", "人")
                .modality(Modality.ASPIRATIONAL)
                .build();
        Target growth = Reports.growth("地区生产总值", "6");
        assertEquals(
                List.of(
                        "城镇新增就业 2024 [RAISED, SOFTENED]",
                        "地区生产总值 2024 [DROPPED]",
                        "城镇新增就业 2025 [LOWERED, HARDENED]",
                        "进出口总额 2026 [ADDED]"),
                steps(
                        Reports.plan(2026, jobs, Reports.growth("进出口总额", "3")),
                        Reports.plan(2024, jobs, growth),
                        Reports.plan(2025, more)));
    }

    @Test
    void aBoundThatBecomesApproximateSoftens() {
        Target bound = Target.of("城镇调查失业率").atMost("5.5", "%").build();
        Target about = Target.of("城镇调查失业率").about("5.5", "%").build();
        assertEquals(List.of("城镇调查失业率 2024 [SOFTENED]"), steps(Reports.plan(2024, bound), Reports.plan(2025, about)));
        assertEquals(List.of("城镇调查失业率 2024 []"), steps(Reports.plan(2024, bound), Reports.plan(2025, bound)));
    }

    @Test
    void theStepsOfAnIndicatorAreTogether() {
        Drift drift = Drift.of(List.of(
                Reports.plan(2024, Reports.growth("地区生产总值", "6"), Reports.growth("进出口总额", "3")),
                Reports.plan(2025, Reports.growth("生产总值", "5"), Reports.growth("进出口总额", "3")),
                Reports.plan(2026, Reports.growth("GDP", "5"))));
        assertEquals(
                List.of(2, 2),
                drift.byIndicator().values().stream().map(List::size).toList());
    }
}
