package io.github.guihua.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One small plan, walked in every way. */
class WalkingTest {

    private static final ResponsibleUnit FINANCE = ResponsibleUnit.builder()
            .name("财政局")
            .fullName("市财政局")
            .role(UnitRole.LEAD)
            .build();
    private static final ResponsibleUnit POLICE = ResponsibleUnit.of("市公安局", UnitRole.SUPPORT);
    private static final Target JOBS = Target.of("城镇新增就业")
            .atLeast("5000", "人")
            .modality(Modality.FIRM)
            .place(Place.of(31, 33))
            .build();
    private static final Achievement ROADS =
            Achievement.of("新建道路").exactly("10", "公里").place(Place.of(29, 30)).build();
    private static final Target FLATS = Target.of("改造小区").exactly("3", "个").build();
    private static final Task SUB = Task.builder()
            .id("1.1.1")
            .title("细化措施")
            .responsibleUnit(POLICE)
            .responsibleUnit(FINANCE)
            .target(FLATS)
            .build();
    private static final Task TASK = Task.builder()
            .id("1.1")
            .title("稳定就业")
            .role(NodeRole.SAFEGUARDS)
            .responsibleUnit(FINANCE)
            .target(JOBS)
            .achievement(ROADS)
            .subtask(SUB)
            .build();
    private static final Chapter INNER =
            Chapter.builder().id("1.2").title("形势").role(NodeRole.SITUATION).build();
    private static final Chapter OUTER = Chapter.builder()
            .id("1")
            .title("民生")
            .role(NodeRole.WORK)
            .task(TASK)
            .chapter(INNER)
            .build();
    private static final Task ROOT = Task.builder().id("2").title("抓好落实").build();
    private static final Passage PREAMBLE = Passage.of("为了工作");
    private static final Passage CLOSING = Passage.builder()
            .text("全市完成")
            .target(FLATS.toBuilder().subject("合计").build())
            .build();
    private static final Indicator INDICATOR = Indicator.builder().name("绿化率").build();
    private static final Citation CITATION = Citation.of("纲要");
    private static final Plan PLAN = Plan.builder()
            .preamble(PREAMBLE)
            .chapter(OUTER)
            .task(ROOT)
            .closing(CLOSING)
            .indicator(INDICATOR)
            .citation(CITATION)
            .build();

    private static final Target TOTAL = CLOSING.targets().get(0);

    @Test
    void theWalkIsInDocumentOrderEachBeforeWhatIsInIt() {
        // places put the achievement before the target
        List<PlanElement> expected = List.of(
                PREAMBLE,
                OUTER,
                TASK,
                FINANCE,
                ROADS,
                JOBS,
                SUB,
                POLICE,
                SUB.responsibleUnits().get(1),
                FLATS,
                INNER,
                ROOT,
                CLOSING,
                TOTAL,
                INDICATOR,
                CITATION);
        List<PlanElement> walked = PLAN.walk().toList();
        assertEquals(expected.size(), walked.size());
        for (int i = 0; i < walked.size(); i++) {
            assertSame(expected.get(i), walked.get(i));
        }
        assertEquals(List.of(OUTER, ROOT), PLAN.children());
        assertEquals(List.of(TASK, INNER), OUTER.children());
        assertEquals(List.of(), FLATS.elements());
    }

    @Test
    void personsDeadlineAndMilestonesStandInTheirTask() {
        ResponsiblePerson person = ResponsiblePerson.of("张三", PersonRole.LEADER);
        Deadline deadline = Deadline.on("6月底前", LocalDate.of(2025, 6, 30));
        Milestone milestone = Milestone.of("完成规划编制").due("年内").build();
        Task task = Task.builder()
                .title("编制规划")
                .responsiblePerson(person)
                .deadline(deadline)
                .milestone(milestone)
                .build();
        Plan plan = Plan.builder().task(task).build();

        assertEquals(List.of(task, person, deadline, milestone), plan.walk().toList());
        assertEquals(List.of(person), plan.allPersons());
        assertEquals(List.of(milestone), plan.allMilestones());
        for (PlanElement element : plan.walk().toList()) {
            assertSame(
                    element, plan.find(plan.index().path(element).orElseThrow()).orElseThrow());
        }
        List<PlanElement> visited = new ArrayList<>();
        plan.accept(new PlanVisitor() {
            @Override
            public void person(ResponsiblePerson person) {
                visited.add(person);
            }

            @Override
            public void deadline(Deadline deadline) {
                visited.add(deadline);
            }

            @Override
            public void milestone(Milestone milestone) {
                visited.add(milestone);
            }
        });
        assertEquals(List.of(person, deadline, milestone), visited);
    }

