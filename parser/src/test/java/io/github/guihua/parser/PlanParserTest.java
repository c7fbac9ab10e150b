package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.ParseResult;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parser takes for a text. */
class PlanParserTest {

    private static final String TEXT = "某市2031年工作要点\n一、新建学校3所。\n";

    private final PlanParser parser = PlanParser.create();

    @Test
    void aDecodedTextKeepsItsNameAndItsCharset() throws Exception {
        byte[] bytes = TEXT.getBytes(Charset.forName("GB18030"));
        ParseResult result = parser.parse(SourceText.decode("a.txt", bytes));
        assertEquals(parser.parse(bytes, "a.txt"), result);
        assertEquals("GB18030", result.source().charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n", "\u3000\t\u00a0"})
    void aBlankTextIsTold(String text) {
        ParseResult result = parser.parse(text);
        assertEquals(List.of("no-text"), codes(result));
        assertEquals(
                Optional.of(new Span(0, text.length())),
                result.diagnostics().get(0).span());
        assertEquals(Optional.of(1), result.diagnostics().get(0).line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/plans/2031.txt",
                "seeds/002.txt",
                "规划.docx",
                "x.md",
                "  ../计划 2031.TXT\n",
                "C:\\plans\\规划",
                "~/规划",
                "/data/规划（征求意见稿）",
                "\\\\server\\share\\规划.wps",
                "https://www.example.cn/zwgk/t2031.html"
            })
    void aPathInThePlaceOfATextIsTold(String path) {
        assertTrue(codes(parser.parse(path)).contains("path-for-text"), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TEXT,
                "某市2031年工作要点",
                "一、新建学校3所。",
                "道路长10.5km",
                "增长5.5",
                "供水/排水",
                "/data/plans/2031.txt\n一、新建学校3所。",
                "见附件x.txt。",
                "2031/2032年度计划"
            })
    void aTextIsNotTakenForAPath(String text) {
        assertFalse(codes(parser.parse(text)).contains("path-for-text"), text);
    }

    @Test
    void aFolderIsNamed(@TempDir Path folder) {
        FileSystemException e = assertThrows(FileSystemException.class, () -> parser.parse(folder));
        assertEquals(folder.toString(), e.getFile());
        assertTrue(e.getMessage().startsWith(folder + ": it is a folder"), e.getMessage());
        assertThrows(NoSuchFileException.class, () -> parser.parse(folder.resolve("none")));
    }

    @Test
    void whatTheBuilderIsNotGivenIsNamed() {
        assertNamed("more", () -> PlanParser.builder().words(WordClass.MEASURE_WORD, (String[]) null));
        assertNamed("more[1]", () -> PlanParser.builder().words(WordClass.MEASURE_WORD, "驿", null));
        assertNamed("wordClass", () -> PlanParser.builder().words(null, "驿"));
        assertNamed("kind", () -> PlanParser.builder().titleEndings(null, "攻坚令"));
        assertNamed("role", () -> PlanParser.builder().chapterWords(null, "亮点"));
        assertNamed("limits", () -> PlanParser.builder().limits(null));
        assertNamed("step", () -> PlanParser.builder().postProcessor(null));
    }

    private static void assertNamed(String argument, Executable call) {
        assertEquals(argument, assertThrows(NullPointerException.class, call).getMessage());
    }

    private static List<String> codes(ParseResult result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
