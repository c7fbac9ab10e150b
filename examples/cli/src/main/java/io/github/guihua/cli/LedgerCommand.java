package io.github.guihua.cli;

import io.github.guihua.cli.ledger.Ledger;
import io.github.guihua.cli.ledger.LedgerBuilder;
import io.github.guihua.cli.ledger.LedgerFormat;
import io.github.guihua.cli.ledger.LedgerOptions;
import io.github.guihua.core.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guihua ledger}: writes who does what by when to a file that an office can work with. */
@Command(
        name = "ledger",
        description = "Writes the tasks of documents with their units, targets, deadlines and lines (任务分解台账).")
final class LedgerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Documents documents;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description =
                    "The file to write, or to replace. Its name tells the format: .xlsx (a sheet by task, one by unit, one of"
                            + " indicators, with columns to be filled in by hand), .csv (by task), .md (all three).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Option(
            names = "--bom",
            description =
                    "Begin a .csv file with a byte order mark, without which Excel takes UTF-8 for another charset.")
    private boolean mark;

    @Option(
            names = "--by-unit",
            description =
                    "Add a sheet (.md: a table) for each unit that leads or is responsible, with its tasks alone.")
    private boolean byUnit;

    @Override
    public Integer call() throws IOException {
        LedgerFormat format = format();
        Inputs inputs = documents.inputs();
        if (inputs.hold(out)) {
            throw wrong("is one of the documents");
        }
        DocumentNames names = new DocumentNames(inputs.documents());
        LedgerBuilder builder = new LedgerBuilder();
        int code = documents.each(inputs, (document, result) -> {
            SourceText source = inputs.text(document);
            builder.add(names.of(document), result.plan(), source::line);
        });
        Ledger ledger = builder.build();
        // an existing ledger is not replaced by an empty one if no document could be read
        return ledger.documents().isEmpty() ? code : Math.max(code, write(ledger, format));
    }

    private LedgerFormat format() {
        if (Files.isDirectory(out)) {
            throw wrong("is a folder");
        }
        LedgerFormat format = LedgerFormat.of(out).orElseThrow(() -> wrong("has no ending that tells a format"));
        if (mark && format != LedgerFormat.CSV) {
            throw new ParameterException(spec.commandLine(), "--bom goes with a .csv file alone");
        }
        if (byUnit && format == LedgerFormat.CSV) {
            throw new ParameterException(
                    spec.commandLine(), "--by-unit goes with a .xlsx or .md file; a .csv file holds one table");
        }
        return format;
    }

    private ParameterException wrong(String what) {
        return new ParameterException(
                spec.commandLine(), "--out " + out + " " + what + "; name a file that ends in .xlsx, .csv or .md");
    }

    private int write(Ledger ledger, LedgerFormat format) {
        int code = documents.write(out, file -> format.write(ledger, new LedgerOptions(mark, byUnit), file));
        if (code == ExitCode.OK) {
            documents.out().println(out + ": " + summary(ledger));
        }
        return code;
    }

    private static String summary(Ledger ledger) {
        return "documents " + ledger.documents().size()
                + ", tasks " + ledger.tasks()
                + ", units "
                + ledger.rows().stream()
                        .mapToInt(row -> row.responsibility().units().size())
                        .sum()
                + ", targets "
                + ledger.rows().stream()
                        .mapToInt(row -> row.statements().targets().size())
                        .sum()
                + ", milestones "
                + ledger.rows().stream()
                        .mapToInt(row -> row.statements().milestones().size())
                        .sum()
                + ", indicators " + ledger.indicators().size();
    }
}
