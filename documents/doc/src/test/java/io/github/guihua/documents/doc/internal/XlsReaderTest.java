package io.github.guihua.documents.doc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.model.Origin;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.Document;
import io.github.guihua.parser.document.DocumentCell;
import io.github.guihua.parser.document.DocumentLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class XlsReaderTest {

    static {
        QuietLog.begin();
    }

    private static final PlanParser PARSER = PlanParser.builder().build();

    private static byte[] book(boolean encrypted) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("任务");
            sheet.createRow(0).createCell(0).setCellValue("重点任务清单");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            String[][] rows = {{"序号", "任务", "目标", ""}, {"", "", "指标", "值"}, {"1", "造林", "覆盖率", ""}};
            for (int i = 0; i < rows.length; i++) {
                for (int k = 0; k < rows[i].length; k++) {
                    (k == 0 ? sheet.createRow(i + 1) : sheet.getRow(i + 1))
                            .createCell(k)
                            .setCellValue(rows[i][k]);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            CellStyle percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            sheet.getRow(3).getCell(3).setCellStyle(percent);
            sheet.getRow(3).getCell(3).setCellValue(0.255);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            sheet.createRow(4).createCell(0).setCellValue(2);
            sheet.getRow(4).createCell(1).setCellFormula("D4*2");
            sheet.getRow(4).getCell(1).setCellValue(0.51);
            sheet.getRow(4).createCell(2).setCellValue(45292);
            sheet.getRow(4).getCell(2).setCellStyle(day);
            sheet.createRow(5).createCell(0).setCellValue("隐");
            sheet.getRow(5).setZeroHeight(true);
            HSSFSheet hidden = book.createSheet("隐藏");
            hidden.createRow(0).createCell(0).setCellValue("不见");
            book.setSheetHidden(1, true);
            if (encrypted) {
                Biff8EncryptionKey.setCurrentUserPassword("x");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void cellsAreAsTheyAreShown() throws IOException {
        Document read = PARSER.read(book(false), "a.xls");
        assertEquals(Optional.of("xls"), read.format());
        assertEquals(
                "重点任务清单\n序号\t任务\t目标\n指标\t值\n1\t造林\t覆盖率\t25.5%\n2\t0.51\t2024年1月1日\n",
                read.text().text());
        List<DocumentCell> head = read.text().tables().get(0).rows().get(0);
        assertEquals(List.of(2, 2, 1), head.stream().map(DocumentCell::rowSpan).toList());
        assertEquals(
                List.of(1, 1, 2), head.stream().map(DocumentCell::columnSpan).toList());
        assertEquals(
                Optional.of(Origin.ofCell("任务", "D4")),
                read.text().origin(read.text().text().indexOf("25.5%")));
    }

    @Test
    void aWorkbookWithAPasswordSaysSo() throws IOException {
        byte[] bytes = book(true);
        assertEquals(
                Reason.ENCRYPTED,
                assertThrows(UnreadableTextException.class, () -> PARSER.read(bytes, "a.xls"))
                        .reason());
    }

    @Test
    void sheetsAndCellsAreLimited() throws IOException {
        byte[] bytes = book(false);
        PlanParser parser = PlanParser.builder()
                .documentLimits(DocumentLimits.builder().maxCells(3).build())
                .build();
        assertEquals(
                Reason.TOO_LARGE,
                assertThrows(UnreadableTextException.class, () -> parser.read(bytes, "a.xls"))
                        .reason());
    }
}
