package io.github.guihua.parser;

import static io.github.guihua.parser.HostileTexts.counted;
import static io.github.guihua.parser.HostileTexts.repeat;

import io.github.guihua.model.Milestone;
import io.github.guihua.model.Passage;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.PlanIndex;
import io.github.guihua.model.PlanVisitor;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.model.UnitRole;
import io.github.guihua.model.comparison.PlanComparison;
import io.github.guihua.model.constraint.PlanValidator;
import io.github.guihua.model.json.JsonLayout;
import io.github.guihua.model.json.PlanJson;
import io.github.guihua.model.rows.PlanRows;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.text.PlanWriter;
import io.github.guihua.model.validation.PlanRules;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is done with plans that are large in every part, or very deep: JSON, rows, paths, rules, texts, comparisons. */
final class HostilePlans {

    private static final PlanParser PARSER = PlanParser.create();
    private static final int DEPTH = 200;
    private static final int LETTERS_OF_A_TASK = 20;

    private HostilePlans() {}

    /** One use of plans that must take time in proportion to their size. */
    @FunctionalInterface
    interface Use {
        /** Checks it on plans of texts as long as given. */
        void check(int longest);
    }

    /** The uses by what is done. */
    static Map<String, Use> uses() {
        Map<String, Use> uses = new LinkedHashMap<>();
        onPlans(uses, "a plan", n -> PARSER.parse(full(n)));
        onPlans(uses, "a deep plan", n -> ParseResult.of(deep(n)));
        IntFunction<ParseResult> units = n -> PARSER.parse(units(n));
        use(uses, "tasks by unit", units, result -> result.plan().tasksByUnit());
        use(
                uses,
                "official text of many units",
                units,
                result -> PlanWriter.official().write(result.plan()));
        IntFunction<ParseResult> citations = n -> PARSER.parse(citations(n));
        use(
                uses,
                "official text of many citations",
                citations,
                result -> PlanWriter.official().write(result.plan()));
        use(
                uses,
                "Markdown of many citations",
                citations,
                result -> PlanWriter.markdown().write(result.plan()));
        IntFunction<ParseResult> indicators = n -> PARSER.parse(indicators(n));
        use(
                uses,
                "official text of tables unlike each other",
                indicators,
                result -> PlanWriter.official().write(result.plan()));
        use(
                uses,
                "Markdown of tables unlike each other",
                indicators,
                result -> PlanWriter.markdown().write(result.plan()));
        IntFunction<Plan> points = n -> Plan.builder()
                .preamble(Passage.of(repeat("1", n / 2) + repeat(" .", n / 2)))
                .build();
        use(uses, "Markdown of a number and points", points, PlanWriter.markdown()::write);
        IntFunction<ParseResult> heads =
                n -> PARSER.parse("|指标|单位|目标|\n|指标|单位|" + repeat("好", n / 2) + "|\n" + repeat("|甲|亿元|5|\n", n / 2));
        use(uses, "JSON of values under a long head, written", heads, PlanJson::toJson);
        comparison(uses, "reworded tasks", n -> tasks(n, ""), n -> tasks(n, "加快"));
        comparison(uses, "reworded milestones", n -> milestones(n, ""), n -> milestones(n, "加快"));
        comparison(uses, "milestones in other words", n -> milestones(n, ""), HostilePlans::otherMilestones);
        comparison(uses, "raised targets", n -> targets(n, "5"), n -> targets(n, "6"));
        comparison(uses, "tasks with many units", n -> manyUnits(n, "市"), n -> manyUnits(n, "县"));
        return uses;
    }

    private static void comparison(
            Map<String, Use> uses, String what, IntFunction<Plan> older, IntFunction<Plan> newer) {
        use(
                uses,
                "comparison of " + what,
                n -> List.of(older.apply(n), newer.apply(n)),
                two -> PlanComparison.between(two.get(0), two.get(1)));
    }

    private static void onPlans(Map<String, Use> uses, String what, IntFunction<ParseResult> make) {
        use(uses, "JSON of " + what + ", written", make, PlanJson::toJson);
        use(uses, "JSON of " + what + ", indented", make, result -> PlanJson.toJson(result, JsonLayout.PRETTY));
        use(uses, "JSON of " + what + ", read", n -> PlanJson.toJson(make.apply(n)), PlanJson::fromJson);
        use(uses, "rows of " + what, make, result -> PlanRows.of("a.txt", result));
        use(uses, "rules on " + what, make, result -> PlanRules.standard().check(result.plan()));
        use(uses, "constraints on " + what, make, PlanValidator::validate);
        use(uses, "paths in " + what, make, result -> paths(result.plan()));
        use(uses, "a walk over " + what, make, result -> result.plan().walk().forEach(element -> {}));
        use(uses, "a visit of " + what, make, result -> result.plan().accept(new PlanVisitor() {}));
        use(
                uses,
                "official text of " + what,
                make,
                result -> PlanWriter.official().write(result.plan()));
        use(uses, "Markdown of " + what, make, result -> PlanWriter.markdown().write(result.plan()));
        use(
                uses,
                "equality of " + what,
                n -> twice(make.apply(n)),
                two -> two.get(0).equals(two.get(1)));
    }

