package io.github.guihua.parser;

import io.github.guihua.model.follow.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Figures that were read from texts by hand. The texts are no part of the project.
 *
 * @param cells the figures that the parser is to find: report, indicator, aspect, kind, year, comparison, numbers, unit
 * @param indicators the ids of their indicators
 */
record ListedFigures(Set<String> cells, Set<String> indicators) {

    /** Where the texts are: {@code -Dguihua.corpus=FOLDER}; without it, the tests that need them are skipped. */
    static final Path CORPUS = Path.of(System.getProperty("guihua.corpus", "no-corpus"));

    private static final String UNREAD = "unread";

    static ListedFigures read(String resource) throws IOException {
        Set<String> cells = new TreeSet<>();
        Set<String> indicators = new TreeSet<>();
        try (InputStream list = ListedFigures.class.getResourceAsStream(resource)) {
            for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                List<String> fields = List.of(line.split("\t"));
                if (!line.startsWith("#")) {
                    indicators.add(fields.get(1));
                    if (!fields.get(9).equals(UNREAD)) {
                        cells.add(String.join(" ", fields.subList(0, 9)));
                    }
                }
            }
        }
        return new ListedFigures(cells, indicators);
    }

    /** Whether a figure is of one of the indicators. */
    boolean isOf(Figure figure) {
        return indicators.contains(figure.identity().indicator().id());
    }

    /** Returns a figure as the list has it. */
    static String cell(String report, Figure figure) {
        return String.join(
                " ",
                report,
                figure.identity().id(),
                figure.identity().aspect().toString(),
                figure.kind().toString(),
                String.valueOf(figure.year()),
                figure.statement().comparison().toString(),
                figure.statement().amount().toPlainString(),
                figure.statement().max().map(BigDecimal::toPlainString).orElse("-"),
                figure.statement().unit().orElse("-").replace('％', '%'));
    }

    static Set<String> without(Set<String> cells, Set<String> others) {
        Set<String> rest = new TreeSet<>(cells);
        rest.removeAll(others);
        return rest;
    }
}
