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
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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

    private static final Path CORPUS = Path.of(System.getProperty("guihua.corpus", "../../shared/corpus"));
    private static final String UNREAD = "unread";

    /** What the list says: report, indicator, aspect, kind, year, comparison, numbers and unit. */
    private static final Set<String> LISTED = new TreeSet<>();

    private static final Set<String> INDICATORS = new TreeSet<>();
    private static final Map<Integer, ParseResult> REPORTS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), () -> "no texts in " + CORPUS.toAbsolutePath() + "; tests skipped");
        try (InputStream list = NationalReportsTest.class.getResourceAsStream("national-figures.tsv")) {
            for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                List<String> fields = List.of(line.split("\t"));
                if (!line.startsWith("#")) {
                    INDICATORS.add(fields.get(1));
                    if (!fields.get(9).equals(UNREAD)) {
                        LISTED.add(String.join(" ", fields.subList(0, 9)));
                    }
                }
            }
        }
        PlanParser parser = PlanParser.create();
        for (int year = 2005; year <= 2025; year++) {
            Path text = CORPUS.resolve("n_gwr_" + year + ".txt");
            if (Files.exists(text)) {
                REPORTS.put(year, parser.parse(text));
            }
        }
    }

    private static String cell(Figure figure) {
        return String.join(
                " ",
                figure.document().replaceAll("\\D", ""),
                figure.identity().id(),
                figure.identity().aspect().toString(),
                figure.kind().toString(),
                String.valueOf(figure.year()),
                figure.statement().comparison().toString(),
                figure.statement().amount().toPlainString(),
                figure.statement().max().map(BigDecimal::toPlainString).orElse("-"),
                figure.statement().unit().orElse("-").replace('％', '%'));
    }

    private static boolean isListed(Figure figure) {
        return INDICATORS.contains(figure.identity().indicator().id());
    }

    private static Set<String> without(Set<String> cells, Set<String> others) {
        Set<String> rest = new TreeSet<>(cells);
        rest.removeAll(others);
        return rest;
    }

    @Test
    void theSeriesAreCompleteAndRight() {
        Set<String> cells = Series.of(REPORTS.values(), IndicatorCatalogue.standard()).points().stream()
                .filter(NationalReportsTest::isListed)
                .map(NationalReportsTest::cell)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), without(LISTED, cells), "in the texts, and not in the series");
        assertEquals(Set.of(), without(cells, LISTED), "in the series, and not in the texts");
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
                Optional<Figure> target = promise.figure().filter(figure -> isListed(figure) && figure.isOfOneYear());
                if (target.isEmpty() || target.get().year() != year) {
                    continue;
                }
                String key = target.get().identity().id() + " "
                        + target.get().identity().aspect();
                boolean told = LISTED.stream()
                        .anyMatch(cell -> cell.startsWith(year + 1 + " " + key + " RESULT " + year + " "));
                wanted.add(year + " " + key + " " + told);
                boolean own = promise.told().stream()
                        .findFirst()
                        .flatMap(Telling::figure)
                        .filter(figure -> figure.year() == year && LISTED.contains(cell(figure)))
                        .isPresent();
                paired.add(year + " " + key + " " + own);
            }
        }
        assertEquals(String.join("\n", wanted), String.join("\n", paired));
    }
}
