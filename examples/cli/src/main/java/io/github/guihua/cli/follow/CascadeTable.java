package io.github.guihua.cli.follow;

import io.github.guihua.cli.table.Table;
import io.github.guihua.model.follow.Cascade;
import io.github.guihua.model.follow.CascadeLine;
import io.github.guihua.model.follow.CascadePart;
import io.github.guihua.model.follow.PartsSum;
import io.github.guihua.model.follow.Takeover;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The targets of an upper plan beside those of its parts, as a table with a column for each part. */
public final class CascadeTable {

    private final Cascade cascade;
    private final List<String> parts;
    private final Places places;

    /**
     * Makes the table.
     *
     * @param cascade the targets
     * @param parts the names of the parts, in their order
     * @param places where words are
     */
    public CascadeTable(Cascade cascade, List<String> parts, Places places) {
        this.cascade = cascade;
        this.parts = List.copyOf(parts);
        this.places = places;
    }

    /** Returns the table. */
    public Table table() {
        List<String> header = new ArrayList<>(List.of("指标", "目标", "年度", "出处"));
        header.addAll(parts);
        header.add("合计");
        return new Table(header, cascade.lines().stream().map(this::row).toList());
    }

    private List<String> row(CascadeLine line) {
        List<String> cells = new ArrayList<>(List.of(
                line.upper().identity().name(),
                Words.of(line.upper().statement()),
                line.upper().period().toString(),
                places.of(line.upper().document(), line.upper().statement().place())));
        line.parts().forEach(part -> cells.add(cell(part)));
        cells.add(line.sum().map(CascadeTable::sum).orElse(""));
        return cells;
    }

    private String cell(CascadePart part) {
        String takeover = part.takeover().displayName(Locale.CHINESE);
        return part.figure()
                .map(figure -> takeover + " " + Words.of(figure.statement()) + "\n"
                        + places.of(figure.document(), figure.statement().place()))
                .orElse(takeover);
    }

    private static String sum(PartsSum sum) {
        String unit = sum.unit().orElse("");
        String difference = sum.difference().signum() == 0
                ? "持平"
                : (sum.difference().signum() > 0 ? "多" : "少")
                        + Words.number(sum.difference().abs())
                        + unit;
        return Words.number(sum.amount()) + unit + "，" + difference
                + (sum.missing() == 0 ? "" : "，" + sum.missing() + "个缺失");
    }

    /** Returns how many targets there are, and how the parts take them, as one line. */
    public String counts() {
        return "targets " + cascade.lines().size() + ", plans of parts " + parts.size() + ": "
                + Stream.of(Takeover.values())
                        .map(takeover -> takeover.displayName(Locale.CHINESE) + " "
                                + takeover.displayName(Locale.ENGLISH) + " "
                                + cascade.lines().stream()
                                        .flatMap(line -> line.parts().stream())
                                        .filter(part -> part.takeover() == takeover)
                                        .count())
                        .collect(Collectors.joining(", "));
    }
}
