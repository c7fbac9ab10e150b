package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import io.github.guihua.model.json.PlanJson;
import io.github.guihua.model.source.ParseResult;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is done to a plan after it was read changes the plan alone, step by step. */
class PostProcessorTest {

    private static final String TEXT = "某市2024年工作要点\n\n一、稳定就业\n新增就业5000人。（市人社局）\n二、改造小区\n改造小区40个。（市住建局）\n";

    private static UnaryOperator<Plan> titled(String more) {
        return plan -> plan.withTitle(plan.title().orElse("") + more);
    }

    private static Plan withoutFirst(Plan plan) {
        List<OutlineNode> children = plan.children();
        return plan.toBuilder().children(children.subList(1, children.size())).build();
    }

    @Test
    void stepsAreAppliedInTheirOrder() {
        PlanParser parser = PlanParser.builder()
                .postProcessor(titled("甲"))
                .postProcessor(titled("乙"))
                .build();
        assertEquals("某市2024年工作要点甲乙", parser.parse(TEXT).plan().title().orElseThrow());
    }

    @Test
    void onlyThePlanIsChanged() {
        ParseResult read = PlanParser.create().parse(TEXT);
        ParseResult result = PlanParser.builder()
                .postProcessor(PostProcessorTest::withoutFirst)
                .build()
                .parse(TEXT);
        assertEquals(
                List.of("改造小区"),
                result.plan().allTasks().stream().map(Task::title).toList());
        assertEquals(read.toBuilder().plan(result.plan()).build(), result);
        assertEquals(result, PlanJson.fromJson(PlanJson.toJson(result)));
    }

    @Test
    void whatIsLeftKeepsItsPlace() {
        ParseResult result = PlanParser.builder()
                .postProcessor(PostProcessorTest::withoutFirst)
                .build()
                .parse(TEXT);
        Task task = result.plan().allTasks().get(0);
        int start = result.source(task).orElseThrow().start();
        assertTrue(TEXT.startsWith("二、改造小区", start), TEXT.substring(start));
    }

    @Test
    void whatAStepThrowsComesOut() {
        IllegalArgumentException own = new IllegalArgumentException("unknown body");
        PlanParser parser = PlanParser.builder()
                .postProcessor(plan -> {
                    throw own;
                })
                .build();
        assertSame(own, assertThrows(IllegalArgumentException.class, () -> parser.parse(TEXT)));
    }

    @Test
    void aStepThatReturnsNullIsNamed() {
        PlanParser parser = PlanParser.builder()
                .postProcessor(plan -> plan)
                .postProcessor(plan -> null)
                .build();
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> parser.parse(TEXT));
        assertTrue(e.getMessage().startsWith("post-processor 2 of 2 returned null"), e.getMessage());
    }

    @Property(tries = 200)
    void aStepThatChangesNothingIsNotSeen(@ForAll @StringLength(max = 60) String text) {
        PlanParser parser = PlanParser.builder().postProcessor(plan -> plan).build();
        PlanParser again = PlanParser.builder()
                .postProcessor(plan -> new Plan(
                        plan.title(),
                        plan.kind(),
                        plan.metadata(),
                        plan.period(),
                        plan.outline(),
                        plan.indicators(),
                        plan.citations()))
                .build();
        assertEquals(PlanParser.create().parse(text), parser.parse(text));
        assertEquals(PlanParser.create().parse(text), again.parse(text));
    }
}