    @Test
    void theWalkIsLazy() {
        assertSame(PREAMBLE, PLAN.walk().findFirst().orElseThrow());
        assertEquals(4, OUTER.walk().limit(4).count());
    }

    @Test
    void chaptersAndTasksStandInTheOrderInWhichTheyWereAdded() {
        Chapter mixed = Chapter.builder()
                .role(NodeRole.WORK)
                .title("民生")
                .task(TASK)
                .chapter(INNER)
                .child(ROOT)
                .build();
        assertEquals(List.of(TASK, INNER, ROOT), mixed.children());
        assertEquals(List.of(INNER), mixed.chapters());
        assertEquals(List.of(TASK, ROOT), mixed.tasks());
        Task first = ROOT.toBuilder().id("").build();
        Plan plan = Plan.builder().task(first).chapter(mixed).build();
        assertEquals(List.of(first, mixed), plan.children());
        assertEquals(List.of(first), plan.tasks());
        assertEquals(List.of(mixed, INNER), plan.allChapters());
    }

    @Test
    void tasksOfABodyByEitherName() {
        assertEquals(List.of(SUB), PLAN.tasksOf("市公安局"));
        assertEquals(List.of(), PLAN.tasksOf("区公安局"));
    }

    @Test
    void elementsAreFoundByTheirPaths() {
        assertSame(PREAMBLE, PLAN.find("/preamble").orElseThrow());
        assertSame(TOTAL, PLAN.find("/closing/targets/0").orElseThrow());
        assertSame(
                POLICE,
                PLAN.find("/children/0/children/0/children/0/responsibleUnits/0")
                        .orElseThrow());
        assertSame(ROADS, PLAN.find("/children/0/children/0/achievements/0").orElseThrow());
        assertSame(INNER, PLAN.find("/children/0/children/1").orElseThrow());
        assertSame(ROOT, PLAN.find("/children/1").orElseThrow());
        assertSame(INDICATOR, PLAN.find("/indicators/0").orElseThrow());
        assertSame(CITATION, PLAN.find("/citations/0").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "children/0",
                "/title",
                "/children",
                "/children/2",
                "/children/-1",
                "/children/-",
                "/children/",
                "/children/x",
                "/children/00",
                "/children/01",
                "/children/:",
                "/children/99999999999",
                "/children/0/",
                "/children/0/title",
                "/children/0/preamble",
                "/children/0/children/2",
                "/children/0/responsibleUnits/0",
                "/children/0/deadline",
                "/children/1/deadline",
                "/preamble/children/0",
                "/preamble/targets/0",
                "/preamble/achievements/0",
                "/preamble/0",
                "/indicators/0/values/0",
                "/nothing/0",
                "/children/0/targets/0",
                "/children/0/achievements/0",
                "/children/1/x/0",
                "/~",
                "/~2/0"
            })
    void whereNothingIsNothingIsFound(String path) {
        assertEquals(Optional.empty(), PLAN.find(path));
    }

    @Test
    void theIndexTellsPathsParentsRolesAndIds() {
        PlanIndex index = PLAN.index();
        assertSame(PLAN, index.plan());
        for (PlanElement element : PLAN.walk().toList()) {
            assertSame(element, PLAN.find(index.path(element).orElseThrow()).orElseThrow());
        }
        assertEquals(
                "/children/0/children/0/children/0/targets/0", index.path(FLATS).orElseThrow());
        assertEquals(List.of(SUB, TASK, OUTER), index.ancestors(FLATS));
        assertSame(CLOSING, index.parent(TOTAL).orElseThrow());
        assertEquals(Optional.empty(), index.parent(OUTER));
        assertEquals(Optional.of(NodeRole.SAFEGUARDS), index.role(FLATS));
        assertEquals(Optional.of(NodeRole.SITUATION), index.role(INNER));
        assertEquals(Optional.of(NodeRole.WORK), index.role(OUTER));
        assertEquals(Optional.empty(), index.role(ROOT));
        assertSame(SUB, index.node("1.1.1").orElseThrow());
        assertEquals(Optional.empty(), index.node("7"));
        assertEquals(PLAN.walk().toList(), index.elements());
    }

    @Test
    void theIndexKnowsInstancesNotContents() {
        Target stranger = FLATS.toBuilder().build();
        assertEquals(FLATS, stranger);
        assertEquals(Optional.empty(), PLAN.index().path(stranger));
        assertEquals(Optional.empty(), PLAN.index().parent(stranger));
        assertEquals(List.of(), PLAN.index().ancestors(stranger));
    }

