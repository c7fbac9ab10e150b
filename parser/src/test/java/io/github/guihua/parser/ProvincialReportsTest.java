package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.guihua.model.follow.Series;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.source.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures of nineteen provincial reports of 2026 beside each other, against a list that was read from the texts. */
class ProvincialReportsTest {

    private static final String PREFIX = "p_gwr_2026_";

    @Test
    void everyCellIsThatOfTheText() throws IOException {
        Path corpus = ListedFigures.CORPUS;
        assumeTrue(Files.isDirectory(corpus), () -> "no texts in " + corpus.toAbsolutePath() + "; test skipped");
        ListedFigures listed = ListedFigures.read("provincial-figures.tsv");
        PlanParser parser = PlanParser.create();
        List<ParseResult> reports = new ArrayList<>();
        try (Stream<Path> texts = Files.list(corpus)) {
            for (Path text : texts.sorted().toList()) {
                String name = text.getFileName().toString();
                if (name.startsWith(PREFIX) && name.endsWith(".txt")) {
                    reports.add(parser.parse(text));
                }
            }
        }
        Set<String> cells = Series.of(reports, IndicatorCatalogue.standard()).points().stream()
                .filter(listed::isOf)
                .map(figure ->
                        ListedFigures.cell(figure.document().replace(PREFIX, "").replace(".txt", ""), figure))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), ListedFigures.without(listed.cells(), cells), "in the texts, and not in the series");
        assertEquals(Set.of(), ListedFigures.without(cells, listed.cells()), "in the series, and not in the texts");
    }
}
