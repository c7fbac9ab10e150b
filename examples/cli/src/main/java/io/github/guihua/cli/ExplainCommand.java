package io.github.guihua.cli;

import io.github.guihua.core.text.FileNames;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.Target;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.Document;
import io.github.guihua.parser.explain.NumberReading;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guihua explain}: tells for each number of a line whether it is a target, and by which rule. */
@Command(
        name = "explain",
        description = "Tells for each number in the sentences of a line whether it is a target or achievement, and by"
                + " which rule it was taken or left.")
final class ExplainCommand implements Callable<Integer> {

    /** The most digits that the number of a line has. */
    private static final int LONGEST_LINE = 9;

    private static final int ALL = -1;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE[:LINE]",
            arity = "1..*",
            description = "A document, and a line of its text, from 1; without a line, all lines.")
    private List<String> places;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    /** A document and a line of it, {@link #ALL} for all lines. */
    private record Wanted(String file, int line) {

        private static boolean isFile(String place) {
            try {
                return Files.exists(FileNames.path(place));
            } catch (InvalidPathException e) {
                // on some systems no name has a colon
                return false;
            }
        }

        static Wanted of(String place) {
            int colon = place.lastIndexOf(':');
            String line = place.substring(colon + 1);
            boolean numbered = colon > 0
                    && !line.isEmpty()
                    && line.length() <= LONGEST_LINE
                    && line.chars().allMatch(c -> c >= '0' && c <= '9');
            return numbered && !isFile(place)
                    ? new Wanted(place.substring(0, colon), Integer.parseInt(line))
                    : new Wanted(place, ALL);
        }
    }

    @Override
    public Integer call() {
        PlanParser parser = PlanParser.create();
        int code = ExitCode.OK;
        for (String place : places) {
            Wanted wanted = Wanted.of(place);
            Inputs inputs = Inputs.find(List.of(wanted.file()), Path.of("stdin"), FolderFilter.of(List.of()), parser);
            Batch<Document> batch = new Batch<>(
                    inputs::document,
                    spec.commandLine().getOut(),
                    spec.commandLine().getErr(),
                    Terminal.watched());
            int one = batch.run(
                    inputs, (path, document) -> print(path, document, parser.explain(document), wanted.line()));
            code = Math.max(code, one);
        }
        return code;
    }

    private void print(Path path, Document document, List<NumberReading> readings, int line)
            throws Batch.OutputException {
        SourceText source = document.source();
        int lines = source.line(source.length());
        if (line == 0 || line > lines) {
            throw new Batch.OutputException(
                    new Problem(path + ":" + line, "the text has " + lines + " lines; give one of them"));
        }
        PrintWriter out = spec.commandLine().getOut();
        int last = 0;
        for (NumberReading reading : readings) {
            int start = reading.place().span().map(Span::start).orElse(0);
            int at = source.line(start);
            if (line != ALL && at != line) {
                continue;
            }
            if (at != last) {
                out.println(path + ":" + at + ": " + Problem.oneLine(lineAt(source, start)));
                last = at;
            }
            print(out, reading);
        }
        if (last == 0) {
            out.println(path + (line == ALL ? "" : ":" + line) + ": no number in a sentence (没有句中的数字)");
        }
    }

    /** Returns the line of a text that holds an index. */
    private static String lineAt(SourceText source, int index) {
        int line = source.line(index);
        int from = index;
        while (from > 0 && source.line(from - 1) == line) {
            from--;
        }
        int to = index;
        while (to < source.length() && source.line(to) == line) {
            to++;
        }
        return source.text().substring(from, to).strip();
    }

    private static void print(PrintWriter out, NumberReading reading) {
        String verdict = reading.statement()
                .map(statement -> (statement instanceof Target ? "目标 target: " : "成绩 achievement: ")
                        + StatementLine.of(statement))
                .orElse("未取 left: " + reading.text());
        out.println("  " + verdict);
        rule(out, "数 number", reading.rule(), reading.rule()::displayName);
        reading.subjectRule().ifPresent(rule -> rule(out, "主语 subject", rule, rule::displayName));
        reading.statement()
                .flatMap(statement -> statement.reading().rule())
                .ifPresent(rule -> rule(out, "目标或成绩 stance", rule, rule::displayName));
    }

    private static void rule(PrintWriter out, String of, Enum<?> rule, Function<Locale, String> name) {
        out.println("    " + of + ": " + rule.name() + " " + name.apply(Locale.CHINESE) + " / "
                + name.apply(Locale.ENGLISH));
    }
}
