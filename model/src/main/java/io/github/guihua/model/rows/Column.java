package io.github.guihua.model.rows;

import java.util.Locale;
import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name its name in lower case with underscores, never null
 * @param type what its values are, never null
 * @param nullable whether a value may be null
 */
public record Column(String name, ColumnType type, boolean nullable) {

    /**
     * Checks that nothing is missing.
     *
     * @param name its name in lower case with underscores, never null
     * @param type what its values are, never null
     * @param nullable whether a value may be null
     */
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /** A column that always has a value. */
    static Column of(String name, ColumnType type) {
        return new Column(name, type, false);
    }

    /** A column that may hold nulls. */
    static Column optional(String name, ColumnType type) {
        return new Column(name, type, true);
    }

    /** The name that a column has for a component of a row: {@code documentId} becomes {@code document_id}. */
    static String named(String component) {
        StringBuilder name = new StringBuilder(component.length() + 4);
        for (int i = 0; i < component.length(); i++) {
            char c = component.charAt(i);
            if (Character.isUpperCase(c)) {
                name.append('_');
            }
            name.append(c);
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
