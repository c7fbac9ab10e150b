package io.github.guihua.documents.internal.sheet;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What shows that records are those of a list. Lines of running text with as many commas each look like records, too, but
 * they have no empty values between others, no column of numbers or dates, and no quotes around a value with a comma.
 *
 * @param header the heads of the columns
 * @param rows the records below the header that have as many values
 */
record CsvEvidence(List<String> header, List<List<String>> rows) {

    /** The values that may be looked at by a pattern; longer ones are words. */
    private static final int LONGEST = 16;

    private static final Pattern NUMBER = Pattern.compile("[≥≤<>+-]?[0-9][0-9,]*(?:\\.[0-9]+)?[%％]?");
    private static final Pattern ORDINAL = Pattern.compile("[(（]?(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,5})[)）]?[、.．]?");
    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}(?:年.{0,3}|[年./-][0-9]{1,2}(?:[月./-][0-9]{0,2}日?)?.{0,3})|[0-9]{1,2}月.{0,4}");

    /** Whether a column is of numbers, or the first column of ordinal numbers. */
    boolean hasNumbers() {
        for (int column = 0; column < header.size(); column++) {
            if (isMostly(column, NUMBER, 1) || column == 0 && isMostly(column, ORDINAL, 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column is of dates, or values are empty between others. */
    boolean hasShape() {
        for (int column = 0; column < header.size(); column++) {
            if (header.get(column).chars().noneMatch(Character::isDigit) && isMostly(column, DATE, 2)) {
                return true;
            }
        }
        return hasGap(header) || rows.stream().anyMatch(CsvEvidence::hasGap);
    }

    /** Whether at least a number of values match a pattern, and half of those of the column that are not empty. */
    private boolean isMostly(int column, Pattern pattern, int fewest) {
        int filled = 0;
        int matching = 0;
        for (List<String> row : rows) {
            String value = row.get(column).strip();
            filled += value.isEmpty() ? 0 : 1;
            matching += value.length() <= LONGEST && pattern.matcher(value).matches() ? 1 : 0;
        }
        return matching >= fewest && matching * 2 >= filled;
    }

    /** Whether a value is empty that is neither the first nor the last. */
    static boolean hasGap(List<String> values) {
        return values.size() > 2
                && values.subList(1, values.size() - 1).stream().anyMatch(String::isBlank);
    }

    /**
     * Whether a value of the first column is repeated in the row below. Sentences that open with the same words do this,
     * too.
     */
    boolean repeats() {
        for (int i = 1; i < rows.size(); i++) {
            String value = rows.get(i).get(0).strip();
            if (!value.isEmpty()
                    && value.length() <= LONGEST
                    && value.equals(rows.get(i - 1).get(0).strip())) {
                return true;
            }
        }
        return false;
    }
}
