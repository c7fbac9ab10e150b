package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Deadline;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The columns of a table of tasks may be in any order. */
class TaskColumnsProperties {

    private static final PlanParser PARSER = PlanParser.create();

    private static final List<List<String>> ROWS = List.of(
            List.of("序号", "任务", "牵头单位", "配合单位", "完成时限"),
            List.of("1", "修建桥梁3座", "市住建局", "市财政局", "2024年6月底"),
            List.of("2", "改造农田", "市农业农村局", "市水利局、市林业局", "2024年12月底"),
            List.of("3", "健全制度", "市发展改革委", "市司法局", "2024年9月底"));

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3, 4);
    }

    @Property
    void theTasksAreThose(@ForAll("orders") List<Integer> order) {
        String text = page(order);
        Invariants.checkAll(PARSER, text);
        assertEquals(tasks(page(List.of(0, 1, 2, 3, 4))), tasks(text));
    }

    /** A cell that spans rows belongs to the first of them: the places of the rows below do not begin there. */
    @Example
    void aCellOverSeveralRowsIsInTheFirst() {
        String text = "某市2024年工作要点\n一、重点任务\n<table><tr><td>序号</td><td>任务</td><td>牵头单位</td></tr>"
                + "<tr><td>1</td><td>修建桥梁</td><td rowspan=3>市住建局</td></tr>"
                + "<tr><td>2</td><td>改造农田</td></tr><tr><td>3</td><td>健全制度</td></tr></table>";
        Invariants.checkAll(PARSER, text);
        List<Task> tasks = PARSER.parse(text).plan().allTasks();
        assertEquals(3, tasks.size());
        for (int i = 1; i < tasks.size(); i++) {
            assertTrue(tasks.get(i - 1).place().span().orElseThrow().end()
                    <= tasks.get(i).place().span().orElseThrow().start());
        }
    }

    private static String page(List<Integer> order) {
        return "某市2024年工作要点\n一、重点任务\n\n"
                + ROWS.stream()
                        .map(row -> order.stream().map(row::get).collect(Collectors.joining("\t")))
                        .collect(Collectors.joining("\n"));
    }

    private static List<Row> tasks(String text) {
        return PARSER.parse(text).plan().allTasks().stream().map(Row::of).toList();
    }

    /** What the cells of a row say, without places. */
    private record Row(String title, Set<ResponsibleUnit> units, Optional<Deadline> deadline, List<Target> targets) {

        static Row of(Task task) {
            return new Row(task.title(), Set.copyOf(task.responsibleUnits()), task.deadline(), task.targets());
        }
    }
}
