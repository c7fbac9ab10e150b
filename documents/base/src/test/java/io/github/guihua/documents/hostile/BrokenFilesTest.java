package io.github.guihua.documents.hostile;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.parser.PlanParser;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each broken file is refused in one line that says what is wrong and what to do. */
class BrokenFilesTest {

    private static final Map<String, byte[]> BROKEN = BrokenFiles.of(WholeFiles.all(BrokenFilesTest.class));

    @Test
    void thereAreManyKinds() {
        assertTrue(BROKEN.size() >= 30, () -> "only " + BROKEN.size());
    }

    @TestFactory
    Iterable<DynamicTest> areRefusedInOneLine() {
        PlanParser parser = PlanParser.create();
        return BROKEN.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    UnreadableTextException e = assertThrows(
                            UnreadableTextException.class, () -> parser.parse(file.getValue(), file.getKey()));
                    assertNotNull(e.reason());
                    Refusals.checkLine(file.getKey(), e);
                }))
                .toList();
    }
}
