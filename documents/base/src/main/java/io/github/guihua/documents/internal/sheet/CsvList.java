package io.github.guihua.documents.internal.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of a text that is a list of values and nothing else. A text is taken for one only if all of its records have
 * the same number of values, but for lines of titles above the header and of notes below, and if their shape is one that
 * running text never has.
 *
 * @param records the records, each with its values
 */
record CsvList(List<List<String>> records) {

    private static final char[] SEPARATORS = {',', '\t', ';'};

    private static final String SENTENCE_MARKS = "。；！？!?";

    private static final int FEWEST_VALUES = 3;
    private static final int MOST_TITLES = 3;
    private static final int LONGEST_HEAD = 24;

    /** How many characters are looked at before the whole text is. */
    private static final int PROBE = 8192;

    /** Returns the list of values that a text is, null when it is another text. */
    static @Nullable CsvList of(String text) {
        for (char separator : SEPARATORS) {
            CsvList first = text.length() > PROBE ? read(text.substring(0, PROBE), separator, true) : null;
            CsvList whole = text.length() > PROBE && first == null ? null : read(text, separator, false);
            if (whole != null) {
                return whole;
            }
        }
        return null;
    }

    private static @Nullable CsvList read(String text, char separator, boolean cut) {
        CsvRecords records = new CsvRecords(text, separator);
        List<List<String>> read = new ArrayList<>();
        List<String> header = List.of();
        List<List<String>> rows = new ArrayList<>();
        int titles = 0;
        boolean gap = false;
        boolean notes = false;
        while (!records.isAtEnd()) {
            List<String> values = records.next();
            if (cut && records.isAtEnd()) {
                // the last record is cut
                break;
            }
            if (values == null) {
                return null;
            }
            read.add(values);
            long filled = values.stream().filter(value -> !value.isBlank()).count();
            int width = header.size();
            if (width == 0 && filled <= 1) {
                titles++;
                gap |= CsvEvidence.hasGap(values);
            } else if (width == 0) {
                if (!isHeader(values)) {
                    return null;
                }
                header = values;
            } else if (filled <= 1 && (values.size() == width || values.size() == 1)) {
                // the heading of a group, a note, or an empty line
                notes |= values.size() != width && filled == 1;
                gap |= CsvEvidence.hasGap(values);
            } else if (values.size() != width || notes) {
                return null;
            } else {
                rows.add(values);
            }
            if (titles > MOST_TITLES) {
                return null;
            }
        }
        if (rows.isEmpty()) {
            return null;
        }
        CsvEvidence evidence = new CsvEvidence(header, rows);
        // semicolons stand between the parts of sentences
        boolean shown = cut
                || records.hasQuotes()
                || evidence.hasNumbers()
                || separator != ';' && (gap || evidence.hasShape())
                || separator == '\t' && evidence.repeats();
        return shown ? new CsvList(read) : null;
    }

    /**
     * Whether values are the heads of columns: short, without sentence marks, all different, and no numbers. A head over several
     * columns leaves others empty.
     */
    private static boolean isHeader(List<String> values) {
        Set<String> heads = new HashSet<>();
        for (String value : values) {
            String head = value.strip();
            if (head.isEmpty()) {
                continue;
            }
            boolean fits = head.length() <= LONGEST_HEAD
                    && head.chars().noneMatch(c -> SENTENCE_MARKS.indexOf(c) >= 0)
                    && head.chars().anyMatch(Character::isLetter);
            if (!fits || !heads.add(head)) {
                return false;
            }
        }
        return heads.size() >= FEWEST_VALUES;
    }
}
