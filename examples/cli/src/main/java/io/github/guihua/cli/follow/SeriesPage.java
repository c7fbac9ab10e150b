package io.github.guihua.cli.follow;

import io.github.guihua.cli.table.HtmlTable;
import io.github.guihua.cli.table.Table;
import io.github.guihua.model.follow.Figure;
import io.github.guihua.model.follow.Series;
import io.github.guihua.model.indicator.Aspect;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A page with a chart and a table for each indicator, body and unit of a series. */
public final class SeriesPage {

    private static final List<String> HEADER = List.of("年度", "性质", "数值", "出处");

    private final Series series;
    private final Places places;

    /**
     * Makes the page.
     *
     * @param series the figures
     * @param places where words are
     */
    public SeriesPage(Series series, Places places) {
        this.series = series;
        this.places = places;
    }

    /** Writes the page; indicators with figures of several years first. */
    public void print(PrintWriter out) {
        Map<Object, List<Figure>> groups = new LinkedHashMap<>();
        for (Figure figure : series.points()) {
            Optional<String> unit = figure.statement().unit();
            groups.computeIfAbsent(List.of(figure.identity().key(), figure.body(), unit), key -> new ArrayList<>())
                    .add(figure);
        }
        List<List<Figure>> charts = new ArrayList<>(groups.values());
        charts.sort((one, other) -> Long.compare(years(other), years(one)));
        HtmlTable html = new HtmlTable(out);
        html.begin("指标序列", "圆圈为目标，实点为结果。 Rings are targets, dots are results.");
        for (List<Figure> figures : charts) {
            String name = name(figures.get(0));
            out.print("<h2>" + HtmlTable.escaped(name) + "</h2>\n");
            if (years(figures) > 1) {
                out.print(SeriesChart.svg(figures, HtmlTable.escaped(name)) + "\n");
            }
            html.print(new Table(HEADER, figures.stream().map(this::row).toList()));
        }
        html.end();
    }

    private static long years(List<Figure> figures) {
        return figures.stream().map(Figure::year).distinct().count();
    }

    private static String name(Figure figure) {
        Aspect aspect = figure.identity().aspect();
        return figure.identity().name()
                + (aspect == Aspect.LEVEL ? "" : " " + aspect.displayName(Locale.CHINESE))
                + figure.statement().unit().map(unit -> "（" + unit + "）").orElse("") + " · " + figure.body();
    }

    private List<String> row(Figure figure) {
        return List.of(
                String.valueOf(figure.year()),
                figure.kind().displayName(Locale.CHINESE),
                Words.of(figure.statement()),
                places.of(figure.document(), figure.statement().place()));
    }
}
