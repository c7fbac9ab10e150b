package io.github.guihua.documents.hostile;

import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Two hundred damaged files of each format are read or refused, within the limits. */
class DamagedFilesTest {

    @TestFactory
    Iterable<DynamicTest> areReadOrRefused() {
        Map<String, byte[]> whole = WholeFiles.all(DamagedFilesTest.class);
        return whole.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(), () -> Refusals.check(file.getKey(), file.getValue(), 20_261_129, 200)))
                .toList();
    }
}