    @Test
    void anInstanceThatOccursTwiceIsKnownByItsFirstPlace() {
        Plan twice = Plan.builder()
                .task(ROOT.toBuilder().id("").target(FLATS).build())
                .task(ROOT.toBuilder().target(FLATS).build())
                .build();
        assertEquals("/children/0/targets/0", twice.index().path(FLATS).orElseThrow());
    }

    @Test
    void tasksByUnit() {
        assertEquals(List.of("市财政局", "市公安局"), List.copyOf(PLAN.tasksByUnit().keySet()));
        assertEquals(List.of(TASK, SUB), PLAN.tasksByUnit().get("市财政局"));
        assertEquals(Map.of("市公安局", List.of(SUB)), PLAN.tasksByUnit(UnitRole.SUPPORT));
        assertEquals(Map.of(), PLAN.tasksByUnit(UnitRole.SUPERVISE));
        assertThrows(
                UnsupportedOperationException.class, () -> PLAN.tasksByUnit().clear());
    }

    @Test
    void aTaskCountsOnceForABodyThatItNamesTwice() {
        Task both = ROOT.toBuilder()
                .responsibleUnit(POLICE)
                .responsibleUnit(POLICE.toBuilder().role(UnitRole.LEAD).build())
                .build();
        assertEquals(
                Map.of("市公安局", List.of(both)), Plan.builder().task(both).build().tasksByUnit());
    }

    @Test
    void targetsThatMeetACondition() {
        assertEquals(List.of(JOBS), PLAN.allTargets(target -> target.modality() == Modality.FIRM));
    }

    @Test
    void aVisitorMeetsWhatTheWalkMeets() {
        List<Object> met = new ArrayList<>();
        PLAN.accept(new Recorder(met, true));
        assertEquals(
                List.of(
                        PREAMBLE,
                        OUTER,
                        TASK,
                        FINANCE,
                        ROADS,
                        JOBS,
                        SUB,
                        POLICE,
                        FINANCE,
                        FLATS,
                        "left 1.1.1",
                        "left 1.1",
                        INNER,
                        "left 1.2",
                        "left 1",
                        ROOT,
                        "left 2",
                        CLOSING,
                        TOTAL,
                        INDICATOR,
                        CITATION),
                met);
    }

    @Test
    void aVisitorMayStayOutside() {
        List<Object> met = new ArrayList<>();
        PLAN.accept(new Recorder(met, false));
        assertEquals(List.of(PREAMBLE, OUTER, "left 1", ROOT, "left 2", CLOSING, TOTAL, INDICATOR, CITATION), met);
    }

    @Test
    void aVisitorThatSaysNothingGoesEverywhere() {
        PLAN.accept(new PlanVisitor() {});
        assertTrue(new PlanVisitor() {}.chapter(OUTER));
        assertTrue(new PlanVisitor() {}.task(TASK));
    }

    @Test
    void anOutlineOfAnyDepthIsWalked() {
        Task task = ROOT;
        for (int i = 0; i < 20_000; i++) {
            task = new Task("", null, Heading.of("a"), "", Responsibility.NONE, Statements.NONE, List.of(task), null);
        }
        Plan deep = new Plan(null, PlanKind.OTHER, Metadata.NONE, null, Outline.of(List.of(task)), null, null);
        assertEquals(20_001, deep.walk().count());
        assertEquals(20_001, deep.index().elements().size());
        int[] left = {0};
        deep.accept(new PlanVisitor() {
            @Override
            public void left(OutlineNode node) {
                left[0]++;
            }
        });
        assertEquals(20_001, left[0]);
    }

    @Test
    void aResultTellsWhereAnElementIs() {
        ParseResult result = new ParseResult(new Source("a", "UTF-8", 60, ""), PLAN, null, null);
        assertEquals(Optional.of(new Span(31, 33)), result.source(JOBS));
        assertEquals(Optional.empty(), result.source(TASK));
    }

    private record Recorder(List<Object> met, boolean inside) implements PlanVisitor {

        @Override
        public void passage(Passage passage) {
            met.add(passage);
        }

        @Override
        public boolean chapter(Chapter chapter) {
            met.add(chapter);
            return inside;
        }

        @Override
        public boolean task(Task task) {
            met.add(task);
            return inside;
        }

        @Override
        public void left(OutlineNode node) {
            met.add("left " + node.id());
        }

        @Override
        public void unit(ResponsibleUnit unit) {
            met.add(unit);
        }

        @Override
        public void target(Target target) {
            met.add(target);
        }

        @Override
        public void achievement(Achievement achievement) {
            met.add(achievement);
        }

        @Override
        public void indicator(Indicator indicator) {
            met.add(indicator);
        }

        @Override
        public void citation(Citation citation) {
            met.add(citation);
        }
    }
}
