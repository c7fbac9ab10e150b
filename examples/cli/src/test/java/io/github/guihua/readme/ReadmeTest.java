package io.github.guihua.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README.md shows is what the code says and prints; tests run in the project's folder. */
class ReadmeTest {

    private static final Path EXAMPLE =
            Path.of("examples/cli/src/test/java/io/github/guihua/readme/ReadmeExample.java");

    @Test
    void theExampleIsTheSourceThatIsCompiled() throws IOException {
        String source = Files.readString(EXAMPLE);
        String marked = source.substring(
                source.indexOf("// README: begin\n") + "// README: begin\n".length(), source.indexOf("// README: end"));
        assertEquals(marked.stripIndent().strip(), block("java"));
    }

    @Test
    void theOutputIsWhatTheExamplePrints() throws IOException {
        assertEquals(printed().strip(), block("text"));
    }

    @Test
    void theFilesItPointsToExist() throws IOException {
        Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme());
        int found = 0;
        for (; links.find(); found++) {
            assertTrue(Files.exists(Path.of(links.group(1))), links.group(1));
        }
        assertTrue(found > 3, "README has lost its links");
    }

    private static String printed() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            ReadmeExample.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** The first fenced block of a language. */
    private static String block(String language) throws IOException {
        String readme = readme();
        String fence = "```" + language + "\n";
        int from = readme.indexOf(fence) + fence.length();
        return readme.substring(from, readme.indexOf("\n```", from)).strip();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md")).replace("\r\n", "\n");
    }
}
