package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Task;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.ParseResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes beyond a limit stays as text, and one diagnostic names the limit and the setting. */
class ParseLimitsTest {

    private static final String THREE = "一、扩大投资\n新建道路10公里。\n二、促进消费\n新建市场20个。\n三、稳定外贸\n新建口岸30个。\n";

    private static ParseResult parse(ParseLimits limits, String text) {
        return Invariants.check(PlanParser.builder().limits(limits).build(), text);
    }

    private static Diagnostic only(String code, ParseResult result) {
        List<Diagnostic> found =
                result.diagnostics().stream().filter(d -> d.code().equals(code)).toList();
        assertEquals(1, found.size(), () -> result.diagnostics().toString());
        return found.get(0);
    }

    @Test
    void whatLiesAfterTheInputLengthIsABlockOfItsOwn() {
        ParseResult result = parse(ParseLimits.builder().maxInputLength(20).build(), THREE);
        Diagnostic d = only("limit-input-length", result);
        assertTrue(d.message().contains("20") && d.message().contains("ParseLimits.maxInputLength"), d.message());
        assertEquals(3, d.line().orElseThrow());
        assertEquals(1, result.plan().allTasks().size());
        assertEquals(THREE.length(), result.source().length());
        int start = result.blocks().get(result.blocks().size() - 1).span().start();
        assertEquals(THREE.indexOf("二、"), start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\u0085", "\u2028", "\u000b"})
    void onlyWholeLinesAreReadWhateverEndsThem(String end) {
        String text = THREE.replace("\n", end);
        int second = text.indexOf("二、");
        ParseResult result =
                parse(ParseLimits.builder().maxInputLength(second + 3).build(), text);
        assertEquals(3, only("limit-input-length", result).line().orElseThrow());
        assertEquals(
                second, result.blocks().get(result.blocks().size() - 1).span().start());
    }

    @Test
    void aLineLongerThanTheInputLengthIsCutBetweenCharacters() {
        String text = "新建道路10公里。\ud83d\ude00好";
        ParseResult result = parse(ParseLimits.builder().maxInputLength(10).build(), text);
        assertEquals(9, result.blocks().get(1).span().start());
    }

    @Test
    void furtherNodesStayTextOfTheLast() {
        ParseResult result = parse(ParseLimits.builder().maxNodes(2).build(), THREE);
        Diagnostic d = only("limit-nodes", result);
        assertTrue(d.message().contains("ParseLimits.maxNodes"), d.message());
        assertEquals(5, d.line().orElseThrow());
        assertEquals(2, result.plan().allTasks().size());
        String text = result.plan().allTasks().get(1).text();
        assertTrue(text.contains("三、稳定外贸"), text);
        assertEquals(3, result.plan().allTargets().size());
    }

    @Test
    void deeperNodesStayTextOfTheOneAbove() {
        String text = "一、总体任务\n（一）扩大投资\n1.建设道路\n新建道路10公里。\n（二）促进消费\n新建市场20个。\n";
        ParseResult result = parse(ParseLimits.builder().maxNesting(2).build(), text);
        Diagnostic d = only("limit-nesting", result);
        assertTrue(d.message().contains("ParseLimits.maxNesting"), d.message());
        assertEquals(3, d.line().orElseThrow());
        Chapter root = result.plan().chapters().get(0);
        assertEquals(2, root.tasks().size());
        assertTrue(root.tasks().get(0).text().startsWith("1.建设道路"));
    }

    @Test
    void furtherStatementsAreNotRead() {
        ParseResult result = parse(ParseLimits.builder().maxStatements(2).build(), THREE);
        Diagnostic d = only("limit-statements", result);
        assertTrue(d.message().contains("ParseLimits.maxStatements"), d.message());
        assertEquals(6, d.line().orElseThrow());
        assertEquals(2, result.plan().allTargets().size());
        assertEquals(3, result.plan().allTasks().size());
    }

    @Test
    void furtherDiagnosticsAreLeftOut() {
        String text = "一、扩大投资\n一、促进消费\n一、稳定外贸\n一、深化改革\n";
        ParseResult result = parse(ParseLimits.builder().maxDiagnostics(2).build(), text);
        assertEquals(3, result.diagnostics().size());
        Diagnostic d = only("limit-diagnostics", result);
        assertTrue(d.message().contains("ParseLimits.maxDiagnostics"), d.message());
        assertEquals(4, d.line().orElseThrow());
    }

    @Test
    void withinTheLimitsNothingIsReported() {
        ParseLimits limits = ParseLimits.builder()
                .maxInputLength(THREE.length())
                .maxNodes(3)
                .maxNesting(1)
                .maxStatements(3)
                .maxDiagnostics(1)
                .build();
        ParseResult result = parse(limits, THREE);
        assertEquals(List.of(), result.diagnostics());
        assertEquals(PlanParser.create().parse(THREE), result);
    }

    @Test
    void numbersThatNestWithoutEndAreBounded() {
        ParseResult result = Invariants.check(PlanParser.create(), "九是好。八是好。".repeat(2_000));
        only("limit-nesting", result);
        int depth = 0;
        for (List<Task> tasks = result.plan().tasks();
                !tasks.isEmpty();
                tasks = tasks.get(0).subtasks()) {
            depth++;
        }
        assertTrue(depth <= ParseLimits.DEFAULT.maxNesting(), "depth " + depth);
    }

    @Test
    void aLimitLetsSomethingThrough() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ParseLimits.builder().maxNodes(0).build());
    }

    @Test
    void theDefaultsAreThoseOfTheBuilder() {
        assertEquals(ParseLimits.builder().build(), ParseLimits.DEFAULT);
        assertEquals(60, ParseLimits.DEFAULT.maxNesting());
    }
}
