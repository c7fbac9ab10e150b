package io.github.guihua.parser.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Origin;
import io.github.guihua.model.source.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTextTest {

    @Test
    void theTextHasALineForAParagraphAndTabsBetweenCells() {
        DocumentText text = DocumentText.builder()
                .at(Origin.ofParagraph(1))
                .append("一、总体")
                .append("要求")
                .heading(1)
                .endLine()
                .at(Origin.ofParagraph(2))
                .startTable()
                .startRow()
                .cell(0, 1, 1, "任务")
                .cell(1, 2, 1, "单位")
                .endRow()
                .endTable()
                .chrome("— 1 —")
                .note("[1] 注")
                .doubt(Severity.WARNING, "some-doubt", "look")
                .build();

        assertEquals("一、总体要求\n任务\t单位\n— 1 —\n[1] 注\n", text.text());
        assertEquals(List.of(new DocumentHeading(new Span(0, 6), 1)), text.headings());
        assertEquals(
                List.of(new DocumentTable(
                        new Span(7, 12),
                        List.of(List.of(
                                new DocumentCell(0, 1, 1, new Span(7, 9)),
                                new DocumentCell(1, 2, 1, new Span(10, 12)))))),
                text.tables());
        assertEquals(List.of(new Span(13, 18)), text.chrome());
        assertEquals(List.of(new Span(19, 24)), text.notes());
        assertEquals(new Span(25, 25), text.doubts().get(0).span());
        assertEquals(Optional.of(Origin.ofParagraph(1)), text.origin(6));
        assertEquals(Optional.of(Origin.ofParagraph(2)), text.origin(7));
        assertEquals(
                List.of(
                        new DocumentOrigin(new Span(0, 7), Origin.ofParagraph(1)),
                        new DocumentOrigin(new Span(7, 25), Origin.ofParagraph(2))),
                text.origins());
    }

    @Test
    void aCallInTheWrongPlaceThrowsAtOnce() {
        DocumentText.Builder table = DocumentText.builder().startTable();
        assertThrows(IllegalStateException.class, () -> table.append("词"));
        assertThrows(IllegalStateException.class, () -> table.chrome("1"));
        assertThrows(IllegalStateException.class, () -> table.cell(0, 1, 1, "词"));
        assertThrows(IllegalStateException.class, table::endRow);
        assertThrows(IllegalStateException.class, table::build);
        table.startRow();
        assertThrows(IllegalStateException.class, table::startRow);
        assertThrows(IllegalStateException.class, table::endTable);
        assertThrows(IllegalStateException.class, () -> DocumentText.builder().endTable());
        assertThrows(
                IllegalArgumentException.class, () -> DocumentText.builder().heading(-1));
    }
}
