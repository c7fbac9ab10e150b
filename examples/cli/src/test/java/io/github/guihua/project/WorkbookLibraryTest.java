package io.github.guihua.project;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.guihua.cli.Guihua;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook's library is large: only who asks for a workbook waits for it, and nobody hears of it. */
class WorkbookLibraryTest {

    private static final String SEED = "seeds/002_42eddaacd7320f5f.txt";

    @TempDir
    private Path folder;

    @Test
    void itIsNamedInTheReadersAndWritersOfWorkbooksAndTheReaderOfDocAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.guihua.documents.doc..")
                .and()
                .doNotHaveFullyQualifiedName("io.github.guihua.cli.ledger.LedgerWorkbook")
                .and()
                .doNotHaveFullyQualifiedName("io.github.guihua.cli.ledger.LedgerSheet")
                .and()
                .doNotHaveFullyQualifiedName("io.github.guihua.cli.ledger.LedgerStyles")
                .and()
                .haveNameNotMatching("io\\.github\\.guihua\\.cli\\.assess\\.SheetWorkbook.*")
                .and()
                .doNotHaveFullyQualifiedName("io.github.guihua.cli.table.TableWorkbook")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.apache.logging..", "org.apache.xmlbeans..")
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("io.github.guihua"));
    }

    @Test
    void itIsLoadedForAWorkbookAlone() throws Exception {
        assertEquals(List.of(), loaded("--version"));
        assertEquals(List.of(), loaded("targets", SEED));
        assertEquals(
                List.of(),
                loaded("ledger", SEED, "--out", folder.resolve("tasks.csv").toString()));
        String sheet = folder.resolve("sheet.csv").toString();
        assertEquals(List.of(), loaded("assess", SEED, "--sheet", sheet));
        assertEquals(List.of(), loaded("assess", SEED, "--actuals", sheet));
        assertTrue(loaded("ledger", SEED, "--out", folder.resolve("tasks.xlsx").toString())
                        .size()
                > 100);
    }

    /** The classes of the library and of what it brings that a run loads; nothing may be on standard error. */
    private List<String> loaded(String... args) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Guihua.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        assertEquals(0, process.waitFor());
        assertEquals("", Files.readString(err));
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" org.apache.poi.")
                            || line.contains(" org.apache.xmlbeans.")
                            || line.contains(" org.apache.logging."))
                    .toList();
        }
    }
}
