package io.github.guihua.documents.internal.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.documents.internal.flow.Block.Paragraph;
import io.github.guihua.documents.internal.flow.RowShape.CellShape;
import io.github.guihua.documents.internal.flow.Story.Mark;
import io.github.guihua.documents.internal.flow.TableRows.Merge;
import io.github.guihua.documents.internal.numbering.NumberLabel;
import io.github.guihua.parser.document.DocumentLimits;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

    private final FlowWatch watch = new FlowWatch("a", new DocumentWatch("a", DocumentLimits.DEFAULT));
    private final List<Block> blocks = new ArrayList<>();
    private final Story story = new Story(blocks::add, watch, ParagraphNumbers.ofBody());

    private void paragraph(String words, Mark mark, String label, int level) throws IOException {
        story.words().append(words);
        if (story.showsHeading(mark)) {
            story.label(new NumberLabel(label, true));
        }
        story.endParagraph(0, mark, level);
    }

    private void cell(int depth, String words) throws IOException {
        story.words().append(words);
        story.endParagraph(depth, Mark.SHOWN, 0);
        story.endCell(depth);
    }

    @Test
    void aHiddenMarkKeepsTheNumberAndLevelOfTheFirstPart() throws IOException {
        paragraph("强化督查。", Mark.HIDDEN, "一、", 2);
        paragraph("各级落实。", Mark.SHOWN, "9.", 0);

        assertEquals(List.of(new Paragraph(1, "一、强化督查。各级落实。", 2)), blocks);
    }

    @Test
    void aHiddenMarkWithoutWordsKeepsNothing() throws IOException {
        assertFalse(story.showsHeading(Mark.HIDDEN));
        paragraph("", Mark.HIDDEN, "一、", 2);
        paragraph("各级落实。", Mark.SHOWN, "9.", 0);

        assertEquals(List.of(new Paragraph(2, "9.各级落实。", 0)), blocks);
    }

    @Test
    void aDeletedMarkTakesTheNumberAndLevelOfTheNext() throws IOException {
        paragraph("强化", Mark.DELETED, "一、", 2);
        paragraph("督查。", Mark.SHOWN, "二、", 1);

        assertEquals(List.of(new Paragraph(1, "二、强化督查。", 1)), blocks);
    }

    @Test
    void oneBlankLineComesForMany() throws IOException {
        for (String words : List.of("", "甲", "", " ", "乙", "")) {
            story.words().append(words);
            story.endParagraph(0, Mark.SHOWN, 0);
        }

        assertEquals(
                List.of("甲", "", "乙", ""),
                blocks.stream().map(block -> ((Paragraph) block).words()).toList());
    }

    @Test
    void whatATextBoxHoldsComesAfterItsParagraphWithItsNumber() throws IOException {
        paragraph("前", Mark.SHOWN, "", 0);
        story.words().append("框");
        Story box = story.box();
        box.words().append("框内");
        box.endParagraph(0, Mark.SHOWN, 0);
        box.close();
        story.endParagraph(0, Mark.SHOWN, 0);

        assertEquals(List.of(new Paragraph(1, "前", 0), new Paragraph(2, "框", 0), new Paragraph(2, "框内", 0)), blocks);
    }

    @Test
    void ofMergedCellsOnlyTheWordsOfTheFirstAreShown() throws IOException {
        RowShape begins = shape(Merge.BEGINS);
        RowShape goesOn = shape(Merge.GOES_ON);
        for (RowShape shape : List.of(goesOn, goesOn, begins, goesOn, shape(Merge.NONE), goesOn)) {
            cell(1, "甲" + blocks.size());
            cell(1, "乙");
            story.endRow(1, shape);
        }
        story.close();

        Block.Table table = (Block.Table) blocks.get(0);
        assertEquals(
                List.of("2 1", "1", "2 1", "1", "1 1", "1 1"),
                table.rows().stream()
                        .map(row -> String.join(
                                " ",
                                row.cells().stream()
                                        .map(cell -> Integer.toString(cell.rows()))
                                        .toList()))
                        .toList());
    }

    private static RowShape shape(Merge merge) {
        return new RowShape(0, List.of(new CellShape(1000, false, merge), new CellShape(2000, false, Merge.NONE)));
    }

    @Test
    void aTableInACellIsALineForEachRow() throws IOException {
        story.words().append("前");
        story.endParagraph(1, Mark.SHOWN, 0);
        cell(2, "一\t二");
        cell(2, "");
        cell(2, "三");
        story.endRow(2, RowShape.UNKNOWN);
        cell(2, "四");
        story.endRow(2, RowShape.UNKNOWN);
        cell(1, "后");
        cell(1, "外");
        story.endRow(1, RowShape.UNKNOWN);
        story.close();

        Block.Table table = (Block.Table) blocks.get(0);
        assertEquals(
                List.of("前\n一 二 三\n四\n后", "外"),
                table.rows().get(0).cells().stream()
                        .map(cell -> BlockWords.of(cell.blocks()))
                        .toList());
    }

    @Test
    void aTableWithOneLongCellLaysOutText() throws IOException {
        assertFalse(Layout.isText(table(3, "文".repeat(200))), "three paragraphs can be a cell");
        assertTrue(Layout.isText(table(4, "文".repeat(100))));
        assertFalse(Layout.isText(table(4, "文".repeat(99))), "a short text can be a cell");
    }

    private Block.Table table(int paragraphs, String words) throws IOException {
        blocks.clear();
        for (int i = 1; i < paragraphs; i++) {
            story.words().append(words);
            story.endParagraph(1, Mark.SHOWN, 0);
        }
        cell(1, words);
        cell(1, "旁");
        story.endRow(1, RowShape.UNKNOWN);
        story.close();
        return (Block.Table) blocks.get(0);
    }

    @Test
    void levelsOfHeadingsByName() {
        assertEquals(1, HeadingNames.level("heading 1"));
        assertEquals(2, HeadingNames.level("标题2"));
        assertEquals(3, HeadingNames.level("Heading 3,三级标题"));
        assertEquals(0, HeadingNames.level("heading 10"));
        assertEquals(0, HeadingNames.level("heading 0"));
        assertEquals(0, HeadingNames.level("标题"));
        assertEquals(0, HeadingNames.level("子标题 1"));
    }
}
