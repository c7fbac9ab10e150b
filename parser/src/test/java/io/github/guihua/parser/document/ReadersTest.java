package io.github.guihua.parser.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.core.text.UnreadableTextException.Reason;
import io.github.guihua.model.Origin;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a parser finds the reader of a file, and what becomes of the reader's errors. */
class ReadersTest {

    private static final byte[] FILE = "#own\n某县2025年工作要点\n一、抓好生产\n".getBytes(StandardCharsets.UTF_8);

    private interface Reading {
        DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException;
    }

    private static PlanParser parser(Predicate<DocumentFile> reads, Reading reading) {
        return PlanParser.builder()
                .reader(new DocumentReader() {
                    @Override
                    public String format() {
                        return "own";
                    }

                    @Override
                    public boolean reads(DocumentFile file) {
                        return reads.test(file);
                    }

                    @Override
                    public DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException {
                        return reading.read(file, watch);
                    }
                })
                .build();
    }

    private static UnreadableTextException refused(PlanParser parser, byte[] bytes) {
        return assertThrows(UnreadableTextException.class, () -> parser.read(bytes, "a.own"));
    }

    @Test
    void aPlanOfAReaderTellsItsFormatTextAndOrigins() throws IOException {
        PlanParser parser = parser(file -> file.startsWith("#own"), (file, watch) -> {
            DocumentText.Builder text = DocumentText.builder();
            String[] lines = new String(file.bytes(), StandardCharsets.UTF_8).split("\n");
            for (int i = 1; i < lines.length; i++) {
                text.at(Origin.ofParagraph(i)).append(lines[i]).endLine();
            }
            return text.build();
        });
        ParseResult result = parser.parse(FILE, "a.own");

        assertEquals("own", result.source().format().orElseThrow());
        assertEquals("某县2025年工作要点\n一、抓好生产\n", result.source().text().orElseThrow());
        assertEquals(
                Origin.ofParagraph(2),
                result.plan().allTasks().get(0).place().origin().orElseThrow());
        assertEquals(
                "UTF-8",
                parser.read("一、抓好生产".getBytes(StandardCharsets.UTF_8), "b.txt")
                        .source()
                        .charset());
    }

    @Test
    void anErrorOfAReaderSaysThatTheFileIsDamaged() {
        for (PlanParser parser : new PlanParser[] {
            parser(
                    file -> {
                        throw new IllegalArgumentException("three bytes\nare missing");
                    },
                    (file, watch) -> DocumentText.builder().build()),
            parser(file -> true, (file, watch) -> {
                throw new IllegalArgumentException("three bytes\nare missing");
            }),
            parser(file -> true, (file, watch) -> {
                throw new IOException("three bytes\nare missing");
            })
        }) {
            UnreadableTextException e = refused(parser, FILE);
            assertEquals(Reason.DAMAGED, e.reason());
            assertEquals(
                    "a.own: is damaged: it cannot be read as own (three bytes); open it in its program and save it again",
                    e.getMessage());
        }
        assertEquals(
                Reason.TOO_LARGE,
                refused(
                                parser(file -> true, (file, watch) -> {
                                    throw new OutOfMemoryError();
                                }),
                                FILE)
                        .reason());
        assertEquals(
                Reason.EMPTY,
                refused(
                                parser(
                                        file -> true,
                                        (file, watch) ->
                                                DocumentText.builder().endLine().build()),
                                FILE)
                        .reason());
    }

    @Test
    void aFileThatIsTooDeepForTheStackIsTooLarge() {
        PlanParser parser = parser(file -> true, (file, watch) -> {
            throw new StackOverflowError();
        });
        UnreadableTextException e = refused(parser, FILE);
        assertEquals(Reason.TOO_LARGE, e.reason());
        assertTrue(e.getMessage().contains("-Xss"), e.getMessage());
    }

    @Test
    void aReaderThatReturnsNothingIsAProgrammingError() {
        PlanParser parser = parser(file -> true, (file, watch) -> null);
        assertThrows(IllegalStateException.class, () -> parser.read(FILE, "a.own"));
    }

    @Test
    void aLongTimeIsNoLimit() throws IOException {
        DocumentWatch watch = new DocumentWatch(
                "a",
                DocumentLimits.builder()
                        .maxTime(Duration.ofSeconds(Long.MAX_VALUE))
                        .build());
        watch.tick();
        DocumentWatch none = new DocumentWatch(
                "a", DocumentLimits.builder().maxTime(Duration.ofNanos(1)).build());
        UnreadableTextException e = assertThrows(UnreadableTextException.class, () -> {
            while (true) {
                none.tick();
            }
        });
        assertEquals(
                "a: takes longer than PT0.000000001S to read; if it is to be trusted, raise DocumentLimits.maxTime",
                e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, NO_READER, guihua-documents-pdf",
        "{\\rtf1, NO_READER, guihua-documents ",
        "<html><body>一, NO_READER, guihua-documents ",
    })
    void withoutTheArtifactTheErrorNamesIt(String begin, Reason reason, String artifact) {
        UnreadableTextException e = refused(PlanParser.create(), begin.getBytes(StandardCharsets.UTF_8));
        assertEquals(reason, e.reason());
        assertEquals(true, e.getMessage().contains("add io.github.guihua:" + artifact), e.getMessage());
    }
}
