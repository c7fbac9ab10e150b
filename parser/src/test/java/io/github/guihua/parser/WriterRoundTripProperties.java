package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Confidence;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.DeadlineKind;
import io.github.guihua.model.DueTime;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Passage;
import io.github.guihua.model.PersonRole;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.StanceRule;
import io.github.guihua.model.Statements;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import io.github.guihua.model.text.PlanWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/**
 * What the writer writes the parser reads: a plan that text can carry comes back equal, and a parsed plan keeps its
 * outline. Text carries no ids of the user's own and no roles that no title tells, and its numbers follow the depth.
 */
class WriterRoundTripProperties {

    private static final PlanParser PARSER = PlanParser.create();
    private static final List<NumberingStyle> STYLES =
            List.of(NumberingStyle.HAN_COMMA, NumberingStyle.HAN_PAREN, NumberingStyle.ARABIC_DOT);

    /** A sentence and the targets that are in it, and the milestones in a year. */
    private record Sentence(String words, List<Target> targets, IntFunction<List<Milestone>> milestones) {

        Statements statements(int year) {
            return new Statements(targets, List.of(), milestones.apply(year));
        }
    }

    /** Who answers for a task, and until when in a year. */
    private record Answer(
            List<ResponsibleUnit> units, List<ResponsiblePerson> persons, Optional<IntFunction<Deadline>> deadline) {}

    /** A heading and what is under it. */
    private record Draft(String title, Sentence sentence, Answer answer, List<Draft> below) {}

    private static Arbitrary<String> titles() {
        return Combinators.combine(
                        Arbitraries.of("加强", "推进", "完善", "深化", "优化", "健全"),
                        Arbitraries.of("城市", "乡村", "社区", "产业", "园区", "生态"),
                        Arbitraries.of("管理体系", "公共服务", "基础设施建设", "环境治理", "便民设施"))
                .as((verb, field, object) -> verb + field + object);
    }

