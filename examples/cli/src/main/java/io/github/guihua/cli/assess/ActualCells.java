package io.github.guihua.cli.assess;

import io.github.guihua.model.Change;
import io.github.guihua.model.Target;
import io.github.guihua.model.assessment.Actual;
import io.github.guihua.model.indicator.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the measured value of a row. */
final class ActualCells {

    /** The commas of 12,345.6. */
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[,，](?=\\d{3}(?!\\d))");

    private static final String YEARS = "年";

    private final FilledRow row;
    private final Target target;
    private final String unit;

    ActualCells(FilledRow row, SheetTarget known) {
        this.row = row;
        this.target = known.target();
        String written = known.cell(SheetColumn.UNIT);
        String cell = row.cell(SheetColumn.UNIT);
        this.unit = cell.isEmpty() || SheetWords.isSame(written, cell) ? written : cell;
    }

    /** A cell that cannot be read; the message says what to write there. */
    static final class CellException extends Exception {
        private static final long serialVersionUID = 1L;

        CellException(String message) {
            super(message);
        }
    }

    /** Returns the unit of numbers that have none: that of the cell, or that of the empty sheet. */
    String unit() {
        return unit;
    }

    /** Returns the value; with a state before it, it is a state too, and without one it is of the kind of the target. */
    Actual read() throws CellException {
        String value = number(SheetColumn.ACTUAL);
        boolean isLevel = target.change() != Change.LEVEL && !row.isBlank(SheetColumn.BASELINE);
        Actual actual = attempt(SheetColumn.ACTUAL, () -> isLevel ? Actual.level(value) : Actual.of(value));
        if (isLevel) {
            String baseline = number(SheetColumn.BASELINE);
            Actual state = actual;
            actual = attempt(SheetColumn.BASELINE, () -> state.baseline(baseline));
        }
        if (!row.isBlank(SheetColumn.YEARS)) {
            actual = actual.years(years());
        }
        if (!row.isBlank(SheetColumn.TOLERANCE)) {
            String tolerance = number(SheetColumn.TOLERANCE);
            Actual exact = actual;
            actual = attempt(SheetColumn.TOLERANCE, () -> exact.tolerance(tolerance));
        }
        Optional<Direction> better = better();
        return better.isPresent() ? actual.better(better.get()) : actual;
    }

    private interface Reading {
        Actual read();
    }

    private Actual attempt(SheetColumn column, Reading reading) throws CellException {
        try {
            return reading.read();
        } catch (NumberFormatException e) {
            String advice = column == SheetColumn.ACTUAL
                    ? "is no number; write one such as 7.2, 5.1万 or 5.1万人"
                    : "is no number in the unit of " + SheetColumn.ACTUAL.head() + "; write both with the same unit";
            throw wrong(column, advice);
        }
    }

    private CellException wrong(SheetColumn column, String advice) {
        return new CellException(column.head() + " " + row.cell(column) + " " + advice);
    }

    /** Returns the number of a cell, in the unit of the row if it is bare digits. */
    private String number(SheetColumn column) {
        String cell = GROUPS.matcher(row.cell(column)).replaceAll("");
        String digits = !unit.isEmpty() && cell.endsWith(unit)
                ? cell.substring(0, cell.length() - unit.length()).strip()
                : cell;
        Optional<BigDecimal> bare = decimal(digits);
        if (bare.isEmpty()) {
            return cell;
        }
        return WrittenUnit.factor(unit, target)
                .map(factor -> bare.get().multiply(factor).toPlainString())
                .orElseGet(() -> bare.get().toPlainString() + unit);
    }

    private static Optional<BigDecimal> decimal(String digits) {
        try {
            return Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private int years() throws CellException {
        String cell = row.cell(SheetColumn.YEARS);
        String digits = cell.endsWith(YEARS) ? cell.substring(0, cell.length() - YEARS.length()) : cell;
        try {
            return new BigDecimal(digits.strip()).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw wrong(SheetColumn.YEARS, "is no whole number of years; write one such as 5");
        }
    }

    private Optional<Direction> better() throws CellException {
        String cell = row.cell(SheetColumn.BETTER);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        List<Direction> meant = Stream.of(Direction.values())
                .filter(direction ->
                        direction.displayName(Locale.CHINESE).contains(cell) || cell.equalsIgnoreCase(direction.name()))
                .toList();
        if (meant.size() != 1) {
            throw wrong(SheetColumn.BETTER, "is no direction; write " + SheetTarget.directions());
        }
        return Optional.of(meant.get(0));
    }
}
