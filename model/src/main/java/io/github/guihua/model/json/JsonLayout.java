package io.github.guihua.model.json;

/** How JSON is laid out. */
public enum JsonLayout {
    /** Without any blanks, for programs. */
    COMPACT("紧凑"),

    /** Indented, a property a line, for people; lines end in a line feed on every system. */
    PRETTY("缩进");

    private final String label;

    JsonLayout(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
