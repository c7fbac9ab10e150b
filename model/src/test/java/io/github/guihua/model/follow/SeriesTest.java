package io.github.guihua.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.Change;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Metadata;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Target;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Targets and results of several documents by indicator, body and year. */
class SeriesTest {

    private static ParseResult report(int year, String growthBefore, String growth) {
        Plan plan = Plan.builder()
                .title(year + "年滨海市政府工作报告")
                .period(PlanPeriod.of(year, year))
                .child(Chapter.builder()
                        .id("1")
                        .role(NodeRole.OBJECTIVES)
                        .title("回顾与目标")
                        .achievement(Achievement.of("地区生产总值")
                                .exactly(growthBefore, "%")
                                .change(Change.INCREASE)
                                .build())
                        .target(Target.of("全市地区生产总值")
                                .exactly(growth, "%")
                                .change(Change.INCREASE)
                                .build())
                        .target(Target.of("社区食堂").exactly("5", "家").build())
                        .build())
                .build();
        return ParseResult.builder()
                .source(Source.builder()
                        .name(year + ".txt")
                        .length(0)
                        .sha256("0".repeat(64))
                        .build())
                .plan(plan)
                .build();
    }

    private static List<String> rows(Series series) {
        return series.points().stream()
                .map(p -> p.identity().id() + " " + p.body() + " " + p.year() + " " + p.kind() + " "
                        + p.statement().text() + " " + p.document())
                .toList();
    }

    @Test
    void aReportTellsTheYearBeforeAndPlansItsOwn() {
        Series series =
                Series.of(List.of(report(2025, "5.4", "5"), report(2026, "5.2", "4.8")), IndicatorCatalogue.standard());
        assertEquals(
                List.of(
                        "gross-domestic-product 滨海市 2024 RESULT 5.4% 2025.txt",
                        "gross-domestic-product 滨海市 2025 TARGET 5% 2025.txt",
                        "gross-domestic-product 滨海市 2025 RESULT 5.2% 2026.txt",
                        "gross-domestic-product 滨海市 2026 TARGET 4.8% 2026.txt"),
                rows(series));
        assertEquals(1, series.byIndicator().size());
    }

    @Test
    void aTimeOfItsOwnGivesTheYear() {
        DueTime time = new DueTime(Optional.of("到2027年"), Optional.empty(), Optional.of(LocalDate.of(2027, 12, 31)));
        DueTime years = new DueTime(
                Optional.of("“十四五”期间"), Optional.of(LocalDate.of(2021, 1, 1)), Optional.of(LocalDate.of(2025, 12, 31)));
        Plan plan = Plan.builder()
                .period(PlanPeriod.of(2026, 2026))
                .metadata(Metadata.builder().issuer("滨海市人民政府").build())
                .child(Chapter.builder()
                        .id("1")
                        .role(NodeRole.OBJECTIVES)
                        .title("目标")
                        .target(Target.of("地区生产总值")
                                .exactly("1200亿", "元")
                                .build()
                                .withTime(time))
                        .target(Target.of("城镇新增就业").exactly("5万", "人").build().withTime(years))
                        .build())
                .build();
        Series series = Series.of(List.of(ParseResult.of(plan)), IndicatorCatalogue.standard());
        assertEquals(List.of("gross-domestic-product 滨海市人民政府 2027 TARGET 120000000000元 "), rows(series));
    }
}
