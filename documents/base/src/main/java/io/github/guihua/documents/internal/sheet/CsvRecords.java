package io.github.guihua.documents.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into records of values as RFC 4180 tells, with any separator. */
final class CsvRecords {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int at;
    private boolean quotes;

    CsvRecords(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Whether the end of the text is reached. */
    boolean isAtEnd() {
        return at >= text.length();
    }

    /**
     * Whether quotation marks are those of a list: a value had to be in them, as it has a separator, a line end or a
     * quotation mark, or all values of a record are in them.
     */
    boolean hasQuotes() {
        return quotes;
    }

    /** Returns the next record; null when a quotation mark is where no record has one, or is never closed. */
    @Nullable
    List<String> next() {
        List<String> values = new ArrayList<>();
        boolean all = true;
        while (true) {
            boolean isQuoted = at < text.length() && text.charAt(at) == QUOTE;
            String value = isQuoted ? quoted() : bare();
            all &= isQuoted;
            if (value == null) {
                return null;
            }
            values.add(value);
            char end = at < text.length() ? text.charAt(at++) : '\n';
            if (end != separator) {
                quotes |= all && values.size() > 1;
                at += end == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                return values;
            }
        }
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private @Nullable String bare() {
        int from = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            if (text.charAt(at) == QUOTE) {
                return null;
            }
            at++;
        }
        return text.substring(from, at);
    }

    private @Nullable String quoted() {
        StringBuilder value = new StringBuilder();
        boolean needed = false;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != QUOTE) {
                value.append(c);
                needed |= isEnd(c);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                value.append(QUOTE);
                needed = true;
                i++;
            } else {
                at = i + 1;
                quotes |= needed;
                return at >= text.length() || isEnd(text.charAt(at)) ? value.toString() : null;
            }
        }
        return null;
    }
}
