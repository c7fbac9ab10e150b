package io.github.guihua.cli.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a ledger as a workbook that is ready for filtering, sorting, printing and filling in by hand. */
final class LedgerWorkbook {

    private static final int ROWS_IN_MEMORY = 200;

    private LedgerWorkbook() {}

    static void write(LedgerTables tables, LedgerOptions options, Path file) throws IOException {
        try (PrivateFolder folder = PrivateFolder.create()) {
            TempFile.setThreadLocalTempFileCreationStrategy(
                    new DefaultTempFileCreationStrategy(folder.path().toFile()));
            writeWorkbook(tables, options, file);
        } catch (OpenXML4JRuntimeException e) {
            // POI has dropped the cause
            throw new IOException("the disk may be full", e);
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
    }

    private static void writeWorkbook(LedgerTables tables, LedgerOptions options, Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY);
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(tables.title());
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("guihua");
            LedgerStyles styles = new LedgerStyles(workbook);
            SheetNames names = new SheetNames();
            for (LedgerTable table : tables.all(options)) {
                new LedgerSheet(workbook.createSheet(names.of(table.name())), table.forOffice(), styles).write();
            }
            workbook.write(out);
        }
    }
}
