package io.github.guihua.parser.internal.frame;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.Figures;
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
    private static final CharSet TIME_OF_DAY = Figures.DIGITS.or(":");
    /** The signs before a key: 【日期】, **来源**：…, | 标题 | … |, "title": "…". */
    private static final CharSet OPENING = CharSet.of("[【*|\"");

    /** The signs between a key and its value: a colon, the border of a table cell, what closes a bracket or a quotation. */
    private static final CharSet AFTER_KEYS = OPENING.or(":]】");

    private static final CharSet AFTER_VALUES = CharSet.of("|;*\",");

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
        int end = keyEnd(prose, Bullets.after(prose));
        boolean dated = end == 0 ? afterDate(prose) > 0 : DateReader.wholeAt(prose, end) != null;
        return dated && prose.length() <= LONGEST_DATED;
    }

    /**
     * Returns the index after the page's date at the start of a line (2014-03-14 10:20 来源：…); 0 when there is no such
     * date, or neither a time of day nor a key follows it.
     */
    private static int afterDate(Prose prose) {
        DateReader.Found date = DateReader.wholeAt(prose, 0);
        if (date == null) {
            return 0;
        }
        int i = prose.afterAll(TIME_OF_DAY, date.end(), prose.length());
        boolean timed = i == prose.length() && i > date.end();
        return timed || i < prose.length() && opensField(prose, i) ? i : 0;
    }

    /** Whether a line is a key without a value. */
    static boolean isKeyAlone(Prose prose) {
        return keyEnd(prose, 0) == prose.length();
    }

    /** Returns the index after the key at an index and its separator, 0 when there is no key. */
    private static int keyEnd(Prose prose, int from) {
        int start = keyStart(prose, from);
        int end = prose.after(Words.METADATA_KEYS, start, prose.length());
        if (end == start || end == prose.length()) {
            return end == start ? 0 : end;
        }
        int value = prose.afterAll(AFTER_KEYS, end, prose.length());
        return value > end || prose.isAfterTab(end) ? value : 0;
    }

    /** Returns the index of the key's first character, which may be in brackets, quotes or stars. */
    private static int keyStart(Prose prose, int from) {
        return prose.afterAll(OPENING, from, prose.length());
    }

    /** Reads a line; true when it belongs to the table (a key with or without value, or the value of an open key). */
    boolean accept(Paragraph p) {
        Prose prose = p.prose();
        int n = prose.length();
        int at = afterDate(prose);
        if (!opensWithKey(prose) && at == 0) {
            if (openKey.isEmpty() || n > LONGEST_VALUE) {
                return false;
            }
            put(openKey, prose, 0, n);
            openKey = "";
            return true;
        }
        if (at > 0) {
            put("publishedOn", prose, 0, at);
        } else {
            at = Bullets.after(prose);
        }
        openKey = "";
        while (at < n) {
            String key = prose.valueAt(Words.METADATA_KEYS, keyStart(prose, at), n);
            int from = Math.max(keyEnd(prose, at), strangeKeyEnd(prose, at));
            int to = from;
            while (to < n && !opensField(prose, to) && strangeKeyEnd(prose, to) == 0) {
                to++;
            }
            if (from < to) {
                put(key, prose, from, to);
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
        return end > 0 && prose.isAt(AFTER_KEYS, end - 1);
    }

    /**
     * Returns the index after an unknown key that has a blank before it and a colon after it (公开目录：), 0 when there is
     * none.
     */
    private static int strangeKeyEnd(Prose prose, int at) {
        if (at == 0 || !prose.isAfterBlank(at)) {
            return 0;
        }
        int end = at;
        while (end < prose.length() && end - at < LONGEST_STRANGE_KEY && Character.isIdeographic(prose.at(end))) {
            end++;
        }
        return end - at >= 2 && prose.isAt(':', end) ? end + 1 : 0;
    }

    private void put(String key, Prose prose, int from, int to) {
        int end = prose.beforeAll(AFTER_VALUES, from, to);
        if (end > from) {
            values.putIfAbsent(key, prose.raw(from, end));
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
