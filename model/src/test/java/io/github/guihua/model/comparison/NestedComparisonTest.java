package io.github.guihua.model.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Achievement;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Passage;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Outlines with chapters in chapters and subtasks: what differs is told where it is, once. */
class NestedComparisonTest {

    private static final Task PIPES =
            Task.builder().title("更换老旧管网").text("更换供水管网，消除安全隐患。").build();
    private static final Task LIFTS =
            Task.builder().title("加装电梯").text("推进既有住宅加装电梯。").build();
    private static final Task HOMES =
            Task.builder().title("改造老旧小区").subtask(PIPES).subtask(LIFTS).build();
    private static final Task PARKS =
            Task.builder().title("建设口袋公园").text("增加公共绿地。").build();

    private static Chapter chapter(String title, List<Chapter> chapters, Task... tasks) {
        return Chapter.builder()
                .title(title)
                .role(NodeRole.WORK)
                .children(Stream.concat(chapters.stream(), Stream.of(tasks)).toList())
                .build();
    }

    private static Plan plan(Chapter... chapters) {
        return Plan.builder().children(List.of(chapters)).build();
    }

    private static Plan nested(Task... tasks) {
        return plan(chapter("重点任务", List.of(chapter("城市更新", List.of(), tasks))));
    }

    private static List<String> between(Plan older, Plan newer) {
        return PlanComparison.between(older, newer).differences().stream()
                .map(Difference::toString)
                .toList();
    }

    @Test
    void theSameOutlineDoesNotDiffer() {
        PlanComparison same = PlanComparison.between(nested(HOMES, PARKS), nested(HOMES, PARKS));
        assertTrue(same.isEmpty());
        assertEquals("", same.toString());
        assertFalse(PlanComparison.between(nested(HOMES), nested(PARKS)).isEmpty());
    }

    @Test
    void aSubtaskIsReportedWhereItIs() {
        String at = "/children/0/children/0/children/0";
        assertEquals(
                List.of("DROPPED " + at + "/children/0 → -: 更换老旧管网"),
                between(nested(HOMES), nested(HOMES.withSubtasks(List.of(LIFTS)))));
        assertEquals(
                List.of("ADDED - → " + at + "/children/0: 更换老旧管网"),
                between(nested(HOMES.withSubtasks(List.of(LIFTS))), nested(HOMES)));
        assertEquals(
                List.of("REWORDED " + at + "/children/1 → " + at + "/children/1: 推进既有住宅加装电梯。 → 加装电梯一批。"),
                between(nested(HOMES), nested(HOMES.withSubtasks(List.of(PIPES, LIFTS.withText("加装电梯一批。"))))));
        assertEquals(
                List.of("MOVED " + at + "/children/1 → " + at + "/children/0: 加装电梯"),
                between(nested(HOMES), nested(HOMES.withSubtasks(List.of(LIFTS, PIPES)))));
    }

    @Test
    void whatMovesToAnotherParentIsTheSameThere() {
        assertEquals(
                List.of("MOVED /children/0/children/0/children/0/children/1 → /children/0/children/0/children/1: 加装电梯"),
                between(nested(HOMES), nested(HOMES.withSubtasks(List.of(PIPES)), LIFTS)));
        // reworded on the way: known by its words still
        Task reworded = LIFTS.withText("推进既有住宅加装电梯工作。").withTitle("既有住宅加装电梯");
        assertEquals(
                List.of(
                        "MOVED /children/0/children/0/children/0/children/1 → /children/0/children/0/children/1: 既有住宅加装电梯",
                        "REWORDED /children/0/children/0/children/0/children/1 → /children/0/children/0/children/1: 加装电梯 →"
                                + " 既有住宅加装电梯"),
                between(nested(HOMES), nested(HOMES.withSubtasks(List.of(PIPES)), reworded)));
    }

    @Test
    void aDroppedChapterTakesWhatIsInItAlong() {
        Plan older = plan(chapter("重点任务", List.of(chapter("城市更新", List.of(), HOMES)), PARKS));
        assertEquals(
                List.of("DROPPED /children/0/children/0 → -: 城市更新"),
                between(older, plan(chapter("重点任务", List.of(), PARKS))));
        assertEquals(
                List.of("ADDED - → /children/0/children/0: 城市更新"),
                between(plan(chapter("重点任务", List.of(), PARKS)), older));
    }

    @Test
    void aTaskIsNeverOneWithAChapter() {
        assertEquals(
                List.of("DROPPED /children/0 → -: 建设口袋公园", "ADDED - → /children/0: 建设口袋公园"),
                between(
                        plan(chapter("建设口袋公园", List.of()).withText("增加公共绿地。")),
                        Plan.builder().task(PARKS).build()));
    }

    @Test
    void theMostAlikeArePaired() {
        Task near = Task.builder().title("加装电梯和改造楼道").build();
        Task nearer = Task.builder().title("加装电梯和楼道").build();
        Task old = Task.builder().title("加装电梯和楼道等").build();
        assertEquals(
                List.of("ADDED - → /children/0: 加装电梯和改造楼道", "REWORDED /children/0 → /children/1: 加装电梯和楼道等 → 加装电梯和楼道"),
                between(
                        Plan.builder().task(old).build(),
                        Plan.builder().task(near).task(nearer).build()));
    }

    @Test
    void tasksWithoutTitlesAreKnownByTheirWordsAlone() {
        Task one = Task.builder().text("完成水库除险加固。").build();
        Task other = Task.builder().text("组织全民健身活动。").build();
        assertEquals(
                List.of("DROPPED /children/0 → -: 完成水库除险加固。", "ADDED - → /children/0: 组织全民健身活动。"),
                between(
                        Plan.builder().task(one).build(),
                        Plan.builder().task(other).build()));
    }

    @Test
    void achievementsOfNodesAndPassagesDiffer() {
        Achievement done = Achievement.of("新建公园").exactly("3", "个").build();
        Achievement more = Achievement.of("新建公园").exactly("4", "个").build();
        Plan older = Plan.builder()
                .preamble(Passage.builder().text("去年").achievement(done).build())
                .task(PARKS.toBuilder().achievement(done).build())
                .build();
        Plan newer = Plan.builder()
                .preamble(Passage.builder().text("去年").achievement(more).build())
                .task(PARKS.toBuilder().achievement(more).build())
                .build();
        assertEquals(
                List.of(
                        "RAISED /preamble/achievements/0 → /preamble/achievements/0: 新建公园3个 → 新建公园4个",
                        "RAISED /children/0/achievements/0 → /children/0/achievements/0: 新建公园3个 → 新建公园4个"),
                between(older, newer));
        assertEquals(
                List.of("ADDED - → /preamble: 去年"),
                between(older.toBuilder().preamble(null).build(), older));
    }

    /** Of several statements on one subject those that agree in more are one. */
    @Test
    void statementsArePairedByWhatTheySay() {
        Target yearly = Target.of("体检").atLeast("1", "次").due("每年").build();
        Target total = Target.of("体检").atLeast("500", "人").due("年内").build();
        Target other = Target.of("体检").atLeast("600", "人").due("年内").build();
        assertEquals(
                List.of(
                        "DROPPED /children/0/targets/0 → -: 体检1次以上",
                        "RAISED /children/0/targets/1 → /children/0/targets/0:" + " 体检500人以上 → 体检600人以上"),
                between(
                                Plan.builder()
                                        .task(PARKS.withTargets(List.of(yearly, total)))
                                        .build(),
                                Plan.builder()
                                        .task(PARKS.withTargets(List.of(other)))
                                        .build())
                        .stream()
                        .sorted()
                        .toList());
    }
}
