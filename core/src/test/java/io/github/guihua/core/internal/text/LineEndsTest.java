package io.github.guihua.core.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.core.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndsTest {

    private static final Pattern UNICODE = Pattern.compile("\\R");

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("\n", "\r", "\u000b", "\f", "\u0085", "\u2028", "\u2029", "\t", "\u001c", "规", "\u2030")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void linesEndWhereUnicodeSaysSo(@ForAll("lines") String text) {
        List<Integer> expected = new ArrayList<>();
        for (Matcher ends = UNICODE.matcher(text); ends.find(); ) {
            expected.add(ends.start());
            expected.add(ends.end());
        }
        List<Integer> found = new ArrayList<>();
        for (int end = LineEnds.next(text, 0, text.length()); end < text.length(); ) {
            int after = LineEnds.after(text, end);
            found.addAll(List.of(end, after));
            end = LineEnds.next(text, after, text.length());
        }
        assertEquals(expected, found);
    }

    /** Every character belongs to one line, and its number is one more than the line ends before it. */
    @Property
    void sourcesCountTheSameLines(@ForAll("lines") String text) {
        SourceText source = SourceText.of("t", text);
        Matcher ends = UNICODE.matcher(text);
        int line = 1;
        int start = 0;
        boolean more = ends.find();
        for (int i = 0; i <= text.length(); i++) {
            if (more && i == ends.end()) {
                line++;
                start = i;
                more = ends.find();
            }
            assertEquals(line, source.line(i));
            assertEquals(i - start + 1, source.column(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u000b", "\f", "\u0085", "\u2028", "\u2029"})
    void aTextIsCutAfterItsLastWholeLine(String end) {
        String text = "一行" + end + "二行" + end + "三行";
        int second = 4 + end.length();
        assertEquals(second + end.length(), LineEnds.lastAfter(text, text.length()));
        assertEquals(2 + end.length(), LineEnds.lastAfter(text, second));
        assertEquals(0, LineEnds.lastAfter(text, 2));
    }

    @Test
    void noLineEndIsCutInTwo() {
        assertEquals(3, LineEnds.lastAfter("a\r\nb\r\nc", 5));
        assertEquals(6, LineEnds.lastAfter("a\r\nb\r\nc", 6));
        assertEquals(5, LineEnds.lastAfter("a\r\nb\rc", 6));
    }

    @Test
    void goesBackAsFarWithAnyLineEnds() {
        String text = "规划\r\n\r\n纲要";
        assertEquals(6, LineEnds.back(text, 7, 1));
        assertEquals(4, LineEnds.back(text, 6, 1));
        assertEquals(1, LineEnds.back(text, 7, 4));
        assertEquals(0, LineEnds.back(text, 7, 9));
        assertEquals(2, LineEnds.back("规划\n\n纲要", 4, 2));
    }
}
