package io.github.guihua.documents.doc;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.documents.hostile.BrokenFiles;
import io.github.guihua.documents.hostile.Refusals;
import io.github.guihua.documents.hostile.WholeFiles;
import io.github.guihua.parser.PlanParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Damaged files are read or refused within the limits, broken ones refused in one line. */
class DamagedDocTest {

    private static final Map<String, byte[]> WHOLE = WholeFiles.all(WholeFiles.class);

    @Test
    void twoHundredDamagedFilesAreReadOrRefused() {
        Refusals.check("sample.doc", WHOLE.get("sample.doc"), 20_261_129, 200);
    }

    @TestFactory
    Iterable<DynamicTest> brokenFilesAreRefusedInOneLine() {
        PlanParser parser = PlanParser.create();
        List<String> endings = List.of(".doc", ".wps", ".xls");
        return BrokenFiles.of(WHOLE).entrySet().stream()
                .filter(file -> endings.stream().anyMatch(file.getKey()::endsWith))
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> Refusals.checkLine(
                                file.getKey(),
                                assertThrows(
                                        UnreadableTextException.class,
                                        () -> parser.parse(file.getValue(), file.getKey())))))
                .toList();
    }
}