    private static <T> void use(Map<String, Use> uses, String name, IntFunction<T> make, Consumer<T> work) {
        uses.put(name, longest -> Growth.check(name, make, work, longest));
    }

    private static List<ParseResult> twice(ParseResult result) {
        return List.of(result, PlanJson.fromJson(PlanJson.toJson(result)));
    }

    private static void paths(Plan plan) {
        PlanIndex index = PlanIndex.of(plan);
        for (PlanElement element : index.elements()) {
            String path = index.path(element).orElseThrow();
            if (plan.find(path).orElseThrow() != element) {
                throw new IllegalStateException(path);
            }
            index.role(element);
        }
    }

    /** Chapters with tasks, units, targets, citations, indicators, and a number that does not run. */
    private static String full(int length) {
        return "某市规划\n"
                + counted(
                        length,
                        i -> "第" + i + "章 加强\n" + "抓好。\n" + "2.推进\n" + "到2025年，就业增长5%。（市财政局牵头，市教育局配合）\n" + "按《意见" + i
                                + "》办。\n" + "|指标|单位|2025年|\n|人口" + i + "|万人|100|\n");
    }

    private static String units(int length) {
        return "某市方案\n" + counted(length, i -> i % 900 + 1 + ".加强（市财政局、某" + i + "局负责）\n");
    }

    private static String citations(int length) {
        return "某市规划\n一、甲\n" + counted(length, i -> "《意见" + i + "》、");
    }

    private static String indicators(int length) {
        return "某市规划\n一、甲\n" + counted(length, i -> "好。\n|指标|单位|2025年目标" + i + "|\n|人口" + i + "|万人|100|\n");
    }

    /** Tasks in tasks, many times over. */
    private static Plan deep(int length) {
        Task task = Task.builder().title("加强建设").text("抓好落实。").build();
        for (int depth = 1; depth < DEPTH; depth++) {
            task = Task.builder().title("加强建设").text("抓好落实。").subtask(task).build();
        }
        List<Task> roots = Collections.nCopies(1 + length / DEPTH / LETTERS_OF_A_TASK, task);
        return Plan.builder().title("某市方案").children(roots).build();
    }

    private static Plan tasks(int length, String before) {
        List<Task> tasks = numbers(length)
                .mapToObj(i -> Task.builder()
                        .title(before + "推进项目" + i)
                        .text("抓好第" + i + "号落实。")
                        .build())
                .toList();
        return Plan.builder().title("某市方案").children(tasks).build();
    }

    private static Plan milestones(int length, String before) {
        return ofMilestones(numbers(length).mapToObj(i -> before + "完成第" + i + "号项目主体建设"));
    }

    /** Unlike the others, but like each other. */
    private static Plan otherMilestones(int length) {
        return ofMilestones(numbers(length).mapToObj(i -> "启动" + i + "期工程招标"));
    }

    private static Plan ofMilestones(Stream<String> texts) {
        List<Milestone> milestones = texts.map(
                        text -> Milestone.builder().text(text).due("年底前").build())
                .toList();
        Task task = Task.builder().title("推进项目").milestones(milestones).build();
        return Plan.builder().title("某市方案").task(task).build();
    }

    private static Plan targets(int length, String amount) {
        List<Target> targets = numbers(length)
                .mapToObj(i -> Target.builder()
                        .text("达到" + amount + "亿元")
                        .subject("产值" + i % 7)
                        .atLeast(amount, "亿元")
                        .build())
                .toList();
        Task task = Task.builder().title("推进项目").targets(targets).build();
        return Plan.builder().title("某市方案").task(task).build();
    }

    private static Plan manyUnits(int length, String level) {
        List<ResponsibleUnit> units = numbers(length)
                .mapToObj(i -> ResponsibleUnit.of((i % 2 == 0 ? "省" : level) + i + "局", UnitRole.LEAD))
                .toList();
        Task task = Task.builder().title("推进项目").responsibleUnits(units).build();
        return Plan.builder().title("某市方案").task(task).build();
    }

    private static IntStream numbers(int length) {
        return IntStream.range(0, length / LETTERS_OF_A_TASK);
    }
}
