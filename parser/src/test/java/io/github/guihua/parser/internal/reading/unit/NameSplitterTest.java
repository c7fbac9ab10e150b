package io.github.guihua.parser.internal.reading.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.reading.TestRows;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameSplitterTest {

    static Stream<TestRows.Row> lists() {
        return TestRows.read(NameSplitterTest.class, "name-lists.txt");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void cutsListsBetweenWholeBodies(TestRows.Row row) {
        Prose prose = Prose.of(row.text());
        NameSplitter splitter = new NameSplitter(prose, new BodyNames(prose));
        String names = splitter.split(0, prose.length()).stream()
                .map(range -> prose.raw(range.from(), range.to()))
                .collect(Collectors.joining("|"));
        assertEquals(row.expected(), names);
    }
}
