package io.github.guihua.model.json;

/** How JSON is laid out. */
public enum JsonLayout {
    /** Without any blanks, for programs. */
    COMPACT,

    /** Indented, a property a line, for people; lines end in a line feed on every system. */
    PRETTY
}
