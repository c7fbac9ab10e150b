package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.source.ParseResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** What {@link Invariants} allows a task to say outside its own block, and what it finds. */
class InvariantsTest {

    private static final String TEXT = "某市2024年水务工作安排\n一、重点任务\n（一）新建污水管网。完善管网布局，加强日常管护。\n（二）改造老旧小区。补齐短板。\n"
            + "重点任务分工表\n序号\t任务\t牵头单位\t2024年\n1\t新建污水管网\t市水务局\t30公里\n2\t改造老旧小区\t市住建局\t30公里\n";

    @Test
    void aRowThatNamesATaskMayHoldItsTargets() {
        ParseResult result = Invariants.check(PlanParser.create(), TEXT);
        Task task = result.plan().allTasks().get(0);
        assertEquals(1, task.targets().size());
        assertEquals(TEXT.indexOf("30公里"), start(task.targets().get(0)));
    }

    @Test
    void aRowThatNamesAnotherTaskMayNot() {
        ParseResult result = PlanParser.create().parse(TEXT);
        int other = TEXT.lastIndexOf("30公里");
        assertEquals(other, start(result.plan().allTasks().get(1).targets().get(0)));
        ParseResult broken = withTargetOfFirstTaskAt(result, new Span(other, other + "30公里".length()));
        assertThrows(AssertionFailedError.class, () -> Invariants.check(broken, TEXT));
    }

    @Test
    void theTextOfAnotherTaskMayNot() {
        String text = "某市2024年工作安排\n一、重点任务\n（一）新建管网。新增管网30公里。\n（二）改造小区。新增管网30公里。\n";
        ParseResult result = Invariants.check(PlanParser.create(), text);
        int other = text.lastIndexOf("30公里");
        ParseResult broken = withTargetOfFirstTaskAt(result, new Span(other, other + "30公里".length()));
        assertThrows(AssertionFailedError.class, () -> Invariants.check(broken, text));
    }

    private static int start(Target target) {
        return target.place().span().orElseThrow().start();
    }

    private static ParseResult withTargetOfFirstTaskAt(ParseResult result, Span span) {
        Task first = result.plan().allTasks().get(0);
        Target said = first.targets().get(0);
        Target moved = new Target(
                said.subject(),
                said.quantity(),
                said.change(),
                said.per(),
                said.time(),
                said.modality(),
                said.reading(),
                Place.of(span));
        Plan plan = result.plan().mapTasks(task -> task.equals(first) ? task.withTargets(List.of(moved)) : task);
        return new ParseResult(result.source(), plan, result.blocks(), result.tables(), result.diagnostics());
    }
}
