package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The metadata block of a government web page. A key and its value are on one line, alone or with other keys, or on two
 * lines.
 */
final class MetadataTable {

    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_DATED = 60;
    private static final int LONGEST_STRANGE_KEY = 8;

    private final Map<String, String> values = new HashMap<>();
    private String openKey = "";

    /** Whether a line opens with a key of the table that fills the line or is followed by a separator. */
    static boolean opensWithKey(Prose prose) {
        return prose.length() <= LONGEST_VALUE && keyEnd(prose, Bullets.after(prose)) > 0;
    }

    /**
     * Whether a line opens with a date, or with a key whose value is a whole date (时间：2026-02-05): such a line is
     * metadata even when the key has other uses.
     */
    static boolean opensWithDate(Prose prose) {
        if (prose.length() > LONGEST_DATED) {
            return false;
        }
        int end = keyEnd(prose, Bullets.after(prose));
        if (end == 0) {
            return afterDate(prose) > 0;
        }
        DateReader.Found date = end < prose.length() ? DateReader.at(prose, end) : null;
        return date != null && date.whole();
    }

    /**
     * Returns the index after the page's date at the start of a line (2014-03-14 10:20 来源：…); 0 when there is no such
     * date, or neither a time of day nor a key follows it.
     */
    private static int afterDate(Prose prose) {
        DateReader.Found date = DateReader.at(prose, 0);
        if (date == null || !date.whole()) {
            return 0;
        }
        int i = date.end();
        while (i < prose.length() && (prose.at(i) >= '0' && prose.at(i) <= '9' || prose.at(i) == ':')) {
            i++;
        }
        boolean timed = i == prose.length() && i > date.end();
        return timed || i < prose.length() && opensField(prose, i) ? i : 0;
    }

    /** Whether a line is a key without a value. */
    static boolean isKeyAlone(Prose prose) {
        return keyEnd(prose, 0) == prose.length();
    }

    /** Returns the index after the key at an index and its separator, 0 when there is no key. */
    private static int keyEnd(Prose prose, int from) {
        int start = from < prose.length() && (prose.at(from) == '[' || prose.at(from) == '【') ? from + 1 : from;
        int length = prose.longestAt(Words.METADATA_KEYS, start, prose.length());
        if (length == 0) {
            return 0;
        }
        int end = start + length;
        if (start > from && end < prose.length() && (prose.at(end) == ']' || prose.at(end) == '】')) {
            return end + 1 < prose.length() && prose.at(end + 1) == ':' ? end + 2 : end + 1;
        }
        if (end == prose.length()) {
            return end;
        }
        return isSeparator(prose.at(end)) ? end + 1 : 0;
    }

    /** Whether a character may follow a key: a colon, or the border of a table cell. */
    private static boolean isSeparator(char c) {
        return c == ':' || c == '|';
    }

    /** Reads a line; true when it belongs to the table (a key with or without value, or the value of an open key). */
    boolean accept(Paragraph p) {
        Prose prose = p.prose();
        int n = prose.length();
        if (!opensWithKey(prose) && afterDate(prose) == 0) {
            if (openKey.isEmpty() || n > LONGEST_VALUE) {
                return false;
            }
            put(openKey, prose.raw(0, n));
            openKey = "";
            return true;
        }
        int at = afterDate(prose);
        if (at > 0) {
            put("publishedOn", prose.raw(0, at));
        } else {
            at = Bullets.after(prose);
        }
        openKey = "";
        while (at < n) {
            String key = keyAt(prose, at);
            int from = Math.max(keyEnd(prose, at), strangeKeyEnd(prose, at));
            int to = from;
            while (to < n && !opensField(prose, to) && strangeKeyEnd(prose, to) == 0) {
                to++;
            }
            if (from < to) {
                put(key, prose.raw(from, to));
            } else {
                openKey = key;
            }
            at = to;
        }
        return true;
    }

    /** Whether a further field opens at an index inside a line: only a key with its separator or brackets does. */
    private static boolean opensField(Prose prose, int at) {
        int end = keyEnd(prose, at);
        return end > 0 && (isSeparator(prose.at(end - 1)) || prose.at(end - 1) == ']' || prose.at(end - 1) == '】');
    }

    /**
     * Returns the index after an unknown key that has a blank before it and a colon after it (公开目录：), 0 when there is
     * none.
     */
    private static int strangeKeyEnd(Prose prose, int at) {
        if (at == 0 || prose.offset(at) <= prose.offset(at - 1) + 1) {
            return 0;
        }
        int end = at;
        while (end < prose.length() && end - at < LONGEST_STRANGE_KEY && Character.isIdeographic(prose.at(end))) {
            end++;
        }
        return end - at >= 2 && end < prose.length() && prose.at(end) == ':' ? end + 1 : 0;
    }

    private static String keyAt(Prose prose, int from) {
        int start = prose.at(from) == '[' || prose.at(from) == '【' ? from + 1 : from;
        return prose.valueAt(Words.METADATA_KEYS, start, prose.length());
    }

    private void put(String key, String value) {
        int end = value.length();
        while (end > 0 && "|｜;；".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 0) {
            values.putIfAbsent(key, value.substring(0, end));
        }
    }

    /** Returns the value of a field, empty when the table has none. */
    String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether the last key read has no value yet. */
    boolean isOpen() {
        return !openKey.isEmpty();
    }

    /** Returns the fields found, for tests. */
    List<String> fields() {
        return new ArrayList<>(values.keySet());
    }
}
