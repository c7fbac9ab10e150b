package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BatchTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private final List<String> done = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultOfTheParserCostsOneDocumentAndOneLine(Throwable fault) throws IOException {
        Inputs inputs = inputs(3);
        int code = batch(inputs, fault, false);
        assertEquals(1, code);
        assertEquals(List.of("00.txt", "02.txt"), done);
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString()
                .contains("01.txt: a fault in guihua (" + fault.getClass().getSimpleName()));
    }

    static Stream<Throwable> faults() {
        return Stream.of(new IllegalStateException("x"), new StackOverflowError(), new OutOfMemoryError("threads"));
    }

    @Test
    void problemsAreToldOnCleanLinesBesideTheProgressBar() throws IOException {
        batch(inputs(30), new IllegalStateException("x"), true);
        String shown = err.toString();
        assertTrue(shown.contains(" \rguihua: " + folder.resolve("01.txt") + ": a fault"), shown);
        assertTrue(shown.contains("] 29/30"), shown);
    }

    private int batch(Inputs inputs, Throwable fault, boolean watched) {
        ParseResult result = PlanParser.create().parse("一、总体要求");
        Batch.Reader<ParseResult> reader = document -> {
            if (document.endsWith("01.txt")) {
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            }
            return result;
        };
        PrintWriter out = new PrintWriter(new StringWriter());
        return new Batch<>(reader, out, new PrintWriter(err, true), watched)
                .run(inputs, (document, plan) -> done.add(document.getFileName().toString()));
    }

    private Inputs inputs(int n) throws IOException {
        for (int i = 0; i < n; i++) {
            Files.createFile(folder.resolve("%02d.txt".formatted(i)));
        }
        return Inputs.find(
                List.of(folder.toString()), Path.of("stdin"), FolderFilter.of(List.of()), PlanParser.create());
    }
}
