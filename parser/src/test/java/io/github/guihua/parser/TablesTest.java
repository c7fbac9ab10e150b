package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Passage;
import io.github.guihua.model.Task;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.source.Table;
import io.github.guihua.model.source.TableCell;
import io.github.guihua.model.source.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of a source, as the result holds them row by row. */
class TablesTest {

    private static final String TEXT =
            "专栏1 主要指标\n指标\t单位\t2020年\t2025年\t属性\n人均预期寿命\t岁\t77.3\t78.3\t预期性\n粮食产量\t亿斤\t130\t150\t约束性\n";

    private final ParseResult result = PlanParser.create().parse(TEXT);

    @Test
    void everyRowIsThereInOrder() {
        Table table = result.tables().get(0);
        assertEquals(TableKind.INDICATORS, table.kind());
        assertEquals(1, table.headerRows());
        assertEquals(
                List.of("指标|单位|2020年|2025年|属性", "人均预期寿命|岁|77.3|78.3|预期性", "粮食产量|亿斤|130|150|约束性"),
                table.rows().stream()
                        .map(row -> row.cells().stream().map(TableCell::text).collect(Collectors.joining("|")))
                        .toList());
    }

    @Test
    void everyCellIsAtItsPlace() {
        for (TableCell cell : result.tables().get(0).rows().get(2).cells()) {
            assertEquals(cell.text(), place(cell));
        }
    }

    /** A sentence that a table interrupts is two paragraphs: one paragraph would contain the table. */
    @Test
    void noParagraphIsJoinedAcrossATable() {
        String sentence = "落实各项规定，健全工作机制，完善管护制度，";
        String table = TEXT.substring(TEXT.indexOf('\n') + 1);
        String text = sentence + "\n" + table + "，加强监督管理。\n";
        Invariants.checkAll(PlanParser.create(), text + table + "加强监管，\n一、总体要求");
        ParseResult around = PlanParser.create().parse(text);
        assertEquals(1, around.tables().size());
        assertEquals(
                Optional.of(sentence + "\n，加强监督管理。"), around.plan().preamble().map(Passage::text));
    }

    private static String place(TableCell cell) {
        Span span = cell.place().span().orElseThrow();
        return TEXT.substring(span.start(), span.end());
    }

    @Test
    void thePersonsOfALabelAreInItsSentence() {
        Task task = PlanParser.create().parse("""
                        序号

                        任务

                        责任单位

                        1

                        添置设备

                        市应急局
                        完成时限：2024年6月底；第一责任人：王小明。
                        全社会用电量100亿千瓦时，全社会1000个村庄通公路。

                        2

                        修建桥梁

                        市交通局
                        """).plan().allTasks().get(0);
        assertEquals(
                List.of("王小明"),
                task.responsiblePersons().stream()
                        .map(person -> person.name().orElseThrow())
                        .toList());
    }
}
