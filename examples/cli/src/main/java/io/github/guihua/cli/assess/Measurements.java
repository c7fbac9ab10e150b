package io.github.guihua.cli.assess;

import io.github.guihua.model.Target;
import io.github.guihua.model.assessment.Actual;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The measured values of a sheet that was filled in, each for its target. */
public final class Measurements {

    private static final String COPY = "; write a new sheet with --sheet, and copy the value into its row";

    /** Two targets may have the same content, so they are told apart by identity. */
    private final Map<Target, Measured> byTarget = new IdentityHashMap<>();

    private final List<RowProblem> problems = new ArrayList<>();

    private Measurements() {}

    /**
     * A row with its value.
     *
     * @param row the row
     * @param unit the unit of its numbers that have none
     * @param actual the value
     */
    record Measured(FilledRow row, String unit, Actual actual) {}

    /**
     * Reads the values of a sheet. A row is that of a target if its path and its words are; rows without a value are left
     * out.
     *
     * @param file the file
     * @param plan the sheet of the plan, not filled in
     * @throws SheetException when the file is no sheet of targets, or that of another plan
     * @throws IOException when it cannot be read
     */
    public static Measurements read(Path file, TargetSheet plan) throws IOException {
        Measurements measurements = new Measurements();
        measurements.add(FilledSheet.read(file).rows(), plan);
        return measurements;
    }

    private void add(List<FilledRow> rows, TargetSheet plan) throws SheetException {
        Map<String, SheetTarget> byPath =
                plan.targets().stream().collect(Collectors.toMap(SheetTarget::path, Function.identity(), (a, b) -> a));
        Map<String, Integer> taken = new HashMap<>();
        int foreign = 0;
        List<FilledRow> filled =
                rows.stream().filter(row -> !row.isBlank(SheetColumn.ACTUAL)).toList();
        for (FilledRow row : filled) {
            Optional<SheetTarget> target = Optional.ofNullable(byPath.get(row.cell(SheetColumn.PATH)));
            if (target.filter(known -> isSame(known, row)).isEmpty()) {
                foreign++;
                problems.add(new RowProblem(row.number(), mismatch(row, target)));
                continue;
            }
            Integer first = taken.putIfAbsent(row.cell(SheetColumn.PATH), row.number());
            if (first != null) {
                problems.add(new RowProblem(
                        row.number(), "row " + first + " has the same target, and is used; keep one of them"));
                continue;
            }
            add(row, target.get());
        }
        if (foreign > 1 && foreign == filled.size()) {
            throw new SheetException(
                    "none of its " + foreign + " rows with a value is of this plan; name the plan of the"
                            + " sheet, or write a new sheet with --sheet");
        }
    }

    private void add(FilledRow row, SheetTarget target) {
        try {
            ActualCells cells = new ActualCells(row, target);
            byTarget.put(target.target(), new Measured(row, cells.unit(), cells.read()));
        } catch (ActualCells.CellException e) {
            problems.add(new RowProblem(row.number(), String.valueOf(e.getMessage())));
        }
    }

    private static boolean isSame(SheetTarget target, FilledRow row) {
        return SheetWords.isSame(target.cell(SheetColumn.SUBJECT), row.cell(SheetColumn.SUBJECT))
                && SheetWords.isSame(target.cell(SheetColumn.TARGET), row.cell(SheetColumn.TARGET));
    }

    private static String mismatch(FilledRow row, Optional<SheetTarget> atPath) {
        String words = words(row.cell(SheetColumn.SUBJECT), row.cell(SheetColumn.TARGET));
        return atPath.map(target -> "the plan has "
                                + words(target.cell(SheetColumn.SUBJECT), target.cell(SheetColumn.TARGET))
                                + " there, not "
                                + words)
                        .orElse("the plan has no target at the path of " + words)
                + COPY;
    }

    private static String words(String subject, String text) {
        return "「" + (subject + " " + text).strip() + "」";
    }

    /** Returns the row and the value of a target, empty if it was not measured. */
    Optional<Measured> of(Target target) {
        return Optional.ofNullable(byTarget.get(target));
    }

    /** Returns the rows that are not used, in the order of the sheet. */
    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }
}
