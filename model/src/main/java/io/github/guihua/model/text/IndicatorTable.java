package io.github.guihua.model.text;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Indicators as a table: a row for each, with a column for each name of a column that any of them has.
 *
 * @param head the heads of the columns
 * @param rows the cells of each row, as many as there are heads
 */
record IndicatorTable(List<String> head, List<List<String>> rows) {

    /** No table of a plan has more columns of values. */
    private static final int WIDEST = 60;

    /** The tables of indicators: one, and more only where one would be too wide. */
    static List<IndicatorTable> of(List<Indicator> indicators, String absent) {
        List<IndicatorTable> tables = new ArrayList<>();
        Set<String> columns = Set.of();
        int first = 0;
        for (int i = 0; i < indicators.size(); i++) {
            Set<String> wider = with(columns, indicators.get(i));
            if (wider.size() > WIDEST && i > first) {
                tables.add(table(indicators.subList(first, i), columns, absent));
                first = i;
                wider = with(Set.of(), indicators.get(i));
            }
            columns = wider;
        }
        if (first < indicators.size()) {
            tables.add(table(indicators.subList(first, indicators.size()), columns, absent));
        }
        return tables;
    }

    private static Set<String> with(Set<String> columns, Indicator indicator) {
        Set<String> wider = new LinkedHashSet<>(columns);
        indicator.values().forEach(value -> wider.add(value.column()));
        return wider;
    }

    private static IndicatorTable table(List<Indicator> indicators, Set<String> columns, String absent) {
        List<String> head = new ArrayList<>(List.of("指标", "单位"));
        head.addAll(columns);
        head.add("属性");
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Map<String, String> values = new HashMap<>();
            for (IndicatorValue value : indicator.values()) {
                values.putIfAbsent(value.column(), value.text());
            }
            List<String> row =
                    new ArrayList<>(List.of(indicator.name(), indicator.unit().orElse(absent)));
            columns.forEach(column -> row.add(values.getOrDefault(column, absent)));
            row.add(indicator.nature().map(nature -> nature.label()).orElse(absent));
            rows.add(row);
        }
        return new IndicatorTable(head, rows);
    }
}
