package io.github.guihua.model.text;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.IndicatorValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Indicators as a table, with one row for each indicator and one column for each column name in their values.
 *
 * @param head the column headers
 * @param rows the cells of each row, one for each header
 */
record IndicatorTable(List<String> head, List<List<String>> rows) {

    /** The greatest number of value columns; tables of real plans have fewer. */
    private static final int WIDEST = 60;

    /** The tables of indicators: one table, or several when one would be too wide. */
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
            row.add(indicator
                    .nature()
                    .map(nature -> nature.displayName(Locale.CHINESE))
                    .orElse(absent));
            rows.add(row);
        }
        return new IndicatorTable(head, rows);
    }
}
