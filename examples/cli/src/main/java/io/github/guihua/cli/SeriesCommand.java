package io.github.guihua.cli;

import io.github.guihua.cli.table.Csv;
import io.github.guihua.cli.table.TextFile;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.follow.Series;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.source.ParseResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code guihua series}: writes the targets and results of documents by indicator, body and year. */
@Command(
        name = "series",
        description = "Writes the targets and results of documents as CSV, by indicator, body and year.")
final class SeriesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Documents documents;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The CSV file to write; standard output when it is not given.")
    private @Nullable Path out;

    @Option(
            names = "--bom",
            description = "Begin the CSV with a byte order mark, without which Excel takes UTF-8 for another charset.")
    private boolean mark;

    @Override
    public Integer call() throws IOException {
        Inputs inputs = documents.inputs();
        if (out != null && (Files.isDirectory(out) || inputs.hold(out))) {
            throw new ParameterException(
                    spec.commandLine(), "--out " + out + " is a folder or one of the documents; name another file");
        }
        List<ParseResult> results = new ArrayList<>();
        Map<String, SourceText> sources = new HashMap<>();
        int code = documents.each(inputs, (document, result) -> {
            // files of different folders may have one name
            String name = document.toString();
            results.add(result.toBuilder()
                    .source(result.source().toBuilder().name(name).build())
                    .build());
            sources.put(name, inputs.text(document));
        });
        Series series = Series.of(results, IndicatorCatalogue.standard());
        if (out == null) {
            write(series, sources, Terminal.asUtf8(documents.out()));
            return code;
        }
        // an existing file is not replaced by an empty one if no document could be read
        return results.isEmpty() ? code : Math.max(code, write(series, sources, out));
    }

    private int write(Series series, Map<String, SourceText> sources, Path file) {
        int code = documents.write(file, beside -> TextFile.write(beside, writer -> write(series, sources, writer)));
        if (code == ExitCode.OK) {
            documents
                    .out()
                    .println(file + ": indicators " + series.byIndicator().size() + ", points "
                            + series.points().size());
        }
        return code;
    }

    private void write(Series series, Map<String, SourceText> sources, PrintWriter writer) {
        Csv csv = new Csv(writer);
        if (mark) {
            csv.byteOrderMark();
        }
        csv.row(SeriesTable.HEADER);
        series.points().forEach(point -> csv.row(SeriesTable.row(point, sources)));
        writer.flush();
    }
}
