package io.github.guihua.model.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Target;
import io.github.guihua.model.source.ParseResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A city's targets beside those of its districts. */
class CascadeTest {

    private static ParseResult plan(String body, Target... targets) {
        Chapter.Builder chapter =
                Chapter.builder().id("1").role(NodeRole.OBJECTIVES).title("主要目标");
        List.of(targets).forEach(chapter::target);
        return Reports.named(body, body, PlanPeriod.of(2026, 2026), chapter.build());
    }

    private static List<String> parts(CascadeLine line) {
        return line.parts().stream()
                .map(part -> part.body() + " " + part.takeover())
                .toList();
    }

    @Test
    void ratesAreTakenOverTightenedOrSoftened() {
        Target growth = Reports.growth("地区生产总值", "6");
        Cascade cascade = Cascade.of(
                plan("滨海市", growth),
                List.of(
                        plan("东区", growth),
                        plan("西区", Reports.growth("生产总值", "7")),
                        plan("南区", Reports.growth("GDP", "5")),
                        plan("北区")));
        CascadeLine line = cascade.lines().get(0);
        assertEquals(List.of("东区 TAKEN_OVER", "西区 TIGHTENED", "南区 SOFTENED", "北区 MISSING"), parts(line));
        assertEquals(Optional.empty(), line.sum());
    }

    @Test
    void softerWordsAreSofter() {
        Target firm =
                Target.of("城镇调查失业率").atMost("5.5", "%").modality(Modality.FIRM).build();
        Target about =
                Target.of("城镇调查失业率").about("5.5", "%").modality(Modality.FIRM).build();
        Target aim = Target.of("城镇调查失业率")
                .atMost("5.5", "%")
                .modality(Modality.ASPIRATIONAL)
                .build();
        Cascade cascade = Cascade.of(plan("滨海市", firm), List.of(plan("东区", about), plan("西区", aim)));
        assertEquals(
                List.of("东区 SOFTENED", "西区 SOFTENED"), parts(cascade.lines().get(0)));
        Cascade other = Cascade.of(plan("滨海市", about), List.of(plan("东区", firm)));
        assertEquals(List.of("东区 TIGHTENED"), parts(other.lines().get(0)));
    }

    @Test
    void amountsThatAddUpAreSummed() {
        Target city = Target.of("城镇新增就业").atLeast("10万", "人").build();
        Cascade cascade = Cascade.of(
                plan("滨海市", city),
                List.of(
                        plan("东区", Target.of("新增城镇就业").atLeast("4万", "人").build()),
                        plan("西区", Target.of("城镇新增就业").exactly("5万", "人").build()),
                        plan("南区")));
        CascadeLine line = cascade.lines().get(0);
        assertEquals(List.of("东区 SHARE", "西区 SHARE", "南区 MISSING"), parts(line));
        PartsSum sum = line.sum().orElseThrow();
        assertEquals(0, sum.amount().compareTo(new BigDecimal("90000")));
        assertEquals(0, sum.difference().compareTo(new BigDecimal("-10000")));
        assertEquals(2, sum.told());
        assertEquals(1, sum.missing());
    }

    @Test
    void aNumberWithoutABetterSideIsOnlyDifferent() {
        Target prices = Target.of("居民消费价格涨幅").exactly("2", "%").build();
        Target other = Target.of("居民消费价格涨幅").exactly("3", "%").build();
        assertEquals(
                List.of("东区 DIFFERENT"),
                parts(Cascade.of(plan("滨海市", prices), List.of(plan("东区", other)))
                        .lines()
                        .get(0)));
    }
}
