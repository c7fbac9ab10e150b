package io.github.guihua.cli;

import io.github.guihua.cli.table.TableFormat;
import io.github.guihua.cli.table.TextFile;
import java.io.IOException;
import java.nio.file.Path;
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

/** {@code guihua diff}: tells what changed from one plan to another. */
@Command(
        name = "diff",
        description =
                "Tells what changed from an older plan to a newer one, by the kind of the difference. The exit code"
                        + " is 0 whether or not they differ.")
final class DiffCommand implements Callable<Integer> {

    private static final List<TableFormat> FORMATS = List.of(TableFormat.MARKDOWN, TableFormat.CSV);

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older document, or - for standard input.")
    private String older;

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer document, or - for standard input.")
    private String newer;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The file to write in place of standard output. Its name tells the format: .md, .csv.")
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
        CommandLine command = spec.commandLine();
        if (mark && out == null) {
            throw new ParameterException(command, "--bom goes with a .csv file alone");
        }
        OutFile file = out == null ? null : OutFile.of(command, "--out", out, mark, FORMATS);
        NamedPlans documents = NamedPlans.find(command, List.of(older, newer));
        if (file != null && documents.hold(file.path())) {
            throw new ParameterException(command, "--out " + out + " is one of the documents; name another file");
        }
        List<ReadPlan> plans = documents.read();
        if (plans.size() < 2) {
            return ExitCode.UNREADABLE;
        }
        PlanDiff diff = PlanDiff.between(plans.get(0), plans.get(1));
        if (file == null) {
            new DiffText(diff).print(command.getOut());
            return ExitCode.OK;
        }
        return write(diff, file);
    }

    private int write(PlanDiff diff, OutFile file) {
        DiffText text = new DiffText(diff);
        int code = Documents.write(
                file.path(),
                beside -> {
                    if (file.format() == TableFormat.CSV) {
                        TextFile.csv(beside, file.mark(), text.rows());
                    } else {
                        TextFile.write(beside, text::markdown);
                    }
                },
                spec.commandLine().getErr());
        if (code == ExitCode.OK) {
            spec.commandLine().getOut().println(file.path() + ": " + diff.counts());
        }
        return code;
    }
}
