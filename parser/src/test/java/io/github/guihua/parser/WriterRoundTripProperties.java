package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Confidence;
import io.github.guihua.model.NodeRole;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Passage;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.StanceRule;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import io.github.guihua.model.text.PlanWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What the writer writes the parser reads: a plan that text can carry comes back equal, and a parsed plan keeps its
 * outline. Text carries no ids of the user's own and no roles that no title tells, and its numbers follow the depth.
 */
class WriterRoundTripProperties {

    private static final PlanParser PARSER = PlanParser.create();
    private static final List<NumberingStyle> STYLES =
            List.of(NumberingStyle.HAN_COMMA, NumberingStyle.HAN_PAREN, NumberingStyle.ARABIC_DOT);

    /** A sentence and the targets that are in it. */
    private record Sentence(String words, List<Target> targets) {}

    /** A heading and what is under it. */
    private record Draft(String title, Sentence sentence, List<ResponsibleUnit> units, List<Draft> below) {}

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
                .map(words -> new Sentence(words, List.of()));
        Arbitrary<Sentence> jobs = Arbitraries.integers().between(100, 99_999).map(n -> {
            Target target = Target.of("城镇新增就业")
                    .atLeast(String.valueOf(n), "人")
                    .text(n + "人以上")
                    .confidence(Confidence.HIGH)
                    .rule(StanceRule.ROLE)
                    .build();
            return new Sentence("落实就业政策，城镇新增就业" + n + "人以上。", List.of(target));
        });
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, jobs));
    }

    private static Arbitrary<List<ResponsibleUnit>> units() {
        Arbitrary<ResponsibleUnit> unit = Combinators.combine(
                        Arbitraries.of("市财政局", "市教育局", "市民政局", "市公安局", "市水务局", "市商务局"), Arbitraries.of(UnitRole.class))
                .as(ResponsibleUnit::of);
        return unit.list().ofMaxSize(3).uniqueElements(ResponsibleUnit::name);
    }

    private static Arbitrary<Draft> drafts(int below) {
        Arbitrary<List<Draft>> inner = below == 0
                ? Arbitraries.just(List.of())
                : drafts(below - 1).list().ofMaxSize(3).uniqueElements(Draft::title);
        return Combinators.combine(titles(), sentences(), units(), inner).as(Draft::new);
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
                plan.task(task(draft, String.valueOf(n), n, 0));
            } else {
                plan.chapter(chapter(draft, String.valueOf(n), n, 0));
            }
        }
        return plan.build();
    }

    /** As everywhere in the model: what bears units, or holds nothing. */
    private static boolean isTask(Draft draft) {
        return !draft.units().isEmpty() || draft.below().isEmpty();
    }

    private static Chapter chapter(Draft draft, String id, int number, int depth) {
        Chapter.Builder chapter = Chapter.builder()
                .id(id)
                .role(NodeRole.WORK)
                .numbering(Numbering.of(STYLES.get(depth), number, ""))
                .title(draft.title())
                .text(draft.sentence().words())
                .targets(draft.sentence().targets());
        int n = 0;
        for (Draft below : draft.below()) {
            n++;
            if (isTask(below)) {
                chapter.task(task(below, id + "." + n, n, depth + 1));
            } else {
                chapter.chapter(chapter(below, id + "." + n, n, depth + 1));
            }
        }
        return chapter.build();
    }

    private static Task task(Draft draft, String id, int number, int depth) {
        Task.Builder task = Task.builder()
                .id(id)
                .role(NodeRole.WORK)
                .numbering(Numbering.of(STYLES.get(depth), number, ""))
                .title(draft.title())
                .text(draft.sentence().words())
                .targets(draft.sentence().targets())
                .responsibleUnits(draft.units());
        int n = 0;
        for (Draft below : draft.below()) {
            n++;
            task.subtask(task(below, id + "." + n, n, depth + 1));
        }
        return task.build();
    }

    @Property(tries = 1000)
    void aPlanThatTextCanCarryComesBackEqual(@ForAll("plans") Plan plan) {
        String text = PlanWriter.official().write(plan);
        assertEquals(plan, PARSER.parse(text).plan(), text);
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
            assertEquals(plan.indicators(), again.indicators(), seed.toString());
        }
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
