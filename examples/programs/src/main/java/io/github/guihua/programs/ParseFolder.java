package io.github.guihua.programs;

import io.github.guihua.model.Plan;
import io.github.guihua.model.source.Diagnostic;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Parses every text of a folder with one parser, and prints each document's kind and the units with most tasks. */
public final class ParseFolder {

    private ParseFolder() {}

    /**
     * Parses a folder.
     *
     * @param args the folder; {@code seeds} when none is given
     * @throws IOException when a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        PlanParser parser = PlanParser.create();
        for (Path file : texts(Path.of(args.length > 0 ? args[0] : "seeds"))) {
            ParseResult result = parser.parse(file);
            Plan plan = result.plan();
            System.out.println(
                    plan.kind().displayName(Locale.CHINESE) + " " + plan.title().orElse("（无标题）"));
            plan.period().ifPresent(period -> System.out.println("  规划期 " + period));
            busiest(plan).forEach(line -> System.out.println("  " + line));
            result.diagnostics().stream()
                    .map(Diagnostic::code)
                    .distinct()
                    .forEach(code -> System.out.println("  存疑 " + code));
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the three units with most tasks. */
    private static List<String> busiest(Plan plan) {
        return plan.tasksByUnit().entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .limit(3)
                .map(entry -> entry.getKey() + " " + entry.getValue().size() + "项")
                .toList();
    }
}
