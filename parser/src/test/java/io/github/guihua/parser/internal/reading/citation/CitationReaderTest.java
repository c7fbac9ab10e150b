package io.github.guihua.parser.internal.reading.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.core.text.Span;
import io.github.guihua.model.Citation;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.TestRows;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CitationReaderTest {

    private final CitationReader reader = new CitationReader();

    static Stream<TestRows.Row> citations() {
        return TestRows.read(CitationReaderTest.class, "citations.txt");
    }

    @ParameterizedTest
    @MethodSource("citations")
    void readsTitlesAndNumbers(TestRows.Row row) {
        List<Citation> found = reader.read(Prose.of(row.text()));
        String shown = found.stream()
                .map(c -> c.title() + c.documentNumber().map(n -> "#" + n).orElse(""))
                .collect(Collectors.joining(" | "));
        assertEquals(row.expected(), shown.isEmpty() ? "-" : shown);
    }

    @Test
    void placeGoesFromTheMarkToTheEndOfTheNumber() {
        String source = "按《甲办法》（甲发〔2020〕3号）办，见《乙办法》。";
        List<Citation> found = reader.read(new PlanText(source).prose(0, source.length()));
        assertEquals("《甲办法》（甲发〔2020〕3号）", quoted(source, found.get(0)));
        assertEquals("《乙办法》", quoted(source, found.get(1)));
    }

    @Test
    void marksThatNothingClosesAreReadInGoodTime() {
        assertEquals(List.of(), reader.read(Prose.of("《".repeat(200_000))));
    }

    private static String quoted(String source, Citation citation) {
        Span span = citation.place().span().orElseThrow();
        return source.substring(span.start(), span.end());
    }

    @Provide
    Arbitrary<String> citationLike() {
        return Arbitraries.of(
                        "《", "》", "〈", "〉", "（", "）", "〔", "〕", "(", ")", "[", "]", "国发", "2020", "3号", "办法", "，", "。",
                        " ", "\n", "x")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000)
    void anyMixtureIsReadAndQuoted(@ForAll("citationLike") String source) {
        check(source);
    }

    @Property(tries = 1000)
    void anyTextIsReadAndQuoted(@ForAll String source) {
        check(source);
    }

    private void check(String source) {
        int last = 0;
        for (Citation citation : reader.read(new PlanText(source).prose(0, source.length()))) {
            Span span = citation.place().span().orElseThrow();
            assertTrue(last <= span.start() && span.end() <= source.length());
            assertTrue(quoted(source, citation).startsWith("《"));
            assertTrue(citation.documentNumber().isPresent()
                    || quoted(source, citation).endsWith("》"));
        }
    }
}
