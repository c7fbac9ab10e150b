package io.github.guihua.cli.assess;

import io.github.guihua.cli.table.Table;
import io.github.guihua.cli.table.TableFormat;
import io.github.guihua.cli.table.TextFile;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The targets of a plan as a sheet in which users write what was measured. */
public final class TargetSheet {

    private final String title;
    private final List<SheetTarget> targets;

    private TargetSheet(String title, List<SheetTarget> targets) {
        this.title = title;
        this.targets = List.copyOf(targets);
    }

    /**
     * Returns the sheet of a plan.
     *
     * @param plan the plan
     * @param place returns the file and the line of a path in the plan
     */
    public static TargetSheet of(Plan plan, Function<String, String> place) {
        PlanIndex index = plan.index();
        return new TargetSheet(
                plan.title().orElse(""),
                plan.allTargets().stream()
                        .map(target -> SheetTarget.of(target, index, place))
                        .toList());
    }

    /** Returns the rows of the sheet, in the order of the text. */
    List<SheetTarget> targets() {
        return targets;
    }

    /** Returns the title of the plan, empty if it has none. */
    String title() {
        return title;
    }

    /** Returns the number of targets. */
    public int size() {
        return targets.size();
    }

    /**
     * Writes the sheet as a workbook or as CSV.
     *
     * @param file the file, which is replaced if it exists
     * @param format the format
     * @param mark whether CSV begins with a byte order mark
     * @throws IOException when it cannot be written
     */
    public void write(Path file, TableFormat format, boolean mark) throws IOException {
        Table table = new Table(
                SheetColumn.heads(),
                targets.stream()
                        .map(target -> Stream.of(SheetColumn.values())
                                .map(target::cell)
                                .toList())
                        .toList());
        if (format == TableFormat.XLSX) {
            // used only here, so that the workbook's library is not loaded for CSV
            new SheetWorkbook(title + "目标评估表", table).write(file);
        } else {
            TextFile.csv(file, mark, table);
        }
    }
}
