package io.github.guihua.cli.follow;

import io.github.guihua.cli.table.HtmlTable;
import io.github.guihua.model.follow.Figure;
import io.github.guihua.model.follow.FigureKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Draws the targets and results of one indicator and body by year: a line of results, and a ring for each target. */
final class SeriesChart {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 150;
    private static final int LEFT = 32;
    private static final int TOP = 22;
    private static final int BOTTOM = 20;

    /** The greatest number of years whose numbers fit beside each other. */
    private static final int MOST_LABELS = 10;

    private static final String RESULT = "result";

    private final List<Figure> figures;
    private final int firstYear;
    private final int lastYear;
    private final double lowest;
    private final double highest;

    private SeriesChart(List<Figure> figures) {
        this.figures = figures;
        firstYear = figures.stream().mapToInt(Figure::year).min().orElse(0);
        lastYear = figures.stream().mapToInt(Figure::year).max().orElse(0);
        lowest = figures.stream().mapToDouble(SeriesChart::value).min().orElse(0);
        highest = figures.stream().mapToDouble(SeriesChart::value).max().orElse(0);
    }

    /**
     * Returns the chart as SVG.
     *
     * @param figures the figures, at least one, of one unit
     * @param name what the chart shows
     */
    static String svg(List<Figure> figures, String name) {
        return new SeriesChart(figures).draw(name);
    }

    private String draw(String name) {
        StringBuilder svg = new StringBuilder("<svg role=\"img\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" width=\""
                + WIDTH + "\" height=\"" + HEIGHT + "\"><title>" + name + "</title>");
        // of several results of one year the last told
        TreeMap<Integer, Figure> results = new TreeMap<>();
        for (Figure figure : figures) {
            if (figure.kind() == FigureKind.RESULT) {
                results.put(figure.year(), figure);
            }
        }
        StringBuilder line = new StringBuilder();
        results.values()
                .forEach(figure ->
                        line.append(x(figure)).append(',').append(y(figure)).append(' '));
        svg.append("<polyline class=\"result\" points=\"")
                .append(line.toString().strip())
                .append("\"/>");
        results.values().forEach(figure -> svg.append(circle(figure, RESULT, 3)));
        figures.stream()
                .filter(figure -> figure.kind() == FigureKind.TARGET)
                .forEach(figure -> svg.append(circle(figure, "target", 5)));
        svg.append(text(LEFT, HEIGHT - 4, String.valueOf(firstYear), "start"));
        svg.append(text(WIDTH - LEFT, HEIGHT - 4, String.valueOf(lastYear), "end"));
        return svg.append("</svg>").toString();
    }

    private String circle(Figure figure, String kind, int radius) {
        String words =
                figure.year() + " " + figure.kind().displayName(Locale.CHINESE) + " " + Words.of(figure.statement());
        return "<circle class=\"" + kind + "\" cx=\"" + x(figure) + "\" cy=\"" + y(figure) + "\" r=\"" + radius
                + "\"><title>" + HtmlTable.escaped(words) + "</title></circle>"
                + (kind.equals(RESULT) && isLabelled(figure)
                        ? text(x(figure), y(figure) - 7, number(figure), "middle")
                        : "");
    }

    /** Whether the number of a figure is written; of many, those of the ends and the extremes, so that none covers another. */
    private boolean isLabelled(Figure figure) {
        boolean end = figure.year() == firstYear || figure.year() == lastYear;
        boolean extreme = value(figure) == lowest || value(figure) == highest;
        return lastYear - firstYear < MOST_LABELS || end || extreme;
    }

    private static String text(int x, int y, String words, String anchor) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">" + HtmlTable.escaped(words)
                + "</text>";
    }

    private static String number(Figure figure) {
        return Words.number(figure.statement().amount());
    }

    private int x(Figure figure) {
        int years = lastYear - firstYear;
        return years == 0 ? WIDTH / 2 : LEFT + 10 + (figure.year() - firstYear) * (WIDTH - 2 * LEFT - 20) / years;
    }

    private int y(Figure figure) {
        double range = highest - lowest;
        double share = range == 0 ? 0.5 : (value(figure) - lowest) / range;
        return (int) Math.round(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM));
    }

    private static double value(Figure figure) {
        BigDecimal amount = figure.statement().amount();
        return figure.isDecline() ? -amount.doubleValue() : amount.doubleValue();
    }
}
