package io.github.guihua.parser.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.source.BlockType;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.source.Table;
import io.github.guihua.model.source.TableCell;
import io.github.guihua.model.source.TableKind;
import io.github.guihua.parser.PlanParser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables whose rows and spans a file tells. */
class GivenTablesTest {

    private static ParseResult parse(DocumentText.Builder text) {
        DocumentText built = text.build();
        return PlanParser.create().parse(new Document(SourceText.of("a", built.text()), Optional.of("own"), built));
    }

    private static DocumentText.Builder document() {
        return DocumentText.builder()
                .append("某县2025年重点任务分解表")
                .endLine()
                .append("一、工作要求")
                .endLine()
                .append("各单位要对照下表抓好落实，每月报送进展情况，年底由县政府办公室统一考核，考核结果全县通报。")
                .endLine();
    }

    private static List<String> texts(Table table, int row) {
        return table.rows().get(row).cells().stream().map(TableCell::text).toList();
    }

    @Test
    void cellsThatSpanAreRepeated() {
        ParseResult result = parse(document()
                .startTable()
                .startRow()
                .cell(0, 1, 1, "任务")
                .cell(1, 1, 1, "牵头单位")
                .cell(2, 1, 1, "完成时限")
                .endRow()
                .startRow()
                .cell(0, 1, 1, "新建农村公路100公里")
                .cell(1, 1, 2, "县交通局")
                .cell(2, 1, 1, "2025年6月底前")
                .endRow()
                .startRow()
                .cell(0, 1, 1, "改造危桥5座")
                .cell(2, 1, 1, "2025年底前")
                .endRow()
                .endTable());

        Table table = result.tables().get(0);
        assertEquals(TableKind.TASKS, table.kind());
        assertEquals(List.of("改造危桥5座", "县交通局", "2025年底前"), texts(table, 2));
        assertEquals(2, result.plan().allUnits().size());
    }

    @Test
    void aTableWithoutAKnownHeaderKeepsItsCells() {
        ParseResult result = parse(document()
                .startTable()
                .startRow()
                .cell(0, 1, 1, "甲")
                .cell(1, 1, 1, "乙")
                .endRow()
                .startRow()
                .cell(0, 1, 1, "丙")
                .cell(1, 1, 1, "丁")
                .endRow()
                .endTable());

        assertEquals(TableKind.OTHER, result.tables().get(0).kind());
        assertEquals(List.of("丙", "丁"), texts(result.tables().get(0), 1));
        assertTrue(result.blocks().stream().anyMatch(block -> block.type() == BlockType.TABLE));
    }

    @Test
    void sentencesInCellsAreReadAsText() {
        ParseResult result = parse(document()
                .startTable()
                .startRow()
                .cell(0, 1, 1, "交通")
                .cell(1, 1, 1, "到2025年底，新建农村公路100公里。")
                .endRow()
                .startRow()
                .cell(0, 1, 1, "水利")
                .cell(1, 1, 1, "到2025年底，除险加固水库5座。")
                .endRow()
                .endTable());

        assertEquals(List.of("水利", "到2025年底，除险加固水库5座。"), texts(result.tables().get(0), 1));
        assertEquals(2, result.plan().allTargets().size());
    }

    @Test
    void theFieldsOfAPageAreNoTable() {
        ParseResult result = parse(DocumentText.builder()
                .startTable()
                .startRow()
                .cell(0, 1, 1, "发文字号")
                .cell(1, 1, 1, "某政发〔2025〕1号")
                .endRow()
                .startRow()
                .cell(0, 1, 1, "索引号")
                .cell(1, 1, 1, "000014349/2025-00001")
                .endRow()
                .endTable()
                .append("某县2025年工作要点")
                .endLine()
                .append("一、抓好生产")
                .endLine()
                .append("推进农业生产。")
                .endLine());

        assertEquals(List.of(), result.tables());
        assertEquals("某政发〔2025〕1号", result.plan().metadata().documentNumber().orElseThrow());
    }
}
