package io.github.guihua.documents.internal.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Heading;
import io.github.guihua.model.Numbering;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed files with automatic numbers: their text, and the outline that the parser reads from it. */
class NumberedFilesTest {

    static Stream<String> names() {
        return NumberedFiles.all().stream().map(NumberedFile::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void numbersBecomeText(String name) throws IOException {
        Document document = PlanParser.create().read(resource(name + ".docx"), name);
        assertEquals("docx", document.format().orElseThrow());
        assertEquals(
                NumberedFile.lines(shown(name)), document.text().text().lines().toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theOutlineHasTheNumbersAndLevels(String name) throws IOException {
        List<String> nodes = new ArrayList<>();
        PlanParser.create()
                .parse(resource(name + ".docx"), name)
                .plan()
                .children()
                .forEach(node -> collect(node, 1, nodes));
        List<String> expected = NumberedFile.outline(shown(name));
        assertEquals(expected.size(), nodes.size(), () -> nodes + " instead of " + expected);
        for (int i = 0; i < nodes.size(); i++) {
            String node = nodes.get(i);
            String line = expected.get(i);
            assertTrue(dense(line).startsWith(dense(node)), () -> node + " instead of " + line);
        }
    }

    private static void collect(OutlineNode node, int level, List<String> nodes) {
        Heading heading = node.heading();
        String number = heading.numbering().map(Numbering::text).orElse("");
        nodes.add("#".repeat(level) + number + heading.title());
        node.children().forEach(child -> collect(child, level + 1, nodes));
    }

    private static String dense(String line) {
        return line.replace(" ", "").replace("\t", "");
    }

    @Test
    void thereAreAtLeastThirty() {
        assertTrue(NumberedFiles.all().size() >= 30);
        assertEquals(names().count(), names().distinct().count());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theCommittedFileIsTheOneThatTheGeneratorMakes(String name) throws IOException {
        NumberedFile made = NumberedFiles.all().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertEquals(made.shown(), shown(name));
        assertEquals(made.file().entries(), entries(resource(name + ".docx")));
    }

    private static Map<String, String> entries(byte[] bytes) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static String shown(String name) throws IOException {
        return new String(resource(name + ".txt"), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = NumberedFilesTest.class.getResourceAsStream("/docx/" + name)) {
            return stream.readAllBytes();
        }
    }
}
