package io.github.guihua.cli;

import io.github.guihua.cli.table.MarkdownTable;
import io.github.guihua.cli.table.Table;
import io.github.guihua.model.comparison.Difference;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Prints the differences between two documents: for a terminal, as Markdown, or as rows for programs. */
final class DiffText {

    private final PlanDiff diff;

    DiffText(PlanDiff diff) {
        this.diff = diff;
    }

    /** Prints each kind with its differences below it, and below each difference where it is. */
    void print(PrintWriter out) {
        out.println("older " + title(diff.older()));
        out.println("newer " + title(diff.newer()));
        diff.byKind().forEach((kind, lines) -> {
            out.println();
            out.println(PlanDiff.name(kind) + " " + lines.size());
            print(lines, out);
        });
        out.println();
        out.println(diff.counts());
    }

    /** Prints the differences of one kind; times that only follow from the years of the plans are one line. */
    private static void print(List<DiffLine> lines, PrintWriter out) {
        List<DiffLine> own = lines.stream().filter(line -> !line.isOfYear()).toList();
        own.forEach(line -> print(line, out));
        int others = lines.size() - own.size();
        if (others > 0) {
            out.println("  时限用语相同，只是年份不同 same words in another year: " + others);
        }
    }

    private static void print(DiffLine line, PrintWriter out) {
        out.println("  " + Problem.oneLine(line.words()));
        String where = line.places() + (line.context().isEmpty() ? "" : "  " + line.context());
        if (!where.isEmpty()) {
            out.println("      " + Problem.oneLine(where));
        }
    }

    private static String title(ReadPlan plan) {
        return Problem.oneLine(
                plan.file() + plan.plan().title().map(title -> " " + title).orElse(""));
    }

    /** Prints a table for each kind. */
    void markdown(PrintWriter out) {
        out.print("# 规划对照\n\n");
        out.print("- 原文件：" + MarkdownTable.escaped(title(diff.older())) + "\n");
        out.print("- 新文件：" + MarkdownTable.escaped(title(diff.newer())) + "\n");
        diff.byKind().forEach((kind, lines) -> {
            out.print("\n## " + PlanDiff.name(kind) + " " + lines.size() + "\n\n");
            new MarkdownTable(out)
                    .print(new Table(
                                    List.of("内容", "所在任务或章节", "原文位置", "新文位置"),
                                    lines.stream()
                                            .map(line -> List.of(
                                                    line.words(),
                                                    line.context(),
                                                    line.older().orElse(""),
                                                    line.newer().orElse("")))
                                            .toList())
                            .withoutEmptyColumns());
        });
        out.print("\n" + MarkdownTable.escaped(diff.counts()) + "\n");
    }

    /** Returns a row for each difference, in the order of the comparison. */
    Table rows() {
        return new Table(
                List.of("kind", "older_path", "older_line", "newer_path", "newer_line", "detail"),
                diff.lines().stream().map(this::row).toList());
    }

    private List<String> row(DiffLine line) {
        Difference difference = line.difference();
        return List.of(
                difference.kind().name(),
                difference.olderPath().orElse(""),
                line(difference.olderPath(), diff.older()::line),
                difference.newerPath().orElse(""),
                line(difference.newerPath(), diff.newer()::line),
                line.words());
    }

    private static String line(Optional<String> path, Function<String, Optional<Integer>> lines) {
        return path.flatMap(lines).map(String::valueOf).orElse("");
    }
}
