package io.github.guihua.cli;

import io.github.guihua.cli.assess.AssessmentTable;
import io.github.guihua.cli.assess.Measurements;
import io.github.guihua.cli.assess.RowProblem;
import io.github.guihua.cli.assess.SheetException;
import io.github.guihua.cli.assess.TargetSheet;
import io.github.guihua.cli.table.AlignedText;
import io.github.guihua.cli.table.DisplayWidth;
import io.github.guihua.cli.table.Table;
import io.github.guihua.cli.table.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guihua assess}: judges the targets of a plan by measured values, which users write in a sheet. */
@Command(
        name = "assess",
        description =
                "Judges the targets of a plan by measured values. --sheet writes a sheet of the targets; fill in its"
                        + " column 实际值, and give it back with --actuals.")
final class AssessCommand implements Callable<Integer> {

    /** The greatest width of a cell on a terminal; longer text is cut, but for the place in the last column. */
    private static final int WIDEST_CELL = 40;

    private static final List<TableFormat> OF_SHEET = List.of(TableFormat.XLSX, TableFormat.CSV);

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLAN", description = "The document, or - for standard input.")
    private String document;

    @Option(
            names = "--sheet",
            paramLabel = "FILE",
            description = "Write an empty sheet with a row for each target: .xlsx or .csv. A file that exists is kept.")
    private @Nullable Path sheet;

    @Option(
            names = "--actuals",
            paramLabel = "FILE",
            description =
                    "The sheet with the measured values: a workbook, or CSV in UTF-8 or GBK. A number without a unit"
                            + " is in the unit of its row; a row without a number is not measured.")
    private @Nullable Path actuals;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description =
                    "The file to write all targets with their verdicts to, in place of standard output: .xlsx, .csv,"
                            + " .md, .html.")
    private @Nullable Path out;

    @Option(
            names = "--bom",
            description =
                    "Begin a .csv file with a byte order mark, without which Excel takes UTF-8 for another charset.")
    private boolean mark;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Override
    public Integer call() throws IOException {
        if ((sheet == null) == (actuals == null)) {
            throw wrong("give either --sheet FILE, to write a sheet, or --actuals FILE, with what was measured");
        }
        if (sheet != null && out != null) {
            throw wrong("--out goes with --actuals alone");
        }
        return sheet != null ? writeSheet(sheet) : assess(actuals);
    }

    private int writeSheet(Path path) throws IOException {
        OutFile file = OutFile.of(command(), "--sheet", path, mark, OF_SHEET);
        if (Files.exists(path)) {
            // somebody may have filled it in
            throw wrong("--sheet " + path + " exists, and is kept; name another file");
        }
        List<ReadPlan> plans = NamedPlans.find(command(), List.of(document)).read();
        if (plans.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        TargetSheet targets = sheet(plans.get(0));
        int code = Documents.write(
                path,
                beside -> targets.write(beside, file.format(), file.mark()),
                command().getErr());
        if (code == ExitCode.OK) {
            command()
                    .getOut()
                    .println(path + ": targets " + targets.size() + "; fill in 实际值, and run guihua assess " + document
                            + " --actuals " + path);
        }
        return code;
    }

    private int assess(Path values) throws IOException {
        if (mark && out == null) {
            throw wrong("--bom goes with a .csv file alone");
        }
        OutFile file = out == null ? null : OutFile.of(command(), "--out", out, mark, List.of(TableFormat.values()));
        NamedPlans documents = NamedPlans.find(command(), List.of(document));
        if (file != null && (documents.hold(file.path()) || isSame(file.path(), values))) {
            throw wrong("--out " + out + " is the document or the sheet; name another file");
        }
        List<ReadPlan> plans = documents.read();
        if (plans.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        TargetSheet targets = sheet(plans.get(0));
        Measurements measurements;
        try {
            measurements = Measurements.read(values, targets);
        } catch (SheetException e) {
            command().getErr().println(new Problem(values.toString(), String.valueOf(e.getMessage())));
            return ExitCode.UNREADABLE;
        } catch (IOException e) {
            command().getErr().println(Problem.unreadable(values, e));
            return ExitCode.UNREADABLE;
        }
        for (RowProblem problem : measurements.problems()) {
            command().getErr().println(new Problem(values + ", row " + problem.row(), problem.what()));
        }
        int code = measurements.problems().isEmpty() ? ExitCode.OK : ExitCode.UNREADABLE;
        AssessmentTable table = AssessmentTable.of(plans.get(0).plan(), targets, measurements);
        if (file != null) {
            return Math.max(code, write(table, file));
        }
        print(table, plans.get(0));
        return code;
    }

    private int write(AssessmentTable table, OutFile file) {
        int code = Documents.write(
                file.path(),
                beside -> table.write(beside, file.format(), file.mark()),
                command().getErr());
        if (code == ExitCode.OK) {
            command().getOut().println(file.path() + ": " + table.counts());
        }
        return code;
    }

    private void print(AssessmentTable table, ReadPlan plan) {
        Table measured = table.measured(plan::place);
        if (!measured.rows().isEmpty()) {
            int last = measured.header().size() - 1;
            Table cut = new Table(
                    measured.header(),
                    measured.rows().stream().map(row -> cut(row, last)).toList());
            new AlignedText(command().getOut(), Integer.MAX_VALUE).print(cut);
            command().getOut().println();
        }
        command().getOut().println(table.counts());
    }

    private static List<String> cut(List<String> row, int last) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(i == last ? row.get(i) : DisplayWidth.cut(row.get(i), WIDEST_CELL));
        }
        return cells;
    }

    private static TargetSheet sheet(ReadPlan plan) {
        return TargetSheet.of(plan.plan(), plan.named()::place);
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command(), what);
    }

    private CommandLine command() {
        return spec.commandLine();
    }
}
