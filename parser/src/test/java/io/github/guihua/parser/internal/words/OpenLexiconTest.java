package io.github.guihua.parser.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No rule looks words of an open lexicon up but through the text that it reads, so that no word of a user is missed. */
class OpenLexiconTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** The lexicon itself is hidden; a second one of the same file would know nothing of the users' words. */
    @ParameterizedTest
    @EnumSource
    void noOtherClassLoadsTheFile(OpenLexicon open) throws Exception {
        String file = '"' + open.standard().name() + ".txt\"";
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            List<String> readers = sources.filter(source -> source.toString().endsWith(".java"))
                    .filter(source -> names(source, file))
                    .map(source -> source.getFileName().toString())
                    .toList();
            assertEquals(List.of("OpenLexicon.java"), readers);
        }
    }

    private static boolean names(Path source, String file) {
        try {
            return Files.readString(source).contains(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