    private static Arbitrary<Sentence> sentences() {
        Arbitrary<Sentence> plain = Arbitraries.of(
                        "统筹各方力量，落实工作责任。", "坚持问题导向，加大投入力度。", "完善协调机制，确保取得实效。", "发挥群众作用，营造良好氛围。")
                .map(words -> new Sentence(words, List.of(), year -> List.of()));
        Arbitrary<Sentence> jobs = Arbitraries.integers().between(100, 99_999).map(n -> {
            Target target = Target.of("城镇新增就业")
                    .atLeast(String.valueOf(n), "人")
                    .text(n + "人以上")
                    .confidence(Confidence.HIGH)
                    .rule(StanceRule.ROLE)
                    .build();
            return new Sentence("落实就业政策，城镇新增就业" + n + "人以上。", List.of(target), year -> List.of());
        });
        Arbitrary<Sentence> plans = Combinators.combine(
                        Arbitraries.of(Modality.class), Arbitraries.of("完成规划编制", "建成投用", "出台实施方案"))
                .as((modality, work) -> {
                    String firmness = modality == Modality.FIRM ? "确保" : modality == Modality.PLAIN ? "" : "力争";
                    return new Sentence(
                            "加强统筹协调，" + firmness + "9月底前" + work + "。",
                            List.of(),
                            year -> List.of(Milestone.of(work)
                                    .due("9月底前")
                                    .dueBy(LocalDate.of(year, 9, 30))
                                    .modality(modality)
                                    .build()));
                });
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, jobs), Tuple.of(1, plans));
    }

    private static Arbitrary<List<ResponsibleUnit>> units() {
        Arbitrary<ResponsibleUnit> unit = Combinators.combine(
                        Arbitraries.of("市财政局", "市教育局", "市民政局", "市公安局", "市水务局", "市商务局"), Arbitraries.of(UnitRole.class))
                .as(ResponsibleUnit::of);
        return unit.list().ofMaxSize(3).uniqueElements(ResponsibleUnit::name);
    }

    private static Arbitrary<List<ResponsiblePerson>> persons() {
        Arbitrary<Optional<String>> names =
                Arbitraries.of("张三", "李四", "王小五", "欧阳明", "买买提·艾力").optional();
        Arbitrary<Optional<String>> posts =
                Arbitraries.of("副市长", "市委常委、常务副市长", "市商务局局长", "分管副局长").optional();
        Arbitrary<ResponsiblePerson> person = Combinators.combine(names, posts, Arbitraries.of(PersonRole.class))
                .filter((name, post, role) -> name.isPresent() || post.isPresent())
                .as((name, post, role) -> ResponsiblePerson.builder()
                        .name(name.orElse(null))
                        .post(post.orElse(null))
                        .role(role)
                        .build());
        return person.list().ofMaxSize(3).uniqueElements();
    }

    private static IntFunction<Deadline> date(String words, int month, int day) {
        return year -> Deadline.on(words.replace("@", year + "年"), LocalDate.of(year, month, day));
    }

    private static IntFunction<Deadline> recurring(String words, Period per) {
        return year -> Deadline.builder()
                .text(words)
                .kind(DeadlineKind.RECURRING)
                .per(per)
                .build();
    }

    private static IntFunction<Deadline> ongoing(String words) {
        return year -> Deadline.builder().text(words).kind(DeadlineKind.ONGOING).build();
    }

    private static Arbitrary<IntFunction<Deadline>> deadlines() {
        return Arbitraries.of(List.of(
                date("@6月底前", 6, 30),
                date("9月底前", 9, 30),
                date("@6月20日前", 6, 20),
                date("@6月", 6, 30),
                date("年底前", 12, 31),
                date("上半年", 6, 30),
                date("@第三季度", 9, 30),
                date("@底前，长期坚持", 12, 31),
                year -> date("@3月至6月", 6, 30).apply(year).toBuilder()
                        .from(LocalDate.of(year, 3, 1))
                        .build(),
                year -> Deadline.builder().text("党的二十届四中全会召开前").build(),
                year -> Deadline.builder().text("印发之日起30日内").build(),
                date("10月中旬前", 10, 20),
                date("12月25日18时前", 12, 25),
                year -> date("即日起至11月30日", 11, 30).apply(year),
                year -> Deadline.on((year + 1) + "年3月底前", LocalDate.of(year + 1, 3, 31)),
                recurring("每周", Period.ofWeeks(1)),
                recurring("每月", Period.ofMonths(1)),
                recurring("每半年", Period.ofMonths(6)),
                recurring("每年", Period.ofYears(1)),
                recurring("每季度末", Period.ofMonths(3)),
                recurring("每季度", Period.ofMonths(3)),
                recurring("每年12月底前", Period.ofYears(1)),
                recurring("每月5日前", Period.ofMonths(1)),
                ongoing("持续推进"),
                ongoing("长期坚持"),
                ongoing("全年")));
    }

    private static Arbitrary<Answer> answers() {
        return Combinators.combine(units(), persons(), deadlines().optional()).as(Answer::new);
    }

    private static Arbitrary<Draft> drafts(int below) {
        Arbitrary<List<Draft>> inner = below == 0
                ? Arbitraries.just(List.of())
                : drafts(below - 1).list().ofMaxSize(3).uniqueElements(Draft::title);
        return Combinators.combine(titles(), sentences(), answers(), inner).as(Draft::new);
    }

    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<List<Draft>> drafts =
                drafts(2).list().ofMinSize(2).ofMaxSize(4).uniqueElements(Draft::title);
        return Combinators.combine(Arbitraries.integers().between(2000, 2030), drafts)
                .as(WriterRoundTripProperties::plan);
    }

    private static Plan plan(int year, List<Draft> drafts) {
        Plan.Builder plan = Plan.builder()
                .title("某市" + year + "年工作要点")
                .kind(PlanKind.WORK_KEY_POINTS)
                .period(PlanPeriod.of(year, year))
                .preamble(Passage.of("为做好今年各项工作，特制定本要点。"));
        int n = 0;
        for (Draft draft : drafts) {
            n++;
            if (isTask(draft)) {
                plan.task(task(draft, year, String.valueOf(n), n, 0));
            } else {
                plan.chapter(chapter(draft, year, String.valueOf(n), n, 0));
            }
        }
        return plan.build();
    }

    /** As everywhere in the model: what bears units, or holds nothing. */
    private static boolean isTask(Draft draft) {
        return !draft.answer().units().isEmpty() || draft.below().isEmpty();
    }

    private static Chapter chapter(Draft draft, int year, String id, int number, int depth) {
        Chapter.Builder chapter = Chapter.builder()
                .id(id)
                .role(NodeRole.WORK)
                .numbering(Numbering.of(STYLES.get(depth), number, ""))
                .title(draft.title())
                .text(draft.sentence().words())
                .statements(draft.sentence().statements(year));
        int n = 0;
        for (Draft below : draft.below()) {
            n++;
            if (isTask(below)) {
                chapter.task(task(below, year, id + "." + n, n, depth + 1));
            } else {
                chapter.chapter(chapter(below, year, id + "." + n, n, depth + 1));
            }
        }
        return chapter.build();
    }

    private static Task task(Draft draft, int year, String id, int number, int depth) {
        Task.Builder task = Task.builder()
                .id(id)
                .role(NodeRole.WORK)
                .numbering(Numbering.of(STYLES.get(depth), number, ""))
                .title(draft.title())
                .text(draft.sentence().words())
                .statements(draft.sentence().statements(year))
                .responsibleUnits(draft.answer().units())
                .responsiblePersons(draft.answer().persons())
                .deadline(draft.answer().deadline().map(due -> due.apply(year)).orElse(null));
        int n = 0;
        for (Draft below : draft.below()) {
            n++;
            task.subtask(task(below, year, id + "." + n, n, depth + 1));
        }
        return task.build();
    }

    @Property(tries = 1000)
    void aPlanThatTextCanCarryComesBackEqual(@ForAll("plans") Plan plan) {
        String text = PlanWriter.official().write(plan);
        assertEquals(plan, PARSER.parse(text).plan(), text);
    }

    /** A milestone of a year, with words of time that are read as it says. */
    private static Milestone milestone(String work, Modality modality, DueTime time) {
        return Milestone.of(work).modality(modality).time(time).build();
    }

    private static DueTime within(String words, LocalDate from, LocalDate by) {
        return new DueTime(Optional.of(words), Optional.of(from), Optional.of(by));
    }

    @Provide
    Arbitrary<IntFunction<Milestone>> milestones() {
        Arbitrary<IntFunction<DueTime>> times = Arbitraries.of(List.of(
                year -> DueTime.of("9月底前", LocalDate.of(year, 9, 30)),
                year -> DueTime.of(year + "年6月20日前", LocalDate.of(year, 6, 20)),
                year -> DueTime.of("年底前", LocalDate.of(year, 12, 31)),
                year -> DueTime.of("10月中旬前", LocalDate.of(year, 10, 20)),
                year -> DueTime.of("三季度前", LocalDate.of(year, 9, 30)),
                year -> within("上半年", LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30)),
                year -> DueTime.of("到" + (year + 2) + "年", LocalDate.of(year + 2, 12, 31)),
                year -> DueTime.of("党的二十届四中全会召开前"),
                year -> DueTime.of("本要点印发之日起30日内")));
        Arbitrary<String> works = Arbitraries.of("完成规划编制", "建成投用", "出台实施方案", "基本形成数字政府建设格局");
        return Combinators.combine(works, Arbitraries.of(Modality.class), times)
                .as((work, modality, time) -> year -> milestone(work, modality, time.apply(year)));
    }

    /** A plan that was built has milestones that its texts need not hold. */
    @Property(tries = 300)
    void aMilestoneThatNoTextHoldsIsReadBack(
            @ForAll("milestones") IntFunction<Milestone> milestone,
            @ForAll @IntRange(min = 2000, max = 2030) int year,
            @ForAll boolean ofTask) {
        Chapter.Builder chapter = Chapter.builder().role(NodeRole.WORK).title("推进数字政府建设");
        Task task = Task.builder().title("完善公共服务").text("统筹各方力量，落实工作责任。").build();
        if (ofTask) {
            task = task.toBuilder().milestone(milestone.apply(year)).build();
        } else {
            chapter.text("坚持问题导向，加大投入力度。").milestone(milestone.apply(year));
        }
        Plan plan = Plan.builder()
                .title("某市" + year + "年工作要点")
                .kind(PlanKind.WORK_KEY_POINTS)
                .period(PlanPeriod.of(year, year))
                .chapter(chapter.task(task).build())
                .build();
        String text = PlanWriter.official().write(plan);
        assertEquals(plan.allMilestones(), PARSER.parse(text).plan().allMilestones(), text);
    }

    /** Half-width brackets, other marks after numbers, indents, other line ends: nothing that a plan says. */
    @Property(tries = 300)
    void otherSpacingAndOtherGlyphsAreTheSamePlan(@ForAll("plans") Plan plan) {
        String text = PlanWriter.official().write(plan);
        String other = text.replace('（', '(').replace('）', ')').replaceAll("(?m)^(\\d)\\.", "$1．");
        String spaced = other.replace("\n", "\r\n\r\n\u3000\u3000");
        assertEquals(PARSER.parse(text).plan(), PARSER.parse(spaced).plan(), spaced);
    }

    @Example
    void aParsedSeedKeepsItsOutlineAndAllThatItSets() throws Exception {
        for (Path seed : seeds()) {
            Plan plan = PARSER.parse(seed).plan();
            Plan again = PARSER.parse(PlanWriter.official().write(plan)).plan();
            assertEquals(outline(plan.children(), ""), outline(again.children(), ""), seed.toString());
            assertEquals(plan.allUnits(), again.allUnits(), seed.toString());
            assertEquals(plan.allTargets(), again.allTargets(), seed.toString());
            assertEquals(plan.allAchievements(), again.allAchievements(), seed.toString());
            assertEquals(plan.allMilestones(), again.allMilestones(), seed.toString());
            assertEquals(plan.allPersons(), again.allPersons(), seed.toString());
            assertEquals(deadlines(plan), deadlines(again), seed.toString());
            assertEquals(plan.indicators(), again.indicators(), seed.toString());
        }
    }

    private static List<Optional<Deadline>> deadlines(Plan plan) {
        return plan.allTasks().stream().map(Task::deadline).toList();
    }

    private static List<Path> seeds() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> outline(List<OutlineNode> nodes, String indent) {
        List<String> lines = new ArrayList<>();
        for (OutlineNode node : nodes) {
            lines.add(indent + (node instanceof Chapter ? "C " : "T ") + node.title());
            lines.addAll(outline(node.children(), indent + "  "));
        }
        return lines;
    }
}
