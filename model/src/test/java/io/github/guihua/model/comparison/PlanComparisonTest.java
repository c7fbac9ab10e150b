package io.github.guihua.model.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Comparison;
import io.github.guihua.model.Confidence;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.DeadlineKind;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorNature;
import io.github.guihua.model.IndicatorValue;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.model.Passage;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private static final Target JOBS = Target.of("新增就业").atLeast("5000", "人").build();
    private static final Task TASK = Task.builder()
            .id("1")
            .title("稳定和扩大就业")
            .text("落实就业优先政策。")
            .target(JOBS)
            .responsibleUnit(ResponsibleUnit.of("市人社局", UnitRole.LEAD))
            .responsibleUnit(ResponsibleUnit.of("市财政局", UnitRole.SUPPORT))
            .build();
    private static final Indicator ROW = Indicator.builder()
            .name("城镇登记失业率")
            .unit("%")
            .nature(IndicatorNature.EXPECTED)
            .value(IndicatorValue.of("2025", 2025, "4.5"))
            .build();

    private static List<String> between(Plan older, Plan newer) {
        return PlanComparison.between(older, newer).differences().stream()
                .map(Difference::toString)
                .toList();
    }

    private static Plan with(Task... tasks) {
        return Plan.builder().children(List.of(tasks)).build();
    }

    private static List<String> task(UnaryOperator<Task.Builder> change) {
        return between(with(TASK), with(change.apply(TASK.toBuilder()).build()));
    }

    private static List<String> target(UnaryOperator<Target.Builder> change) {
        return task(t -> t.targets(List.of(change.apply(JOBS.toBuilder()).build())));
    }

    private static List<String> row(UnaryOperator<Indicator.Builder> change) {
        return between(
                Plan.builder().indicator(ROW).build(),
                Plan.builder().indicator(change.apply(ROW.toBuilder()).build()).build());
    }

    private static final String T = " /children/0/targets/0 → /children/0/targets/0: ";

    @Test
    void targets() {
        assertEquals(
                List.of("RAISED" + T + "新增就业5000人以上 → 新增就业6000人以上"),
                target(t -> t.atLeast("6000", "人").text(null)));
        assertEquals(
                List.of("LOWERED" + T + "新增就业5000人以上 → 新增就业4000人以上"),
                target(t -> t.atLeast("4000", "人").text(null)));
        assertEquals(
                List.of("RESTATED" + T + "新增就业5000人以上 → 新增就业超过5000人"),
                target(t -> t.moreThan("5000", "人").text(null)));
        assertEquals(List.of("RESTATED" + T + "新增就业5000人以上 → 新增就业5000人以上"), target(t -> t.per(Period.ofYears(1))));
        assertEquals(
                List.of("RESTATED" + T + "新增就业5000人以上 → 新增就业5000人以上"),
                target(t -> t.change(io.github.guihua.model.Change.INCREASE)));
        assertEquals(List.of("HARDENED" + T + "一般表述 → 约束性表述"), target(t -> t.modality(Modality.FIRM)));
        assertEquals(List.of("SOFTENED" + T + "一般表述 → 努力性表述"), target(t -> t.modality(Modality.ASPIRATIONAL)));
        assertEquals(List.of("DEADLINE_MOVED" + T + "- → 2025-12-31"), target(t -> t.by(2025)));
        assertEquals(List.of("DEADLINE_MOVED" + T + "- → 年内"), target(t -> t.due("年内")));
        assertEquals(
                List.of("DEADLINE_MOVED" + T + "- → 2025-01-01起"), target(t -> t.dueFrom(LocalDate.of(2025, 1, 1))));
        assertEquals(
                List.of("DEADLINE_MOVED" + T + "- → 2025-01-01—2025-12-31"),
                target(t -> t.dueFrom(LocalDate.of(2025, 1, 1)).by(2025)));
        assertEquals(List.of("REWORDED" + T + "新增就业5000人以上 → 新增就业不少于5000人"), target(t -> t.text("不少于5000人")));
        assertEquals(List.of("REWORDED" + T + "新增就业5000人以上 → 城镇新增就业5000人以上"), target(t -> t.subject("城镇新增就业")));
        assertEquals(List.of(), target(t -> t.confidence(Confidence.LOW)));
        assertEquals(List.of("DROPPED /children/0/targets/0 → -: 新增就业5000人以上"), task(t -> t.targets(List.of())));
    }

    @Test
    void theUpperBoundOfARangeCountsWhereTheLowerOneStays() {
        Target two = Target.of("x").between("2", "3", "个").build();
        Target wider = two.toBuilder()
                .quantity(Comparison.BETWEEN, new BigDecimal(2), new BigDecimal(4))
                .build();
        assertEquals(
                DifferenceKind.RAISED,
                PlanComparison.between(
                                with(TASK.toBuilder().targets(List.of(two)).build()),
                                with(TASK.toBuilder().targets(List.of(wider)).build()))
                        .differences()
                        .get(0)
                        .kind());
    }

    @Test
    void units() {
        String lead = "LEAD_CHANGED /children/0 → /children/0: 市人社局 → ";
        ResponsibleUnit finance = TASK.responsibleUnits().get(1);
        assertEquals(
                List.of(lead + "市发改委"),
                task(t -> t.responsibleUnits(List.of(ResponsibleUnit.of("市发改委", UnitRole.LEAD), finance))));
        assertEquals(
                List.of(lead + "市财政局"),
                task(t -> t.responsibleUnits(List.of(
                        ResponsibleUnit.of("市人社局", UnitRole.SUPPORT), ResponsibleUnit.of("市财政局", UnitRole.LEAD)))));
        assertEquals(
                List.of(
                        "UNIT_ROLE_CHANGED /children/0/responsibleUnits/1 → /children/0/responsibleUnits/1: 市财政局 配合单位 → 督办单位"),
                task(t -> t.responsibleUnits(List.of(
                        TASK.responsibleUnits().get(0),
                        finance.toBuilder().role(UnitRole.SUPERVISE).build()))));
        assertEquals(
                List.of("DROPPED /children/0/responsibleUnits/1 → -: 市财政局"),
                task(t -> t.responsibleUnits(TASK.responsibleUnits().subList(0, 1))));
        for (ResponsibleUnit other : List.of(
                finance.toBuilder().name("财政局").build(),
                finance.toBuilder().alias("国资委").build(),
                finance.toBuilder().collective(true).build())) {
            assertEquals(
                    List.of("REWORDED /children/0/responsibleUnits/1 → /children/0/responsibleUnits/1: 市财政局 → "
                            + other.name()),
                    task(t -> t.responsibleUnits(List.of(TASK.responsibleUnits().get(0), other))));
        }
    }

    private static List<String> deadline(Deadline older, Deadline newer) {
        return between(with(TASK.withDeadline(older)), with(TASK.withDeadline(newer)));
    }

    @Test
    void deadlines() {
        String at = " /children/0/deadline → /children/0/deadline: ";
        Deadline june = Deadline.on("2025年6月底前", LocalDate.of(2025, 6, 30));
        Deadline inJune = june.toBuilder().text("6月底前").build();
        Deadline ongoing =
                Deadline.builder().text("持续推进").kind(DeadlineKind.ONGOING).build();
        Deadline quarterly = Deadline.builder()
                .text("每季度")
                .kind(DeadlineKind.RECURRING)
                .per(Period.ofMonths(3))
                .build();
        assertEquals(
                List.of("DEADLINE_LATER" + at + "2025年6月底前 → 年底前"),
                deadline(june, Deadline.on("年底前", LocalDate.of(2025, 12, 31))));
        assertEquals(
                List.of("DEADLINE_EARLIER" + at + "2025年6月底前 → 3月底前"),
                deadline(june, Deadline.on("3月底前", LocalDate.of(2025, 3, 31))));
        assertEquals(
                List.of("DEADLINE_LATER" + at + "2025-06-30 → 2026-06-30"),
                deadline(
                        inJune, inJune.toBuilder().by(LocalDate.of(2026, 6, 30)).build()));
        assertEquals(List.of("REWORDED" + at + "2025年6月底前 → 6月底前"), deadline(june, inJune));
        assertEquals(
                List.of("DEADLINE_MOVED" + at + "2025-06-30 → 2025-06-01—2025-06-30"),
                deadline(june, june.toBuilder().from(LocalDate.of(2025, 6, 1)).build()));
        assertEquals(List.of("DEADLINE_MOVED" + at + "2025年6月底前 → 持续推进"), deadline(june, ongoing));
        assertEquals(
                List.of("DEADLINE_MOVED" + at + "每季度 → 每月"),
                deadline(
                        quarterly,
                        quarterly.toBuilder().text("每月").per(Period.ofMonths(1)).build()));
        assertEquals(List.of("DROPPED /children/0/deadline → -: 持续推进"), deadline(ongoing, null));
        assertEquals(List.of("ADDED - → /children/0/deadline: 每季度"), deadline(null, quarterly));
        assertEquals(List.of(), deadline(quarterly, quarterly.toBuilder().build()));
    }

    private static List<String> persons(List<ResponsiblePerson> older, List<ResponsiblePerson> newer) {
        return between(
                with(TASK.toBuilder().responsiblePersons(older).build()),
                with(TASK.toBuilder().responsiblePersons(newer).build()));
    }

    @Test
    void persons() {
        String path = "/children/0/responsiblePersons/0";
        String at = " " + path + " → " + path + ": ";
        ResponsiblePerson mayor = ResponsiblePerson.builder()
                .name("张三")
                .post("副市长")
                .role(PersonRole.LEADER)
                .build();
        ResponsiblePerson post = mayor.toBuilder().name(null).build();
        ResponsiblePerson other = mayor.toBuilder().name("李四").build();
        assertEquals(
                List.of("PERSON_ROLE_CHANGED" + at + "副市长张三 责任领导 → 责任人"),
                persons(
                        List.of(mayor),
                        List.of(mayor.toBuilder().role(PersonRole.OFFICER).build())));
        assertEquals(
                List.of("REWORDED" + at + "副市长张三 → 张三"),
                persons(List.of(mayor), List.of(mayor.toBuilder().post(null).build())));
        assertEquals(
                List.of("DROPPED " + path + " → -: 副市长张三", "ADDED - → " + path + ": 副市长李四"),
                persons(List.of(mayor), List.of(other)));
        assertEquals(
                List.of("PERSON_ROLE_CHANGED" + at + "副市长 责任领导 → 责任人"),
                persons(
                        List.of(post),
                        List.of(post.toBuilder().role(PersonRole.OFFICER).build())));
        assertEquals(List.of(), persons(List.of(mayor, other, post), List.of(post, other, mayor)));
    }

    private static List<String> milestones(List<Milestone> older, List<Milestone> newer) {
        return between(
                with(TASK.toBuilder().milestones(older).build()),
                with(TASK.toBuilder().milestones(newer).build()));
    }

    @Test
    void milestones() {
        String path = "/children/0/milestones/0";
        String at = " " + path + " → " + path + ": ";
        Milestone plan = Milestone.of("完成规划编制")
                .time(DueTime.of("6月底前", LocalDate.of(2025, 6, 30)))
                .build();
        Milestone opened = Milestone.of("建成投用")
                .time(DueTime.of("6月底前", LocalDate.of(2025, 6, 30)))
                .build();
        assertEquals(
                List.of("DEADLINE_LATER" + at + "6月底前 → 年底前"),
                milestones(List.of(plan), List.of(plan.withTime(DueTime.of("年底前", LocalDate.of(2025, 12, 31))))));
        assertEquals(
                List.of("SOFTENED" + at + "一般表述 → 努力性表述"),
                milestones(
                        List.of(plan),
                        List.of(plan.toBuilder().modality(Modality.ASPIRATIONAL).build())));
        assertEquals(
                List.of("REWORDED" + at + "完成规划编制 → 完成规划编制任务"),
                milestones(List.of(plan), List.of(plan.withText("完成规划编制任务"))));
        assertEquals(
                List.of("DROPPED " + path + " → -: 完成规划编制", "ADDED - → " + path + ": 建成投用"),
                milestones(List.of(plan), List.of(opened)));
        assertEquals(List.of(), milestones(List.of(plan, opened), List.of(opened, plan)));
    }

    @Test
    void nodes() {
        assertEquals(List.of("REWORDED /children/0 → /children/0: 稳定和扩大就业 → 稳定就业"), task(t -> t.title("稳定就业")));
        assertEquals(List.of("REWORDED /children/0 → /children/0: 落实就业优先政策。 → 全面落实。"), task(t -> t.text("全面落实。")));
        assertEquals(List.of("ROLE_CHANGED /children/0 → /children/0: - → 重点任务"), task(t -> t.role(NodeRole.WORK)));
        assertEquals(List.of(), task(t -> t.id("7").numbering(Numbering.of(NumberingStyle.CIRCLED, 7, "⑦"))));
        assertEquals(
                List.of("DROPPED /children/0 → -: 稳定和扩大就业", "ADDED - → /children/0: 修建道路"),
                task(t -> t.title("修建道路").text("完全不同。")));
    }

    @Test
    void whatWasDroppedWithItsParentIsToldOnceUnlessItWasMoved() {
        Chapter chapter = Chapter.builder()
                .role(NodeRole.WORK)
                .title("民生保障")
                .task(TASK)
                .task(TASK.toBuilder().id("2").title("办好学校").text("").build())
                .build();
        Plan older = Plan.builder().chapter(chapter).build();
        assertEquals(
                List.of("DROPPED /children/0 → -: 民生保障"),
                between(older, Plan.builder().build()));
        assertEquals(
                List.of("ADDED - → /children/0: 民生保障"), between(Plan.builder().build(), older));
        assertEquals(
                List.of("DROPPED /children/0 → -: 民生保障", "MOVED /children/0/children/0 → /children/0: 稳定和扩大就业"),
                between(older, with(TASK)));
    }

    @Test
    void asFewAsPossibleMovedAmongSiblings() {
        Task a = Task.builder().title("甲甲甲").build();
        Task b = Task.builder().title("乙乙乙").build();
        Task c = Task.builder().title("丙丙丙").build();
        Task d = Task.builder().title("丁丁丁").build();
        assertEquals(List.of("MOVED /children/0 → /children/3: 甲甲甲"), between(with(a, b, c, d), with(b, c, d, a)));
        assertEquals(List.of("MOVED /children/3 → /children/0: 丁丁丁"), between(with(a, b, c, d), with(d, a, b, c)));
        assertEquals(List.of("DROPPED /children/1 → -: 乙乙乙"), between(with(a, b, c, d), with(a, c, d)));
    }

    @Test
    void indicators() {
        String at = " /indicators/0 → /indicators/0: ";
        assertEquals(
                List.of("RAISED" + at + "2025: 4.5 → 5"),
                row(r -> r.values(List.of(IndicatorValue.of("2025", 2025, "5")))));
        assertEquals(
                List.of("LOWERED" + at + "2025: 4.5 → 4"),
                row(r -> r.values(List.of(IndicatorValue.of("2025", 2025, "4")))));
        assertEquals(
                List.of("REWORDED" + at + "2025: 4.5 → <4.5"),
                row(r -> r.values(
                        List.of(ROW.values().get(0).toBuilder().text("<4.5").build()))));
        assertEquals(
                List.of("RESTATED" + at + "2025: 4.5 → 完成"),
                row(r -> r.values(List.of(
                        ROW.values().get(0).toBuilder().amount(null).text("完成").build()))));
        assertEquals(
                List.of("RESTATED" + at + "2025: 4.5 → 4.5"),
                row(r -> r.values(
                        List.of(ROW.values().get(0).toBuilder().year(2026).build()))));
        assertEquals(List.of("RESTATED" + at + "城镇登记失业率"), row(r -> r.value(IndicatorValue.of("2030", 2030, "4"))));
        assertEquals(List.of("RESTATED" + at + "城镇登记失业率"), row(r -> r.values(List.of())));
        assertEquals(List.of("RESTATED" + at + "城镇登记失业率"), row(r -> r.unit("‰")));
        assertEquals(List.of("RESTATED" + at + "城镇登记失业率"), row(r -> r.nature(IndicatorNature.BINDING)));
        assertEquals(List.of("RESTATED" + at + "城镇登记失业率"), row(r -> r.cumulative(true)));
        assertEquals(List.of("REWORDED" + at + "城镇登记失业率 → 城镇 登记失业率"), row(r -> r.name("城镇 登记失业率")));
    }

    @Test
    void namesThatAreAlikeAreTwoIndicators() {
        assertEquals(
                List.of("DROPPED /indicators/0 → -: 城镇登记失业率", "ADDED - → /indicators/0: 城镇调查失业率"),
                row(r -> r.name("城镇调查失业率")));
    }

    @Test
    void citations() {
        Citation cited = Citation.of("纲要");
        Plan older = Plan.builder().citation(cited).build();
        assertEquals(
                List.of("REWORDED /citations/0 → /citations/0: - → 国发〔2021〕1号"),
                between(
                        older,
                        Plan.builder()
                                .citation(cited.toBuilder()
                                        .documentNumber("国发〔2021〕1号")
                                        .build())
                                .build()));
        assertEquals(
                List.of("DROPPED /citations/0 → -: 纲要", "ADDED - → /citations/0: 意见"),
                between(older, Plan.builder().citation(Citation.of("意见")).build()));
    }

    @Test
    void headAndPassages() {
        Plan plan = Plan.builder()
                .title("甲")
                .preamble(Passage.of("为了工作"))
                .closing(Passage.builder().text("结语").target(JOBS).build())
                .build();
        Plan other = plan.toBuilder()
                .title("乙")
                .kind(PlanKind.ACTION_PLAN)
                .period(PlanPeriod.of(2021, 2025))
                .metadata(plan.metadata().toBuilder().issuers(List.of("市政府")).build())
                .preamble(null)
                .closing(plan.closing().orElseThrow().toBuilder()
                        .text("完")
                        .targets(List.of())
                        .build())
                .build();
        assertEquals(
                List.of(
                        "HEAD_CHANGED - → -: title",
                        "HEAD_CHANGED - → -: kind",
                        "HEAD_CHANGED - → -: metadata",
                        "HEAD_CHANGED - → -: period",
                        "DROPPED /preamble → -: 为了工作",
                        "REWORDED /closing → /closing: 结语 → 完",
                        "DROPPED /closing/targets/0 → -: 新增就业5000人以上"),
                between(plan, other));
        PlanComparison comparison = PlanComparison.between(plan, other);
        assertEquals(4, comparison.differences(DifferenceKind.HEAD_CHANGED).size());
        assertFalse(comparison.isEmpty());
        assertTrue(comparison.toString().startsWith("HEAD_CHANGED - → -: title\nHEAD_CHANGED"));
        assertEquals("放松", DifferenceKind.SOFTENED.displayName(Locale.CHINESE));
    }

    @Test
    void longWordsAreCut() {
        String detail = PlanComparison.between(
                        with(), with(Task.builder().title("长".repeat(41)).build()))
                .differences()
                .get(0)
                .detail();
        assertEquals("长".repeat(40) + "…", detail);
    }

    /** So many that not each is compared with each. */
    @Test
    void aThousandRewordedMilestonesAreFoundInTheirPlaces() {
        List<Milestone> older = new ArrayList<>();
        List<Milestone> newer = new ArrayList<>(
                List.of(Milestone.builder().text("召开现场推进会").due("3月底前").build()));
        for (int i = 0; i < 1000; i++) {
            String text = "完成第" + i * 7919 + "号项目主体建设";
            older.add(Milestone.builder().text(text).due("年底前").build());
            newer.add(Milestone.builder().text("加快" + text).due("年底前").build());
        }
        List<Difference> differences = PlanComparison.between(
                        with(Task.builder().title("推进项目").milestones(older).build()),
                        with(Task.builder().title("推进项目").milestones(newer).build()))
                .differences();
        assertEquals(1001, differences.size());
        for (Difference difference : differences) {
            if (difference.kind() == DifferenceKind.REWORDED) {
                String[] texts = difference.detail().split(" → ", 2);
                assertEquals("加快" + texts[0], texts[1]);
            } else {
                assertEquals("ADDED - → /children/0/milestones/0: 召开现场推进会", difference.toString());
            }
        }
    }

    @Test
    void fiveHundredRewordedTasksAreAllFound() {
        List<Task> older = new ArrayList<>();
        List<Task> newer = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String text = "加强第" + i * 7919 + "号项目建设，落实各项工作要求。".repeat(8);
            older.add(Task.builder().title("推进项目" + i).text(text).build());
            newer.add(Task.builder().title("加快推进项目" + i).text(text + "完").build());
        }
        Plan one = Plan.builder().children(older).build();
        Plan other = Plan.builder().children(newer).build();
        PlanComparison comparison = PlanComparison.between(one, other);
        assertEquals(500, comparison.differences(DifferenceKind.REWORDED).size());
        assertEquals(500, comparison.differences().size());
    }
}
