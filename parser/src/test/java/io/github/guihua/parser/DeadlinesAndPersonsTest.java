package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.Plan;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Task;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.text.PlanWriter;
import io.github.guihua.parser.internal.reading.TestRows;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Until when, and which persons, as labels, clauses, lines, stages and tables of whole documents say it. */
class DeadlinesAndPersonsTest {

    private static final PlanParser PARSER = PlanParser.create();
    private static final char YEARS = '@';

    static Stream<TestRows.Row> cases() {
        return TestRows.read(DeadlinesAndPersonsTest.class, "deadlines-and-persons.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsDeadlinesAndPersons(TestRows.Row row) {
        assertEquals(row.expected(), show(parse(row.text())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrittenIsReadBack(TestRows.Row row) {
        String written = PlanWriter.official().write(parse(row.text()).plan());
        assertEquals(row.expected(), show(PARSER.parse(written)), written);
    }

    static Stream<TestRows.Row> rests() {
        return TestRows.read(DeadlinesAndPersonsTest.class, "words-of-clauses.txt");
    }

    @ParameterizedTest
    @MethodSource("rests")
    void whatAClauseSaysElseStaysInTheText(TestRows.Row row) {
        String texts = parse("（一）编制规划。" + row.text()).plan().allTasks().stream()
                .map(task -> task.text().replace("\n", "⏎"))
                .collect(Collectors.joining(" // "));
        assertEquals(row.expected(), texts);
    }

    @Test
    void aStageWithPartsHasNoDeadlineAndKeepsItsWords() {
        Plan plan = parse("（一）动员部署阶段（2025年3月）⏎完成时限：3月底前⏎1.制定方案。各单位制定方案。⏎2.召开会议。各单位召开会议。")
                .plan();
        Chapter stage = plan.chapters().get(0).chapters().get(0);
        assertEquals("动员部署阶段（2025年3月）", stage.title());
        assertEquals("完成时限：3月底前", stage.text());
        assertEquals(2, stage.tasks().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    （一）发展产业（市商务局牵头，2025年6月底前完成）。完善体系。|发展产业|完善体系。
                    （一）发展产业（责任领导：张三；责任单位：市商务局）。完善体系。|发展产业|完善体系。
                    （一）发展产业（市商务局牵头，6月底前报市政府）。完善体系。|发展产业|（6月底前报市政府）。完善体系。
                    （一）发展产业（一期）。完善体系。|发展产业（一期）|完善体系。
                    """)
    void aClauseIsNoPartOfATitle(String text, String title, String rest) {
        Task task = parse(text).plan().allTasks().get(0);
        assertEquals(title, task.title());
        assertEquals(rest, task.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    张三<br>李四|L:张三 L:李四
                    副市长<br/>张三|L:张三/副市长
                    <p>张三</p><p>李四</p>|L:张三 L:李四
                    张三、<br>李四|L:张三 L:李四
                    """)
    void markupInACellPartsPersons(String cell, String persons) {
        Plan plan = parse("责任表⏎序号⇥任务⇥责任领导⇥完成时限⏎1⇥编制规划⇥" + cell + "⇥2025年<br>6月底⏎2⇥加强监管⇥王五⇥长期坚持")
                .plan();
        assertEquals(
                "2025年6月底 D 2025-06-30 " + persons, show(plan.allTasks().get(0)).replace(" | ", " "));
    }

    @Test
    void aRowThatNamesANodeIsNoTaskOfItsOwn() {
        Plan plan = parse("（一）编制规划⏎完善规划体系，优化结构，提升质量。⏎（二）推进改革⏎优化流程，提高效率，改善服务。⏎⏎"
                        + "任务分工表⏎序号⇥任务⇥责任单位⇥完成时限⏎1⇥编制规划⇥市商务局⇥6月底前⏎2⇥加强监管⇥市监管局⇥长期坚持")
                .plan();
        assertEquals(
                List.of("编制规划", "推进改革", "加强监管"),
                plan.allTasks().stream().map(Task::title).toList());
        Chapter table = plan.chapters().get(1);
        assertEquals("任务分工表", table.title());
        assertEquals("加强监管", table.tasks().get(0).title());
    }

    /** A document of the year 2025, or of the years that come before a mark, with the text as its chapter of tasks. */
    static ParseResult parse(String text) {
        int mark = text.indexOf(YEARS);
        String years = mark < 0 ? "2025年" : text.substring(0, mark);
        String body = text.substring(mark + 1).replace("⏎", "\n").replace("⇥", "\t");
        return PARSER.parse("某市" + years + "重点工作实施方案\n\n一、重点任务\n" + body + "\n");
    }

    private static String show(ParseResult result) {
        return result.plan().allTasks().stream()
                .map(DeadlinesAndPersonsTest::show)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" // "));
    }

    private static String show(Task task) {
        StringJoiner all = new StringJoiner(" | ");
        task.deadline().ifPresent(deadline -> all.add(show(deadline)));
        for (ResponsiblePerson person : task.responsiblePersons()) {
            all.add(person.role().name().charAt(0) + ":" + person.name().orElse("-")
                    + person.post().map(post -> "/" + post).orElse(""));
        }
        for (ResponsibleUnit unit : task.responsibleUnits()) {
            all.add(unit.name());
        }
        return all.toString();
    }

    private static String show(Deadline deadline) {
        String dates = deadline.from().map(day -> day + "..").orElse("")
                + deadline.by().map(Object::toString).orElse("")
                + deadline.per().map(Object::toString).orElse("");
        return deadline.text() + " " + deadline.kind().name().charAt(0) + (dates.isEmpty() ? "" : " " + dates);
    }
}
