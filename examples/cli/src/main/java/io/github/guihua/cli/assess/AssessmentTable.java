package io.github.guihua.cli.assess;

import io.github.guihua.cli.assess.Measurements.Measured;
import io.github.guihua.cli.table.Table;
import io.github.guihua.cli.table.TableFile;
import io.github.guihua.cli.table.TableFormat;
import io.github.guihua.cli.table.TextFile;
import io.github.guihua.model.Plan;
import io.github.guihua.model.assessment.Assessment;
import io.github.guihua.model.assessment.PlanAssessment;
import io.github.guihua.model.assessment.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdicts on the targets of a plan, as tables. */
public final class AssessmentTable {

    private static final String VERDICT = "判定";
    private static final String REASON = "原因";

    /** The verdict stands before the notes. */
    private static final int NOTE = SheetColumn.heads().indexOf(SheetColumn.NOTE.head());

    private final String title;
    private final List<Judged> rows;

    private AssessmentTable(String title, List<Judged> rows) {
        this.title = title;
        this.rows = List.copyOf(rows);
    }

    /** A target with its value and the verdict. */
    private record Judged(SheetTarget target, Optional<Measured> measured, Assessment assessment) {

        /** Returns a cell as it was filled in, else that of the empty sheet. */
        String cell(SheetColumn column) {
            if (measured.isEmpty()) {
                return target.cell(column);
            }
            if (column == SheetColumn.UNIT) {
                return measured.get().unit();
            }
            return column.isFilledIn() ? measured.get().row().cell(column) : target.cell(column);
        }

        String verdict() {
            return assessment.verdict().displayName(Locale.CHINESE);
        }

        String reason() {
            return assessment.reason().displayName(Locale.CHINESE);
        }

        /** Returns the value with its unit, or with the state before it. */
        String actual() {
            String actual = cell(SheetColumn.ACTUAL);
            String baseline = cell(SheetColumn.BASELINE);
            if (measured.isPresent() && !baseline.isEmpty()) {
                String years = cell(SheetColumn.YEARS);
                return actual + "（" + SheetColumn.BASELINE.head() + baseline
                        + (years.isEmpty() ? "" : "，" + SheetColumn.YEARS.head() + years) + "）";
            }
            boolean isBare = actual.chars().allMatch(c -> c >= '0' && c <= '9' || ".,-".indexOf(c) >= 0);
            return isBare && !actual.isEmpty() ? actual + cell(SheetColumn.UNIT) : actual;
        }
    }

    /**
     * Judges the targets of a plan.
     *
     * @param plan the plan
     * @param sheet its sheet, not filled in
     * @param measurements the measured values
     */
    public static AssessmentTable of(Plan plan, TargetSheet sheet, Measurements measurements) {
        List<PlanAssessment.Line> lines = PlanAssessment.of(
                        plan, target -> measurements.of(target).map(Measured::actual))
                .lines();
        List<Judged> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SheetTarget target = sheet.targets().get(i);
            rows.add(new Judged(
                    target, measurements.of(target.target()), lines.get(i).assessment()));
        }
        return new AssessmentTable(sheet.title(), rows);
    }

    /**
     * Returns the measured targets for a reader.
     *
     * @param place returns the file and the line of a path in the plan
     */
    public Table measured(Function<String, String> place) {
        return forReaders(
                rows.stream().filter(row -> row.measured().isPresent()).toList(),
                row -> place.apply(row.target().path()));
    }

    private static Table forReaders(List<Judged> rows, Function<Judged, String> place) {
        return new Table(
                List.of(
                        SheetColumn.SUBJECT.head(),
                        SheetColumn.TARGET.head(),
                        "实际",
                        VERDICT,
                        REASON,
                        SheetColumn.ORIGIN.head()),
                rows.stream()
                        .map(row -> List.of(
                                row.cell(SheetColumn.SUBJECT),
                                row.cell(SheetColumn.TARGET),
                                row.actual(),
                                row.verdict(),
                                row.reason(),
                                place.apply(row)))
                        .toList());
    }

    /** Returns the number of targets, in all and with each verdict, as one line. */
    public String counts() {
        long unmeasured = rows.stream().filter(row -> row.measured().isEmpty()).count();
        String verdicts = Stream.of(Verdict.values())
                .map(verdict -> verdict.displayName(Locale.CHINESE) + " " + verdict.displayName(Locale.ENGLISH) + " "
                        + rows.stream()
                                .filter(row -> row.assessment().verdict() == verdict)
                                .count())
                .collect(Collectors.joining(", "));
        return "targets " + rows.size() + ": " + verdicts
                + (unmeasured == 0 ? "" : " (" + unmeasured + " without a value 未填实际值)");
    }

    /**
     * Writes all targets with their verdicts.
     *
     * @param file the file, which is replaced if it exists
     * @param format the format
     * @param mark whether CSV begins with a byte order mark
     * @throws IOException when it cannot be written
     */
    public void write(Path file, TableFormat format, boolean mark) throws IOException {
        switch (format) {
            case CSV -> TextFile.csv(file, mark, all());
            case MARKDOWN, HTML ->
                TableFile.write(
                        file, format, mark, heading(), counts(), forReaders(rows, row -> row.cell(SheetColumn.ORIGIN)));
            // used only here, so that the workbook's library is not loaded for the other formats
            case XLSX -> new SheetWorkbook(heading(), all()).write(file);
        }
    }

    private String heading() {
        return title + "目标评估";
    }

    /** Returns the columns of the sheet with the verdict after what was filled in, so that it can be read as a sheet again. */
    private Table all() {
        List<String> heads = new ArrayList<>(SheetColumn.heads());
        heads.addAll(NOTE, List.of(VERDICT, REASON));
        return new Table(heads, rows.stream().map(AssessmentTable::cells).toList());
    }

    private static List<String> cells(Judged row) {
        List<String> cells =
                new ArrayList<>(Stream.of(SheetColumn.values()).map(row::cell).toList());
        cells.addAll(NOTE, List.of(row.verdict(), row.reason()));
        return cells;
    }
}
