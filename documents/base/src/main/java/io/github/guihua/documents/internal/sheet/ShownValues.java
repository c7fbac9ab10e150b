package io.github.guihua.documents.internal.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What cells show, for readers of workbooks of other formats. */
public final class ShownValues {

    private final Map<Integer, List<FormatCode>> builtIn = Styles.builtIn();
    private final Map<String, List<FormatCode>> own = new HashMap<>();
    private final NumberText numbers;

    /**
     * Begins a workbook.
     *
     * @param from1904 whether the days of the workbook are counted from 1904
     */
    public ShownValues(boolean from1904) {
        this.numbers = new NumberText(from1904);
    }

    /**
     * Returns a number as it is shown.
     *
     * @param value the number
     * @param format the number of its format
     * @param code the code of its format, if it is none of those that every workbook has; null if it is missing
     */
    public String number(double value, int format, @Nullable String code) {
        return numbers.show(Double.toString(value), sections(format, code));
    }

    /** Returns words as they are shown, with a format as for numbers. */
    public String words(String words, int format, @Nullable String code) {
        return NumberText.text(words, sections(format, code));
    }

    private List<FormatCode> sections(int format, @Nullable String code) {
        List<FormatCode> known = builtIn.get(format);
        return known == null ? own.computeIfAbsent(code == null ? "General" : code, FormatCode::sections) : known;
    }
}
