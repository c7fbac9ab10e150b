package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.guihua.model.follow.Attainment;
import io.github.guihua.model.follow.Figure;
import io.github.guihua.model.follow.Promise;
import io.github.guihua.model.follow.Series;
import io.github.guihua.model.follow.Telling;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.source.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The series of seven indicators in the reports of the State Council, and each year's targets beside the results that the
 * next report tells, against a list that was read from the texts. The texts are no part of the project: without them the
 * tests are skipped.
 */
class NationalReportsTest {

    private static final Map<Integer, ParseResult> REPORTS = new TreeMap<>();

    private static ListedFigures listed;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(
                Files.isDirectory(ListedFigures.CORPUS),
                () -> "no texts in " + ListedFigures.CORPUS.toAbsolutePath() + "; tests skipped");
        listed = ListedFigures.read("national-figures.tsv");
        PlanParser parser = PlanParser.create();
        for (int year = 2005; year <= 2025; year++) {
            Path text = ListedFigures.CORPUS.resolve("n_gwr_" + year + ".txt");
            if (Files.exists(text)) {
                REPORTS.put(year, parser.parse(text));
            }
        }
    }

    private static String cell(Figure figure) {
        return ListedFigures.cell(figure.document().replaceAll("\\D", ""), figure);
    }

    @Test
    void theSeriesAreCompleteAndRight() {
        Set<String> cells = Series.of(REPORTS.values(), IndicatorCatalogue.standard()).points().stream()
                .filter(listed::isOf)
                .map(NationalReportsTest::cell)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), ListedFigures.without(listed.cells(), cells), "in the texts, and not in the series");
        assertEquals(Set.of(), ListedFigures.without(cells, listed.cells()), "in the series, and not in the texts");
    }

    @Test
    void eachTargetIsBesideTheResultOfItsYear() {
        List<String> wanted = new ArrayList<>();
        List<String> paired = new ArrayList<>();
        for (int year : REPORTS.keySet()) {
            ParseResult next = REPORTS.get(year + 1);
            if (next == null) {
                continue;
            }
            for (Promise promise :
                    Attainment.of(REPORTS.get(year), List.of(next)).promises()) {
                Optional<Figure> target =
                        promise.figure().filter(figure -> listed.isOf(figure) && figure.isOfOneYear());
                if (target.isEmpty() || target.get().year() != year) {
                    continue;
                }
                String key = target.get().identity().id() + " "
                        + target.get().identity().aspect();
                boolean told = listed.cells().stream()
                        .anyMatch(cell -> cell.startsWith(year + 1 + " " + key + " RESULT " + year + " "));
                wanted.add(year + " " + key + " " + told);
                boolean own = promise.told().stream()
                        .findFirst()
                        .flatMap(Telling::figure)
                        .filter(figure ->
                                figure.year() == year && listed.cells().contains(cell(figure)))
                        .isPresent();
                paired.add(year + " " + key + " " + own);
            }
        }
        assertEquals(String.join("\n", wanted), String.join("\n", paired));
    }
}
