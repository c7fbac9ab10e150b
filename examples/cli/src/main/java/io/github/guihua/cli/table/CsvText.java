package io.github.guihua.cli.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the values of CSV as RFC 4180 tells, with any separator. It takes what people and programs write besides: a
 * quotation mark inside a bare value is a character, and one that is never closed ends with the text.
 */
public final class CsvText {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int at;

    private CsvText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Returns the values of each row of a text. */
    public static List<List<String>> rows(String text, char separator) {
        CsvText csv = new CsvText(text, separator);
        List<List<String>> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            rows.add(csv.row());
        }
        return rows;
    }

    private List<String> row() {
        List<String> values = new ArrayList<>();
        while (true) {
            values.add(value());
            if (at >= text.length()) {
                return values;
            }
            char end = text.charAt(at++);
            if (end != separator) {
                at += end == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                return values;
            }
        }
    }

    private String value() {
        StringBuilder value = new StringBuilder();
        if (at < text.length() && text.charAt(at) == QUOTE) {
            at++;
            quoted(value);
        }
        while (at < text.length() && !isEnd(text.charAt(at))) {
            value.append(text.charAt(at++));
        }
        return value.toString();
    }

    private void quoted(StringBuilder value) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == QUOTE) {
                if (at >= text.length() || text.charAt(at) != QUOTE) {
                    return;
                }
                at++;
            }
            value.append(c);
        }
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
