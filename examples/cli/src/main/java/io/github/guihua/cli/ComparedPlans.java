package io.github.guihua.cli;

import io.github.guihua.cli.follow.Places;
import io.github.guihua.cli.table.AlignedText;
import io.github.guihua.cli.table.DisplayWidth;
import io.github.guihua.cli.table.Table;
import io.github.guihua.cli.table.TableFile;
import io.github.guihua.cli.table.TableFormat;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.source.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The documents of a command that puts one plan beside others, and where its table goes.
 *
 * @param command the command
 * @param file the file for the table, null for standard output
 * @param plans the plans that could be read, the one that the others are put beside first
 */
record ComparedPlans(CommandLine command, @Nullable OutFile file, List<ReadPlan> plans) {

    /** The greatest width of a cell on a terminal; longer text is cut. */
    private static final int WIDEST_CELL = 40;

    /** The end of the names of columns with places. */
    private static final String PLACE = "出处";

    /**
     * Reads the documents.
     *
     * @param command the command
     * @param first the document that the others are put beside
     * @param others the others
     * @param options where the table goes
     * @return the plans; empty when the first cannot be read, or none of the others
     */
    static Optional<ComparedPlans> read(CommandLine command, String first, List<String> others, TableOptions options)
            throws IOException {
        @Nullable Path out = options.out();
        if (options.mark() && out == null) {
            throw new ParameterException(command, "--bom goes with a .csv file alone");
        }
        OutFile file =
                out == null ? null : OutFile.of(command, "--out", out, options.mark(), List.of(TableFormat.values()));
        List<String> names = new ArrayList<>(List.of(first));
        names.addAll(others);
        NamedPlans documents = NamedPlans.find(command, names);
        if (file != null && documents.hold(file.path())) {
            throw new ParameterException(command, "--out " + out + " is one of the documents; name another file");
        }
        List<ReadPlan> plans = documents.read();
        boolean readFirst = !plans.isEmpty()
                && plans.get(0).file().toString().equals(Path.of(first).toString());
        boolean enough = plans.size() > 1 && (readFirst || first.equals("-"));
        return enough ? Optional.of(new ComparedPlans(command, file, plans)) : Optional.empty();
    }

    /** Returns the plan that the others are put beside. */
    ParseResult first() {
        return plans.get(0).result();
    }

    /** Returns the others. */
    List<ParseResult> others() {
        return plans.subList(1, plans.size()).stream().map(ReadPlan::result).toList();
    }

    /**
     * Returns where the words of the documents are. A file leaves the machine, so it has the short names of the documents.
     */
    Places places() {
        Map<String, SourceText> sources = new HashMap<>();
        Map<String, String> shown = new HashMap<>();
        plans.forEach(plan -> sources.put(plan.result().source().name(), plan.source()));
        if (file != null) {
            DocumentNames names =
                    new DocumentNames(plans.stream().map(ReadPlan::file).toList());
            plans.forEach(plan -> shown.put(plan.result().source().name(), names.of(plan.file())));
        }
        return new Places(sources, shown);
    }

    /**
     * Writes the table into the file, or prints a shorter one.
     *
     * @param title the title of a page or a workbook
     * @param counts a line with counts
     * @param table the table for the file
     * @param shorter the table for a terminal
     * @return the exit code
     */
    int write(String title, String counts, Table table, Table shorter) {
        if (file == null) {
            if (!shorter.rows().isEmpty()) {
                new AlignedText(command.getOut(), Integer.MAX_VALUE).print(cut(shorter));
                command.getOut().println();
            }
            command.getOut().println(counts);
            return ExitCode.OK;
        }
        int code = Documents.write(
                file.path(),
                beside -> TableFile.write(beside, file.format(), file.mark(), title, counts, table),
                command.getErr());
        if (code == ExitCode.OK) {
            command.getOut().println(file.path() + ": " + counts);
        }
        return code;
    }

    /** Returns a table with cut cells; a place that is cut leads nowhere, and stays whole. */
    private static Table cut(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                boolean place = table.header().get(i).endsWith(PLACE);
                cells.add(place ? row.get(i) : DisplayWidth.cut(row.get(i), WIDEST_CELL));
            }
            rows.add(cells);
        }
        return new Table(table.header(), rows);
    }
}
