package io.github.guihua.documents.internal.html;

import io.github.guihua.documents.internal.html.Block.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines and tables with the fields of a page: a short key, and a value after a colon or in the next cell. A table of fields
 * becomes a line for each field.
 */
final class FieldLines {

    private static final Set<String> NAVIGATION = ResourceLines.of("navigation-keys.txt");
    private static final int LONGEST_KEY = 8;
    private static final int LONGEST_VALUE = 300;
    private static final int MOST_ROWS = 40;

    private FieldLines() {}

    /** A field. */
    record FieldLine(String text, String path) {}

    /** Whether a line tells of the visit to a page: where in the site it is, or which day it is. */
    static boolean isNavigation(String line) {
        int after = afterKey(line);
        return after > 0 && NAVIGATION.contains(words(line.substring(0, after)));
    }

    private static String words(String key) {
        StringBuilder words = new StringBuilder();
        key.chars().filter(Character::isIdeographic).forEach(c -> words.append((char) c));
        return words.toString();
    }

    /** Whether a line opens with a short key and a colon, and has something after it. */
    static boolean isField(String line) {
        int after = afterKey(line);
        return after > 0
                && line.length() <= LONGEST_VALUE
                && !line.substring(after).isBlank();
    }

    /**
     * Returns the fields of a table that has nothing but fields, in order, without those that have no value; null for any
     * other table.
     */
    static @Nullable List<FieldLine> of(List<List<TableCell>> rows) {
        if (rows.size() > MOST_ROWS) {
            return null;
        }
        List<FieldLine> fields = new ArrayList<>();
        boolean withColons = true;
        for (List<TableCell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                TableCell cell = row.get(i);
                String words = cell.words().replace('\n', ' ');
                int after = afterKey(words);
                boolean inNext = after == words.length() || after == 0 && isKey(words);
                if (words.isEmpty()) {
                    continue;
                }
                if (after == 0 && !isKey(words) || words.length() > LONGEST_VALUE) {
                    return null;
                }
                withColons &= after > 0;
                String value =
                        inNext && i + 1 < row.size() ? row.get(++i).words().replace('\n', ' ') : "";
                if (value.length() > LONGEST_VALUE) {
                    return null;
                }
                if (!inNext) {
                    fields.add(new FieldLine(words, cell.path()));
                } else if (!value.isEmpty()) {
                    fields.add(new FieldLine(words + (after > 0 ? "" : "：") + value, cell.path()));
                }
            }
        }
        return withColons || fields.size() > 2 && isInPairs(rows) ? fields : null;
    }

    /** Whether all rows are keys and values in turn; a table of two columns may be any table. */
    private static boolean isInPairs(List<List<TableCell>> rows) {
        int widest = 0;
        for (List<TableCell> row : rows) {
            if (row.size() % 2 != 0) {
                return false;
            }
            widest = Math.max(widest, row.size());
        }
        return widest >= 4;
    }

    /** Returns the index after a key and its colon at the start of a line, 0 if there is none. */
    private static int afterKey(String line) {
        int key = 0;
        for (int i = 0; i < line.length() && key <= LONGEST_KEY; i++) {
            char c = line.charAt(i);
            if (c == ':' || c == '：') {
                return key >= 2 ? i + 1 : 0;
            }
            if (Character.isIdeographic(c)) {
                key++;
            } else if (!Line.isBlank(c) && c != '【' && c != '[' && c != '】' && c != ']') {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isKey(String words) {
        int key = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isIdeographic(c)) {
                key++;
            } else if (!Line.isBlank(c)) {
                return false;
            }
        }
        return key >= 2 && key <= LONGEST_KEY;
    }
}
