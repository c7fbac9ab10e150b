package io.github.guihua.model.rows;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name its name in lower case with underscores, never null
 * @param type the type of its values, never null
 * @param nullable whether a value may be null
 * @param meaning the meaning of its values, in English, never null
 */
public record Column(String name, ColumnType type, boolean nullable, String meaning) {

    /**
     * Checks that nothing is missing.
     *
     * @param name its name in lower case with underscores, never null
     * @param type the type of its values, never null
     * @param nullable whether a value may be null
     * @param meaning the meaning of its values, in English, never null
     */
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(meaning, "meaning");
    }

    /** A column that always has a value. */
    static Column of(String name, ColumnType type, String meaning) {
        return new Column(name, type, false, meaning);
    }

    /** A column whose values may be null. */
    static Column optional(String name, ColumnType type, String meaning) {
        return new Column(name, type, true, meaning);
    }
}
