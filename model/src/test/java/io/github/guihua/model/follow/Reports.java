package io.github.guihua.model.follow;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.Change;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.Target;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.source.Source;
import java.util.List;

/** Small plans and reports of one city for the tests of this package. */
final class Reports {

    private Reports() {}

    static ParseResult plan(int year, List<Target> targets, List<Milestone> milestones) {
        Chapter.Builder chapter =
                Chapter.builder().id("1").role(NodeRole.OBJECTIVES).title("主要目标");
        targets.forEach(chapter::target);
        milestones.forEach(chapter::milestone);
        return named("plan" + year, year, chapter.build());
    }

    static ParseResult plan(int year, Target... targets) {
        return plan(year, List.of(targets), List.of());
    }

    static ParseResult report(int year, String text, Achievement... achievements) {
        Chapter.Builder chapter =
                Chapter.builder().id("1").role(NodeRole.REVIEW).title("工作回顾").text(text);
        List.of(achievements).forEach(chapter::achievement);
        return named("report" + year, year, chapter.build());
    }

    static ParseResult named(String name, int year, Chapter chapter) {
        return named(name, "滨海市", PlanPeriod.of(year, year), chapter);
    }

    static ParseResult named(String name, String body, PlanPeriod period, Chapter chapter) {
        Plan plan = Plan.builder()
                .title(body + "政府工作报告")
                .period(period)
                .child(chapter)
                .build();
        return ParseResult.builder()
                .source(Source.builder()
                        .name(name)
                        .length(0)
                        .sha256("0".repeat(64))
                        .build())
                .plan(plan)
                .build();
    }

    static Target growth(String subject, String percent) {
        return Target.of(subject).exactly(percent, "%").change(Change.INCREASE).build();
    }

    static Achievement grew(String subject, String percent) {
        return Achievement.of(subject)
                .exactly(percent, "%")
                .change(Change.INCREASE)
                .build();
    }

    static Achievement reached(String subject, String amount, String unit) {
        return Achievement.of(subject).exactly(amount, unit).text(amount + unit).build();
    }
}
