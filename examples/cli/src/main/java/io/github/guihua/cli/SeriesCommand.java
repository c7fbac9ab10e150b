package io.github.guihua.cli;

import io.github.guihua.cli.follow.Places;
import io.github.guihua.cli.follow.SeriesPage;
import io.github.guihua.cli.table.Csv;
import io.github.guihua.cli.table.Table;
import io.github.guihua.cli.table.TableFile;
import io.github.guihua.cli.table.TableFormat;
import io.github.guihua.cli.table.TextFile;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.follow.Series;
import io.github.guihua.model.indicator.IndicatorCatalogue;
import io.github.guihua.model.source.ParseResult;
import java.io.IOException;
import java.io.PrintWriter;
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
        description = "Writes the targets and results of documents by indicator, body and year, as CSV or with charts.")
final class SeriesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Documents documents;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The file to write: .csv, .xlsx, .md, or .html for a page with charts; CSV on standard output"
                    + " when it is not given.")
    private @Nullable Path out;

    @Option(
            names = "--bom",
            description = "Begin the CSV with a byte order mark, without which Excel takes UTF-8 for another charset.")
    private boolean mark;

    @Override
    public Integer call() throws IOException {
        Inputs inputs = documents.inputs();
        if (out != null && inputs.hold(out)) {
            throw new ParameterException(
                    spec.commandLine(), "--out " + out + " is one of the documents; name another file");
        }
        OutFile file =
                out == null ? null : OutFile.of(spec.commandLine(), "--out", out, mark, List.of(TableFormat.values()));
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
        if (file == null) {
            print(series, sources);
            return code;
        }
        // an existing file is not replaced by an empty one if no document could be read
        return results.isEmpty() ? code : Math.max(code, write(series, sources, file));
    }

    private int write(Series series, Map<String, SourceText> sources, OutFile file) {
        Table table = SeriesTable.of(series, sources);
        SeriesPage page = new SeriesPage(series, new Places(sources, Map.of()));
        int code = documents.write(file.path(), beside -> {
            if (file.format() == TableFormat.HTML) {
                TextFile.write(beside, page::print);
            } else {
                TableFile.write(beside, file.format(), file.mark(), "指标序列", "", table);
            }
        });
        if (code == ExitCode.OK) {
            documents
                    .out()
                    .println(file.path() + ": indicators "
                            + series.byIndicator().size() + ", points "
                            + series.points().size());
        }
        return code;
    }

    private void print(Series series, Map<String, SourceText> sources) {
        PrintWriter writer = Terminal.asUtf8(documents.out());
        Csv csv = new Csv(writer);
        if (mark) {
            csv.byteOrderMark();
        }
        csv.table(SeriesTable.of(series, sources));
        writer.flush();
    }
}
