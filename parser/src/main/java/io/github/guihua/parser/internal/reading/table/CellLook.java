package io.github.guihua.parser.internal.reading.table;

import io.github.guihua.core.internal.lexicon.Lexicon;
import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.internal.time.TimeMatcher;

/**
 * The features of a cell, computed once and queried often.
 *
 * @param number whether it contains one number
 * @param running whether that number may be a running number
 * @param nature whether it is 预期性 or 约束性
 * @param nothing whether it contains a sign for no value
 * @param unit whether it contains a unit of measure
 * @param cumulative whether its value is in 〔 〕 or [ ]
 * @param body whether it ends like the name of a body
 * @param time whether it looks like a deadline
 * @param torn whether a sentence ends inside it
 * @param length the number of its characters
 */
record CellLook(
        boolean number,
        boolean running,
        boolean nature,
        boolean nothing,
        boolean unit,
        boolean cumulative,
        boolean body,
        boolean time,
        boolean torn,
        int length) {

    private static final int LONGEST_TIME = 16;

    private static final int LONGEST_VALUE = 24;
    private static final int TORN = 3;

    static CellLook of(Cell cell, CellWords words) {
        String text = cell.text();
        if (text.length() > LONGEST_VALUE) {
            return new CellLook(false, false, false, false, false, false, false, false, isTorn(text), text.length());
        }
        String bare = Folding.squeeze(text);
        return new CellLook(
                words.isAmount(bare),
                CellValues.runningNumber(bare) > 0,
                words.values().nature(bare).isPresent(),
                CellValues.isNothing(bare),
                Measure.isUnit(bare, words.units()),
                CellValues.isCumulative(bare),
                words.bodyEnds().ending(bare) > 0,
                isTime(bare, words.times()),
                isTorn(text),
                text.length());
    }

    private static boolean isTime(String bare, Lexicon times) {
        return !bare.isEmpty()
                && bare.length() <= LONGEST_TIME
                && TimeMatcher.mayStart(bare.charAt(0))
                && times.isIn(bare);
    }

    private static boolean isTorn(String text) {
        int stop = text.indexOf('。');
        return stop >= 0 && stop < text.length() - 1 && !text.endsWith("。");
    }

    /** Returns the cost of the cell in a column: 0 when it fits the column, more when it fits less. */
    int cost(Column column) {
        if (length == 0) {
            return absent(column);
        }
        return (torn ? TORN : 0) + plainCost(column);
    }

    private int plainCost(Column column) {
        return switch (column.kind()) {
            case NUMBER -> running ? 0 : 8;
            case GROUP -> number || nature ? 6 : 1;
            case NAME, TASK -> number || nature || nothing ? 7 : unit ? 4 : 0;
            case UNIT -> unit ? 0 : nothing ? 1 : number || nature ? 6 : length <= 6 ? 2 : 5;
            case VALUE -> valueCost(column);
            case NATURE -> nature ? 0 : nothing ? 2 : !number && length <= 4 ? 3 : 7;
            case BODIES -> number ? 6 : nature ? 5 : time && !body ? 3 : body ? 0 : 1;
            case UNKNOWN -> 3;
            case DUE -> time ? 0 : body || nature ? 5 : number ? 2 : 1;
            case PERSON, NOTE -> nature ? 4 : number ? 2 : 1;
        };
    }

    private int valueCost(Column column) {
        if (nature) {
            return 7;
        }
        if (number || nothing) {
            return cumulative && !column.isOfSpan() ? 1 : 0;
        }
        return unit ? 5 : length <= 20 ? 2 : 4;
    }

    /** Returns the cost of a row without a cell in a column. */
    static int absent(Column column) {
        return switch (column.kind()) {
            case GROUP, NOTE -> 1;
            case UNKNOWN, PERSON -> 2;
            case VALUE -> column.isOfSpan() ? 2 : 3;
            case UNIT, NUMBER, DUE -> 3;
            case NATURE, BODIES -> 4;
            case TASK -> 8;
            case NAME -> 12;
        };
    }
}
