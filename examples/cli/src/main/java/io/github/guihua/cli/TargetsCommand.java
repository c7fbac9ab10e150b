package io.github.guihua.cli;

import io.github.guihua.cli.table.AlignedText;
import io.github.guihua.cli.table.Csv;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guihua targets}: prints the targets as a table. */
@Command(name = "targets", description = "Prints the targets of documents as a table.")
final class TargetsCommand implements Callable<Integer> {

    /** The greatest width of a cell on a terminal; longer text is cut. */
    private static final int WIDEST_CELL = 40;

    /** The format of the printed table. */
    enum Format {
        /** Aligned columns. */
        TEXT,

        /** Comma-separated values. */
        CSV
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Documents documents;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: aligned columns, long cells cut (the default); csv: every column uncut, in UTF-8,"
                    + " as RFC 4180 has it.")
    private Format format = Format.TEXT;

    @Option(
            names = "--bom",
            description = "Begin the CSV with a byte order mark, without which Excel takes UTF-8 for another charset.")
    private boolean mark;

    @Override
    public Integer call() {
        if (mark && format != Format.CSV) {
            throw new ParameterException(spec.commandLine(), "--bom goes with --format csv alone");
        }
        Inputs inputs = documents.inputs();
        return format == Format.CSV ? csv(inputs) : text(inputs);
    }

    /** Prints row by row, so that any number of documents needs little memory. */
    private int csv(Inputs inputs) {
        PrintWriter out = Terminal.asUtf8(documents.out());
        Csv csv = new Csv(out);
        if (mark) {
            csv.byteOrderMark();
        }
        csv.row(TargetTable.HEADER);
        int code = documents.each(
                inputs,
                (document, result) -> TargetTable.rows(document.toString(), result.plan(), inputs.text(document))
                        .forEach(csv::row));
        out.flush();
        return code;
    }

    /** Prints all rows at the end, because the widest cell of a column sets its width. */
    private int text(Inputs inputs) {
        List<List<String>> rows = new ArrayList<>();
        int code = documents.each(
                inputs,
                (document, result) ->
                        rows.addAll(TargetTable.rows(document.toString(), result.plan(), inputs.text(document))));
        new AlignedText(documents.out(), WIDEST_CELL).print(TargetTable.forReaders(rows));
        return code;
    }
}
